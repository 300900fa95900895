package plumbline.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Recogniser;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;
import plumbline.rubric.Prompt;
import plumbline.rubric.Rubric;

/// All prompts, rubrics and references there are: those of the application, and a user's own laid over them.
///
/// A user's file replaces the bundled one of the same path. A broken file takes nothing else down: a prompt or rubric
/// is missing alone, and of what rubrics share the bundled file stays in force. Rubrics and what references must be
/// graded are read when somebody first asks; `problems` asks for all of them, and names all that is wrong. Safe for
/// use by several threads.
public final class Library {
    private final SharedShelf shelf;
    private final SortedMap<String, Source> files;
    private final Set<String> own;
    private final SequencedMap<PromptId, Prompt> prompts = new LinkedHashMap<>();
    private final Map<PromptId, Later<Decoded<Rubric>>> rubrics = new LinkedHashMap<>();
    private final Map<PromptId, List<Reference>> references = new LinkedHashMap<>();
    private final List<Later<List<Problem>>> problems = new ArrayList<>();
    private final boolean untouched;

    /// `denied` is why the user's folder could not be read.
    private Library(SortedMap<String, Source> bundled, SortedMap<String, Source> own, List<Problem> denied) {
        this.own = Set.copyOf(own.keySet());
        untouched = own.isEmpty() && denied.isEmpty();
        tell(denied);
        shelf = new SharedShelf(bundled, own);
        problems.add(new Later<>(shelf::problems));
        files = new TreeMap<>(bundled);
        files.putAll(own);
        files.forEach(this::prompt);
        files.forEach(this::rubric);
        for (Prompt prompt : prompts.values()) {
            reference(prompt.id());
        }
    }

    /// What the application brings along.
    public static Library bundled() {
        return new Library(Folder.bundled(), new TreeMap<>(), List.of());
    }

    /// What the application brings along, with a folder of the same shape laid over it; a folder that does not exist
    /// adds nothing, one that can't be read a problem.
    public static Library over(Path folder) {
        try {
            return new Library(Folder.bundled(), Folder.under(folder, folder + "/"), List.of());
        } catch (IOException unreadable) {
            Problem denied = Problem.error(
                    folder.toString(),
                    0,
                    0,
                    "this folder can't be read: " + unreadable.getMessage(),
                    "check its rights");
            return new Library(Folder.bundled(), new TreeMap<>(), List.of(denied));
        }
    }

    static Library of(SortedMap<String, Source> bundled, SortedMap<String, Source> own) {
        return new Library(bundled, own, List.of());
    }

    private void tell(List<Problem> found) {
        problems.add(new Later<>(() -> found));
    }

    private void prompt(String path, Source source) {
        String[] steps = path.split("/");
        if (steps.length == 3 && steps[0].equals("prompts") && steps[2].equals("prompt.yaml")) {
            Decoded<Prompt> read = PromptFile.read(source, steps[1]);
            tell(read.problems());
            if (read instanceof Decoded.Good<Prompt>(Prompt prompt, List<Problem> _)) {
                prompts.put(prompt.id(), prompt);
            }
        }
    }

    private void rubric(String path, Source source) {
        String[] steps = path.split("/");
        if (steps.length != 2 || !steps[0].equals("rubrics") || SharedShelf.FILES.contains(path)) {
            return;
        }
        String name = steps[1].substring(0, steps[1].lastIndexOf('.'));
        PromptId id = new PromptId(name);
        Later<Decoded<Rubric>> rubric = new Later<>(() -> decoded(name, source));
        rubrics.put(id, rubric);
        problems.add(new Later<>(() -> rubric.get().problems()));
        if (!prompts.containsKey(id)) {
            tell(List.of(Problem.warning(
                    source.file(), 0, 0, "a rubric without a prompt", "add prompts/" + name + "/prompt.yaml")));
        }
    }

    private Decoded<Rubric> decoded(String name, Source source) {
        Decoded<Rubric> rubric = shelf.missing()
                .map(file -> Decoded.<Rubric>bad(Problem.error(
                        source.file(), 0, 0, "not read, since " + file + " can't be read", "mend that file first")))
                .orElseGet(() -> RubricFile.read(source, shelf.commons()));
        return rubric instanceof Decoded.Good<Rubric> good
                        && !good.value().prompt().value().equals(name)
                ? Decoded.bad(Problem.error(
                        source.file(),
                        0,
                        0,
                        "the rubric of `" + good.value().prompt() + "` stands in a file called `" + name + "`",
                        "give both the same name"))
                : rubric;
    }

    private void reference(PromptId prompt) {
        String folder = "prompts/" + prompt + "/";
        SequencedMap<String, Source> found = new LinkedHashMap<>();
        for (Map.Entry<String, Source> file : files.tailMap(folder).entrySet()) {
            String path = file.getKey();
            if (path.startsWith(folder) && path.endsWith(".json") && !path.equals(folder + "expected.json")) {
                found.put(path.substring(folder.length(), path.length() - ".json".length()), file.getValue());
            }
        }
        Later<Decoded<SequencedMap<String, Expected>>> expected =
                new Later<>(() -> expected(prompt, files.get(folder + "expected.json"), found.keySet()));
        problems.add(new Later<>(() -> expected.get().problems()));
        List<Reference> all = new ArrayList<>();
        found.forEach((name, source) -> {
            Reference reference = new Reference(prompt, name, source, () -> expected(expected.get(), name));
            problems.add(new Later<>(() -> reference.design(catalog()).problems()));
            all.add(reference);
        });
        references.put(prompt, all);
    }

    private Decoded<SequencedMap<String, Expected>> expected(
            PromptId prompt, @Nullable Source expectations, Set<String> names) {
        return expectations == null
                ? Decoded.good(new LinkedHashMap<>())
                : ExpectedFile.read(expectations, names, rubric(prompt).orElse(null));
    }

    private static Optional<Expected> expected(Decoded<SequencedMap<String, Expected>> all, String name) {
        return all instanceof Decoded.Good<SequencedMap<String, Expected>> good
                ? Optional.ofNullable(good.value().get(name))
                : Optional.empty();
    }

    public Catalog catalog() {
        return shelf.catalog();
    }

    /// What turns labels into kinds of the catalogue.
    public Recogniser recogniser() {
        return shelf.recogniser();
    }

    /// What the rubrics share.
    public Commons commons() {
        return shelf.commons();
    }

    /// All prompts that could be read, by id.
    public SequencedMap<PromptId, Prompt> prompts() {
        return Collections.unmodifiableSequencedMap(prompts);
    }

    public Optional<Prompt> prompt(PromptId id) {
        return Optional.ofNullable(prompts.get(id));
    }

    /// The rubric of the prompt, if there is one that could be read.
    public Optional<Rubric> rubric(PromptId prompt) {
        Later<Decoded<Rubric>> rubric = rubrics.get(prompt);
        return rubric != null && rubric.get() instanceof Decoded.Good<Rubric> good
                ? Optional.of(good.value())
                : Optional.empty();
    }

    /// The worked answers to the prompt, by name; those that can't be read say so when asked for their design.
    public List<Reference> references(PromptId prompt) {
        return references.getOrDefault(prompt, List.of());
    }

    /// The worked answers to all prompts.
    public Collection<Reference> references() {
        return references.values().stream().flatMap(List::stream).toList();
    }

    /// Whether the two hold the same kinds and the same words for them.
    public boolean sameWords(Library other) {
        return Stream.of("rubrics/catalog.yaml", "rubrics/lexicon.yaml")
                .allMatch(path -> Arrays.equals(bytes(path), other.bytes(path)));
    }

    private byte[] bytes(String path) {
        return source(path).map(Source::bytes).orElse(new byte[0]);
    }

    /// The prompts that a user's own file has a say in: all of them where one is shared, or where there is none.
    List<Prompt> touched() {
        boolean all = own.isEmpty()
                || own.stream()
                        .anyMatch(path -> path.startsWith("rubrics/shared/") || SharedShelf.FILES.contains(path));
        return prompts.values().stream()
                .filter(prompt -> all
                        || own.contains("rubrics/" + prompt.id() + ".yaml")
                        || own.stream().anyMatch(path -> path.startsWith("prompts/" + prompt.id() + "/")))
                .toList();
    }

    /// Whether it is what the application brings along, and no folder of the user's had a say in it.
    boolean isUntouched() {
        return untouched;
    }

    /// The paths of the user's own files.
    Set<String> own() {
        return own;
    }

    /// The file of that path within the library, such as `rubrics/eta.yaml`: the user's own, or the bundled one.
    Optional<Source> source(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// Everything that is wrong with any file, warnings too.
    public List<Problem> problems() {
        return problems.stream().flatMap(each -> each.get().stream()).toList();
    }

    /// Whether no file has an error.
    public boolean sound() {
        return problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
