package plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.check.Advice;
import plumbline.check.Checker;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.exchange.Format;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.files.SafeFile;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// What is done where there is no screen to open a window on: files, or the bundled example, are
/// graded in the terminal.
public final class NoDisplay {
    private static final PromptId PROMPT = new PromptId("news-feed");
    private static final String EXAMPLE = "strong";
    private static final int ADVICE = 5;

    private NoDisplay() {}

    /// Says so in one sentence, grades, and answers with the exit code; `picture` is where a picture of
    /// the first file, or of the example, goes; blank for none.
    public static int instead(Console console, List<String> files, String picture) {
        console.err().println(Console.text("nodisplay"));
        if (!files.isEmpty()) {
            List<String> arguments = new ArrayList<>(List.of("grade"));
            arguments.addAll(files);
            int graded = Plumbline.run(console, arguments.toArray(String[]::new));
            if (graded != Exit.WELL || picture.isBlank()) {
                return graded;
            }
            int drawn = Plumbline.run(console, "export", files.getFirst(), "-o", picture);
            if (drawn == Exit.WELL) {
                console.say("\n" + Console.text("nodisplay.picture", picture));
            }
            return drawn;
        }
        Library library = Library.bundled();
        Optional<Prompt> prompt = library.prompt(PROMPT);
        Optional<Reference> example = library.references(PROMPT).stream()
                .filter(reference -> reference.name().equals(EXAMPLE))
                .findFirst();
        if (prompt.isEmpty() || example.isEmpty()) {
            console.tell(library.problems());
            return Exit.FAULT;
        }
        return switch (example.get().design(library.catalog())) {
            case Decoded.Bad<Design>(List<Problem> problems) -> {
                console.tell(problems);
                yield Exit.FAULT;
            }
            case Decoded.Good<Design>(Design design, var _) -> {
                graded(console, library, prompt.get(), design);
                yield picture.isBlank() ? Exit.WELL : drawn(console, library, design, Path.of(picture));
            }
        };
    }

    private static void graded(Console console, Library library, Prompt prompt, Design design) {
        library.rubric(prompt.id()).ifPresent(rubric -> {
            Checker checker = new Checker(library.catalog(), library.recogniser(), rubric, prompt.parameters());
            console.say(new ReportText(
                            design.title(),
                            checker.check(design),
                            new Advice(checker).best(design, ADVICE),
                            prompt.title(),
                            design.components().size())
                    .text());
        });
    }

    private static int drawn(Console console, Library library, Design design, Path picture) {
        AnyWriter writer = new AnyWriter(library, Mount.of(Look.LIGHT));
        return switch (writer.write(design, Format.PNG, picture.toString())) {
            case Decoded.Bad<byte[]>(List<Problem> problems) -> {
                console.tell(problems);
                yield Exit.UNREADABLE;
            }
            case Decoded.Good<byte[]>(byte[] bytes, var _) -> {
                Optional<Problem> failed = new SafeFile().write(picture, bytes);
                failed.ifPresentOrElse(
                        problem -> console.tell(List.of(problem)),
                        () -> console.say("\n" + Console.text("nodisplay.picture", picture)));
                yield failed.isPresent() ? Exit.UNREADABLE : Exit.WELL;
            }
        };
    }
}
