package plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Design;
import plumbline.files.Expected;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.problem.Decoded;
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
        library.references().forEach(reference -> problems.addAll(graded(library, reference)));
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

    /// Whether the reference is graded as it must be.
    private static List<Problem> graded(Library library, Reference reference) {
        Expected expected = reference.expected();
        Optional<Checker> checker = library.rubric(reference.prompt())
                .flatMap(rubric -> library.prompt(reference.prompt())
                        .map(prompt ->
                                new Checker(library.catalog(), library.recogniser(), rubric, prompt.parameters())));
        if (expected == null || checker.isEmpty()) {
            return List.of();
        }
        return switch (reference.design(library.catalog())) {
            case Decoded.Bad<Design> _ -> List.of();
            case Decoded.Good<Design>(Design design, var _) ->
                differences(reference, expected, checker.get().check(design));
        };
    }

    private static List<Problem> differences(Reference reference, Expected expected, Report report) {
        List<Problem> problems = new ArrayList<>();
        String file = reference.source().file();
        if (!expected.inBand(report.score())) {
            String message =
                    Console.text("validate.band", reference.name(), report.score(), expected.least(), expected.most());
            problems.add(Problem.error(file, 0, 0, message, Console.text("validate.band.hint")));
        }
        for (Report.Finding finding : report.criteria()) {
            Verdict wanted = expected.criteria().get(finding.criterion().id());
            if (wanted != null && wanted != finding.verdict()) {
                String message = Console.text(
                        "validate.verdict",
                        reference.name(),
                        finding.criterion().id(),
                        finding.verdict().id(),
                        wanted.id());
                problems.add(Problem.error(file, 0, 0, message, finding.message()));
            }
        }
        return problems;
    }
}
