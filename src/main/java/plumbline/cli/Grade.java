package plumbline.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.check.Advice;
import plumbline.check.Advised;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.exchange.Imported;
import plumbline.files.ReportFile;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// `plumbline grade`: checks designs against the rubric of their prompt.
@Command(name = "grade", description = "grades designs: ours, and diagrams of every format that is read")
final class Grade implements Callable<Integer> {
    private static final int ADVICE = 5;

    /// How a report is printed.
    enum Style {
        text,
        json
    }

    private final Console console;

    @Mixin
    final Shelf shelf = new Shelf();

    @Mixin
    final Input input = new Input();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files to grade; - is standard input")
    List<String> files = List.of();

    @Option(names = "--prompt", paramLabel = "ID", description = "the prompt to grade for, whatever the file says")
    @Nullable
    String prompt;

    @Option(names = "--format", paramLabel = "text|json", description = "text to read, or one JSON object a line")
    Style format = Style.text;

    @Option(names = "--min", paramLabel = "SCORE", description = "end with 1 where a score is below this")
    int least;

    Grade(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int worst = Exit.WELL;
        if (prompt != null && shelf.library().prompt(new PromptId(prompt)).isEmpty()) {
            console.tell(List.of(Problem.error(
                    "--prompt",
                    0,
                    0,
                    Console.text("unknown.prompt", prompt),
                    Console.text("unknown.prompt.hint", shelf.ids()))));
            return Exit.UNREADABLE;
        }
        for (String file : files) {
            worst = Math.max(worst, file(file));
        }
        return worst;
    }

    private int file(String file) {
        Decoded<List<Imported>> read = input.read(file, shelf.reader(), console);
        console.tell(read.problems());
        return switch (read) {
            case Decoded.Bad<List<Imported>> _ -> Exit.UNREADABLE;
            case Decoded.Good<List<Imported>>(List<Imported> diagrams, var _) -> {
                int worst = Exit.WELL;
                for (Imported diagram : diagrams) {
                    console.tell(diagram.problems());
                    String name = diagram.part().isEmpty() ? file : file + "#" + diagram.part();
                    worst = Math.max(worst, graded(name, diagram.design()));
                }
                yield worst;
            }
        };
    }

    private int graded(String name, Design design) {
        PromptId asked = prompt != null ? new PromptId(prompt) : design.prompt();
        if (asked == null) {
            return refused(name, Console.text("no.prompt"), Console.text("no.prompt.hint", shelf.ids()));
        }
        Optional<Checker> checker = shelf.checker(asked);
        if (checker.isEmpty()) {
            return refused(name, Console.text("no.rubric", asked), Console.text("no.rubric.hint"));
        }
        Report report = checker.get().check(design);
        List<Advised> advice = new Advice(checker.get()).best(design, ADVICE);
        console.say(
                switch (format) {
                    case json -> ReportFile.line(name, report, advice);
                    case text ->
                        new ReportText(
                                        name,
                                        report,
                                        advice,
                                        title(asked),
                                        design.components().size())
                                .text();
                });
        return report.score() < least ? Exit.BELOW : Exit.WELL;
    }

    private String title(PromptId id) {
        return shelf.library().prompt(id).map(known -> known.title()).orElse(id.value());
    }

    private int refused(String name, String message, String hint) {
        console.tell(List.of(Problem.error(name, 0, 0, message, hint)));
        return Exit.UNREADABLE;
    }
}
