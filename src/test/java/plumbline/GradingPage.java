package plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.Adversaries.Adversary;
import plumbline.Bounds.Bound;
import plumbline.catalog.Accuracy;
import plumbline.design.PromptId;
import plumbline.rubric.Prompt;

/// `docs/grading.md`: what the worked answers score, what adversaries get at the most, and how well labels are read.
final class GradingPage {
    static final Path LABELS = Path.of("src/test/resources/plumbline/catalog/labels.tsv");

    private static final List<String> REFERENCES = List.of("strong", "solid", "typical", "weak");
    private static final String HEAD = """
            # What is graded how

            Written by `./mvnw -Ppages` from the library. Every figure is held by a test: `ReferencesTest` (bands: strong 85 to 100, solid 60 to 80,
            typical 30 to 55, weak 0 to 30, and every verdict), `AdversariesTest`, `EquivalencesTest` and `AccuracyTest`.

            ## Prompts

            The last columns are the drawings that are no answer: the one that gets furthest, and how far.

            | Prompt | Strong | Solid | Typical | Weak | Worst adversary | Its score | Its bound |
            |---|---|---|---|---|---|---|---|
            """;

    private GradingPage() {}

    /// How far an adversary came with a prompt, and with which drawing.
    private record Result(Adversary adversary, PromptId prompt, String drawing, int score, Bound bound) {}

    static String text(Optional<Path> corpus) {
        Map<String, List<Result>> results = new TreeMap<>();
        for (Prompt prompt : Exercises.prompts()) {
            results.put(
                    prompt.id().value(),
                    Adversaries.all().stream()
                            .map(adversary -> worst(adversary, prompt.id()))
                            .flatMap(Optional::stream)
                            .toList());
        }
        return HEAD
                + Exercises.prompts().stream()
                        .map(prompt -> row(prompt, results.get(prompt.id().value())))
                        .collect(Collectors.joining())
                + adversaries(results)
                + """

                ## Labels

                Of the project's own list, in words of its own:

                """
                + accuracy(LABELS)
                + corpus.map(file -> "\nOf labels found in real diagrams:\n\n" + accuracy(file))
                        .orElse("");
    }

    /// What each reference of the prompt scores, as the page shows it.
    static String references(Prompt prompt) {
        return "| %s (`%s`) | ".formatted(prompt.title(), prompt.id())
                + REFERENCES.stream()
                        .map(name ->
                                Integer.toString(Exercises.score(prompt.id(), Exercises.reference(prompt.id(), name))))
                        .collect(Collectors.joining(" | "))
                + " | ";
    }

    private static String row(Prompt prompt, List<Result> results) {
        Result worst = results.stream()
                .filter(result -> isNoAnswer(result.bound()))
                .max(Comparator.comparingInt(Result::score))
                .orElseThrow();
        String drawing = worst.drawing().isEmpty() ? "" : " (" + worst.drawing() + ")";
        return references(prompt)
                + "%s%s | %d | %d |\n"
                        .formatted(
                                worst.adversary().title(),
                                drawing,
                                worst.score(),
                                worst.bound().most());
    }

    /// Strong answers with little wrong are still answers.
    private static boolean isNoAnswer(Bound bound) {
        return !bound.own() && bound.most() < 50;
    }

    private static Optional<Result> worst(Adversary adversary, PromptId prompt) {
        return adversary
                .draws()
                .apply(prompt)
                .map(drawing -> new Result(
                        adversary,
                        prompt,
                        drawing.name(),
                        Exercises.score(prompt, drawing.design()),
                        Bounds.of(adversary.id(), prompt.value(), drawing.name())))
                .max(Comparator.comparingInt(Result::score));
    }

    private static String adversaries(Map<String, List<Result>> results) {
        StringBuilder text = new StringBuilder("""

                ## Adversaries

                Of all prompts the one with which each comes furthest; `own` is the score of the answer that the drawing was made from.

                | Drawing | Worst score | With | Bound |
                |---|---|---|---|
                """);
        for (Adversary adversary : Adversaries.all()) {
            results.values().stream()
                    .flatMap(List::stream)
                    .filter(result -> result.adversary().id().equals(adversary.id()))
                    .max(Comparator.comparingInt(Result::score))
                    .ifPresent(result -> text.append("| %s | %d | %s | %s |\n"
                            .formatted(
                                    adversary.title(),
                                    result.score(),
                                    result.score() == 0 ? "any" : result.prompt(),
                                    result.bound().own()
                                            ? "own"
                                            : result.bound().most())));
        }
        return text.toString();
    }

    private static String accuracy(Path file) {
        Accuracy accuracy;
        try {
            accuracy = Accuracy.of(
                    Accuracy.list(Files.readString(file)), Exercises.library().recogniser());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        StringBuilder text = new StringBuilder("""
                %d of %d labels that are a kind get it (%.1f %%), %d of %d that are none get one (%.1f %%).

                | Kind | Precision | Recall | Labels |
                |---|---|---|---|
                """.formatted(
                        accuracy.right(),
                        accuracy.kinds(),
                        100 * accuracy.recall(),
                        accuracy.taken(),
                        accuracy.others(),
                        100 * accuracy.falseAlarms()));
        accuracy.perKind()
                .forEach((kind, count) -> text.append("| %s | %.0f %% | %.0f %% | %d |\n"
                        .formatted(kind, 100 * count.precision(), 100 * count.recall(), count.wanted())));
        return text.toString();
    }
}
