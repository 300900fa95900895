package plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import plumbline.files.Library;
import plumbline.files.Marking;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// `plumbline validate`: every problem of prompts, rubrics and their references.
@Command(
        name = "validate",
        description = "checks prompts, rubrics and references: the library's, or those of folders laid over it")
final class Validate implements Callable<Integer> {
    private final Console console;

    @Mixin
    final Shelf shelf = new Shelf();

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "folders of the library's shape")
    List<Path> folders = List.of();

    Validate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (folders.isEmpty()) {
            return validated(shelf.library());
        }
        int worst = Exit.WELL;
        for (Path folder : folders) {
            worst = Math.max(worst, validated(Library.over(folder)));
        }
        return worst;
    }

    private int validated(Library library) {
        List<Problem> problems = new ArrayList<>(library.problems());
        problems.addAll(Marking.of(library));
        console.tell(problems);
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        if (errors + warnings == 0) {
            long rubrics = library.prompts().keySet().stream()
                    .filter(prompt -> library.rubric(prompt).isPresent())
                    .count();
            console.say(Console.text(
                    "validate.clean",
                    library.prompts().size(),
                    rubrics,
                    library.references().size()));
        } else {
            console.say(Console.text("validate.found", errors, warnings));
        }
        return errors == 0 ? Exit.WELL : Exit.BELOW;
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
