package plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.exchange.svg.SvgWriter;
import plumbline.files.Reference;
import plumbline.files.SafeFile;
import plumbline.picture.Colour;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// `plumbline export`: a diagram in any format that is read, to any that is written.
@Command(name = "export", description = "writes a design in any format that is written")
final class Export implements Callable<Integer> {
    private final Console console;

    @Mixin
    final Shelf shelf = new Shelf();

    @Mixin
    final Input input = new Input();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the file to export; - is standard input")
    String file = "";

    @Option(
            names = "--references",
            paramLabel = "PROMPT",
            description = "instead of a file, every reference of that prompt, into the folder OUT")
    @Nullable
    String references;

    @Option(names = "-o", paramLabel = "OUT", required = true, description = "the file to write; - is standard output")
    String out = "";

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "the format to write, by its name or as its files end; by default as OUT ends")
    @Nullable
    String to;

    @Option(names = "--scale", paramLabel = "N", description = "pixels of a PNG for each logical pixel, 0.1 to 8")
    double scale = 2;

    @Option(names = "--look", paramLabel = "light|dark|print", description = "how pictures look")
    String look = "light";

    @Option(names = "--transparent", description = "leave out the ground of pictures")
    boolean transparent;

    @Option(names = "--background", paramLabel = "#RRGGBB", description = "the ground of pictures")
    @Nullable
    String background;

    @Option(
            names = "--padding",
            paramLabel = "N",
            description = "what stays free around pictures, in logical pixels, 0 to 1000")
    double padding = SvgWriter.MARGIN;

    @Option(
            names = "--prompt",
            paramLabel = "ID",
            description = "the prompt that reports grade it for, whatever the file says")
    @Nullable
    String prompt;

    @Option(names = "--part", paramLabel = "N", description = "which diagram of a file that holds several, from 1")
    int part = 1;

    Export(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Format> output = to == null ? Format.toWrite(out) : Format.toWriteAs(to);
        Optional<Look> chosen = Look.of(look);
        Optional<Colour> ground = background == null ? Optional.empty() : Colour.ofHex(background);
        boolean grounded = background == null || ground.isPresent();
        boolean sized = scale >= 0.1 && scale <= 8 && padding >= 0 && padding <= 1_000;
        if (output.isEmpty() || chosen.isEmpty() || !sized || !grounded) {
            return usage(output, chosen, grounded);
        }
        Mount mount = new Mount(chosen.get(), scale, transparent, ground.orElse(null), padding);
        if (prompt != null && shelf.library().prompt(new PromptId(prompt)).isEmpty()) {
            return refused(
                    "--prompt",
                    Console.text("unknown.prompt", prompt),
                    Console.text("unknown.prompt.hint", shelf.ids()));
        }
        if (references != null && !file.isEmpty()) {
            return refused(file, Console.text("export.both"), Console.text("export.both.hint"));
        }
        if (references != null && out.equals(Input.STANDARD)) {
            return refused(out, Console.text("export.references.out"), Console.text("export.references.out.hint"));
        }
        if (references != null) {
            return worked(new PromptId(references), output.get(), mount);
        }
        if (file.isEmpty()) {
            return refused("FILE", Console.text("export.nothing"), Console.text("export.nothing.hint"));
        }
        Decoded<List<Imported>> read = input.read(file, shelf.reader(), console);
        console.tell(read.problems());
        return switch (read) {
            case Decoded.Bad<List<Imported>> _ -> Exit.UNREADABLE;
            case Decoded.Good<List<Imported>>(List<Imported> diagrams, var _) ->
                exported(diagrams, output.get(), mount);
        };
    }

    /// Every reference of a prompt, each as a file that is called by prompt and name; the worst exit counts.
    private int worked(PromptId prompt, Format output, Mount mount) {
        List<Reference> all = shelf.library().references(prompt);
        if (all.isEmpty()) {
            return refused("--references", Console.text("export.references.none", prompt), "");
        }
        Optional<Problem> unmade = SafeFile.folder(Path.of(out));
        if (unmade.isPresent()) {
            console.tell(List.of(unmade.get()));
            return Exit.UNREADABLE;
        }
        AnyWriter writer = new AnyWriter(shelf.library(), mount);
        int worst = Exit.WELL;
        for (Reference reference : all) {
            Decoded<Design> design = reference.design(shelf.library().catalog());
            String name =
                    prompt + "-" + reference.name() + "." + output.extensions().getFirst();
            Path target = Path.of(out).resolve(name);
            Decoded<byte[]> written = switch (design) {
                case Decoded.Good<Design>(Design one, var _) -> writer.write(one, output, target.toString());
                case Decoded.Bad<Design>(List<Problem> problems) -> new Decoded.Bad<>(problems);
            };
            console.tell(written.problems());
            int exit = switch (written) {
                case Decoded.Bad<byte[]> _ -> Exit.UNREADABLE;
                case Decoded.Good<byte[]>(byte[] bytes, var _) -> put(target, bytes);
            };
            worst = Math.max(worst, exit);
        }
        return worst;
    }

    private int usage(Optional<Format> output, Optional<Look> chosen, boolean grounded) {
        String known = Format.written().stream().map(Format::id).collect(Collectors.joining(", "));
        String named = to == null ? out : to;
        if (output.isEmpty()) {
            return refused("--to", Console.text("export.format", named), Console.text("export.format.hint", known));
        }
        if (chosen.isEmpty()) {
            return refused("--look", Console.text("export.look", look), "light, dark, print");
        }
        if (!grounded) {
            return refused("--background", Console.text("export.background", background), "#ffffff");
        }
        return padding >= 0 && padding <= 1_000
                ? refused("--scale", Console.text("export.scale", scale), "")
                : refused("--padding", Console.text("export.padding", padding), "");
    }

    private int exported(List<Imported> diagrams, Format output, Mount mount) {
        if (part < 1 || part > diagrams.size()) {
            return refused(file, Console.text("export.part.none", part), parts(diagrams));
        }
        if (diagrams.size() > 1 && part == 1) {
            console.tell(
                    List.of(Problem.note(file, 0, 0, Console.text("export.part", diagrams.size()), parts(diagrams))));
        }
        Imported diagram = diagrams.get(part - 1);
        console.tell(diagram.problems());
        AnyWriter writer = new AnyWriter(shelf.library(), mount, diagram.direction());
        Design design = prompt == null ? diagram.design() : diagram.design().withPrompt(new PromptId(prompt));
        Decoded<byte[]> written = writer.write(design, output, source(design, output));
        console.tell(written.problems());
        return switch (written) {
            case Decoded.Bad<byte[]> _ -> Exit.UNREADABLE;
            case Decoded.Good<byte[]>(byte[] bytes, var _) -> put(bytes);
        };
    }

    /// What names the design in reports, or the problems of writing it.
    private String source(Design design, Format output) {
        boolean report = output == Format.HTML || output == Format.MARKDOWN;
        return report && design.title().isBlank() && !file.equals(Input.STANDARD) ? file : out;
    }

    private int put(byte[] bytes) {
        if (out.equals(Input.STANDARD)) {
            console.out().write(bytes, 0, bytes.length);
            console.out().flush();
            return Exit.WELL;
        }
        return put(Path.of(out), bytes);
    }

    private int put(Path target, byte[] bytes) {
        Optional<Problem> failed = new SafeFile().write(target, bytes);
        failed.ifPresent(problem -> console.tell(List.of(problem)));
        return failed.isPresent() ? Exit.UNREADABLE : Exit.WELL;
    }

    private String parts(List<Imported> diagrams) {
        StringBuilder names = new StringBuilder();
        for (int at = 0; at < diagrams.size(); at++) {
            String name = diagrams.get(at).part();
            names.append(at == 0 ? "" : ", ").append(at + 1).append(name.isEmpty() ? "" : " " + name);
        }
        return Console.text("export.part.hint", names);
    }

    private int refused(String where, String message, String hint) {
        console.tell(List.of(Problem.error(where, 0, 0, message, hint)));
        return Exit.UNREADABLE;
    }
}
