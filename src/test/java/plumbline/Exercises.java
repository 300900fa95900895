package plumbline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import plumbline.catalog.Catalog;
import plumbline.catalog.Recogniser;
import plumbline.catalog.WordRecogniser;
import plumbline.check.Checker;
import plumbline.check.Report;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.files.LexiconFile;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.files.Source;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// The bundled prompts with their references, ready to be graded.
final class Exercises {
    private static final Library LIBRARY = Library.bundled();
    private static final Recogniser RECOGNISER = recogniser();
    private static final Map<PromptId, Checker> CHECKERS = new HashMap<>();

    private Exercises() {}

    static Library library() {
        return LIBRARY;
    }

    static Catalog catalog() {
        return LIBRARY.catalog();
    }

    static List<Prompt> prompts() {
        return List.copyOf(LIBRARY.prompts().values());
    }

    static synchronized Checker checker(PromptId id) {
        return CHECKERS.computeIfAbsent(id, _ -> {
            Prompt prompt = LIBRARY.prompt(id).orElseThrow();
            return new Checker(
                    catalog(), RECOGNISER, LIBRARY.rubric(id).orElseThrow(() -> broken(id)), prompt.parameters());
        });
    }

    static int score(PromptId prompt, Design design) {
        return checker(prompt).check(design).score();
    }

    static Report report(Reference reference) {
        return checker(reference.prompt()).check(design(reference));
    }

    static Design design(Reference reference) {
        return value(reference.design(catalog()));
    }

    static Design reference(PromptId prompt, String name) {
        return LIBRARY.references(prompt).stream()
                .filter(reference -> reference.name().equals(name))
                .map(Exercises::design)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " for " + prompt));
    }

    private static AssertionError broken(PromptId id) {
        return new AssertionError("the rubric of " + id + " can't be read:\n"
                + LIBRARY.problems().stream().map(Problem::shown).collect(Collectors.joining("\n")));
    }

    private static Recogniser recogniser() {
        String name = "/library/rubrics/lexicon.yaml";
        try (InputStream in = Objects.requireNonNull(Exercises.class.getResourceAsStream(name))) {
            return new WordRecogniser(LIBRARY.catalog(), value(LexiconFile.read(new Source(name, in.readAllBytes()))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T value(Decoded<T> decoded) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, List<Problem> problems) -> value;
            case Decoded.Bad<T>(List<Problem> problems) ->
                throw new AssertionError(problems.stream().map(Problem::shown).collect(Collectors.joining("\n")));
        };
    }
}
