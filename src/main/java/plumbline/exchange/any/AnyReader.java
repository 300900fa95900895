package plumbline.exchange.any;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.catalog.Catalog;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.KindId;
import plumbline.design.PromptId;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.Reader;
import plumbline.exchange.canvas.CanvasReader;
import plumbline.exchange.dot.DotReader;
import plumbline.exchange.drawio.DrawioReader;
import plumbline.exchange.embedded.EmbeddedReader;
import plumbline.exchange.excalidraw.ExcalidrawReader;
import plumbline.exchange.mermaid.MarkdownReader;
import plumbline.exchange.mermaid.MermaidReader;
import plumbline.exchange.plantuml.PlantUmlReader;
import plumbline.exchange.structurizr.StructurizrReader;
import plumbline.files.DesignFile;
import plumbline.files.Source;
import plumbline.problem.Deadline;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads the diagrams of a file in any format that is read, telling the format by content and name.
///
/// Every fault of the file, also that it can't be opened, is a problem; nothing is thrown. What needs more than two
/// seconds of computing is refused; whoever no longer waits interrupts the thread, and the answer comes at once.
public final class AnyReader {
    /// What a diagram's file may weigh, in bytes.
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Catalog catalog;
    private final Set<PromptId> prompts;
    private final Duration longest;

    /// `prompts` are those that a design of ours may name.
    public AnyReader(Catalog catalog, Set<PromptId> prompts) {
        this(catalog, prompts, LONGEST);
    }

    AnyReader(Catalog catalog, Set<PromptId> prompts, Duration longest) {
        this.catalog = catalog;
        this.prompts = Set.copyOf(prompts);
        this.longest = longest;
    }

    /// The diagrams of the file, at least one, or why there is none.
    public Decoded<List<Imported>> read(Path path) {
        return read(path, Optional.empty());
    }

    /// As `read` of a path; a known format is not questioned.
    public Decoded<List<Imported>> read(Path path, Optional<Format> known) {
        return switch (bytes(path)) {
            case Decoded.Good<byte[]>(byte[] bytes, var _) -> read(path.toString(), bytes, known);
            case Decoded.Bad<byte[]>(List<Problem> problems) -> new Decoded.Bad<>(problems);
        };
    }

    /// As `read` of a path, from bytes at hand; a known format is not questioned.
    public Decoded<List<Imported>> read(String name, byte[] bytes, Optional<Format> known) {
        if (bytes.length > LARGEST) {
            return refused(name, "this is larger than 20 MB", "export the one diagram from it");
        }
        if (bytes.length == 0) {
            return refused(name, "the file is empty", "save the diagram again, or choose another file");
        }
        Optional<Format> format = known.or(() -> Format.of(name, bytes));
        if (format.isEmpty()) {
            return refused(name, "this is no diagram in a format that is read", "read are " + readable());
        }
        Reader reader = reader(format.get());
        Decoded<List<Imported>> read = Deadline.within(longest, () -> reader.read(name, bytes))
                .orElseGet(() -> refused(
                        name,
                        "this needs more than " + longest.toSeconds() + " seconds to be read",
                        "export the one diagram from it"));
        return format.get() == Format.DESIGN
                ? read
                : read.map(all -> all.stream().map(each -> known(name, each)).toList());
    }

    /// The diagram without kinds and a prompt that aren't there: files of others may say anything, and ours must open
    /// again.
    private Imported known(String name, Imported diagram) {
        List<Problem> problems = new ArrayList<>(diagram.problems());
        List<Component> components = new ArrayList<>();
        for (Component component : diagram.design().components()) {
            KindId kind = component.kind();
            boolean unknown = kind != null && catalog.kind(kind).isEmpty();
            components.add(unknown ? component.withKind(null) : component);
            if (unknown) {
                problems.add(Problem.warning(
                        name, 0, 0, "there is no kind '" + kind + "'", "its kind is recognised from its label"));
            }
        }
        PromptId prompt = diagram.design().prompt();
        boolean unasked = prompt != null && !prompts.contains(prompt);
        if (unasked) {
            problems.add(
                    Problem.warning(name, 0, 0, "there is no prompt '" + prompt + "'", "choose the one it answers"));
        }
        Design known = diagram.design().withComponents(components).withPrompt(unasked ? null : prompt);
        return diagram.withDesign(known).withProblems(problems);
    }

    private Reader reader(Format format) {
        return switch (format) {
            case DESIGN -> this::design;
            case PLANTUML -> new PlantUmlReader(catalog);
            case MERMAID -> new MermaidReader(catalog);
            case MARKDOWN -> new MarkdownReader(catalog);
            case DRAWIO -> new DrawioReader();
            case EXCALIDRAW -> new ExcalidrawReader();
            case DOT -> new DotReader();
            case CANVAS -> new CanvasReader();
            case STRUCTURIZR -> new StructurizrReader();
            case SVG, PNG, PDF, HTML -> new EmbeddedReader(this::design);
            case C4, D2 -> (name, _) -> refused(name, "this format is written, but not read", "read are " + readable());
        };
    }

    private Decoded<List<Imported>> design(String name, byte[] bytes) {
        return switch (DesignFile.read(new Source(name, bytes), catalog, prompts)) {
            case Decoded.Good<Design>(var design, List<Problem> problems) ->
                new Decoded.Good<>(List.of(new Imported(design, problems, "")), List.of());
            case Decoded.Bad<Design>(List<Problem> problems) -> new Decoded.Bad<>(problems);
        };
    }

    /// The bytes of the file, or why they can't be had.
    public static Decoded<byte[]> bytes(Path path) {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                return refused(name, "this is a folder", "name a file in it");
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST
                        ? refused(name, "the file is larger than 20 MB", "export the one diagram from it")
                        : Decoded.good(bytes);
            }
        } catch (NoSuchFileException missing) {
            return refused(name, "there is no such file", "check the path");
        } catch (AccessDeniedException denied) {
            return refused(name, "the file may not be read", "check its rights");
        } catch (IOException unreadable) {
            String why = String.valueOf(unreadable.getMessage());
            return refused(name, "the file can't be read: " + why, "copy it to another disk and try again");
        }
    }

    private static <T> Decoded<T> refused(String name, String message, String hint) {
        return Decoded.bad(Problem.error(name, 0, 0, message, hint));
    }

    /// The endings of the files that are read, for messages.
    private static String readable() {
        return Format.read().stream()
                .map(format -> "." + format.extensions().getFirst())
                .collect(Collectors.joining(", "));
    }
}
