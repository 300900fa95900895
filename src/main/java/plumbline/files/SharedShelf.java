package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import plumbline.catalog.Catalog;
import plumbline.catalog.FlowTable;
import plumbline.catalog.Lexicon;
import plumbline.catalog.Recogniser;
import plumbline.catalog.WordRecogniser;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric.Landmarks;

/// Reads what all rubrics share; where a user's file of it is broken, the bundled one stays in force.
final class SharedShelf {
    /// The files that stand beside rubrics and are none.
    static final Set<String> FILES = Set.of(
            "rubrics/catalog.yaml",
            "rubrics/lexicon.yaml",
            "rubrics/groups.yaml",
            "rubrics/rules.yaml",
            "rubrics/pitfalls.yaml");

    private static final String SHARED = "rubrics/shared/";

    private final SortedMap<String, Source> bundled;
    private final SortedMap<String, Source> own;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Commons commons;
    private final Recogniser recogniser;

    SharedShelf(SortedMap<String, Source> bundled, SortedMap<String, Source> own) {
        this.bundled = bundled;
        this.own = own;
        Catalog catalog =
                read("rubrics/catalog.yaml", source -> CatalogFile.read(source.bytes(), source.file()), noCatalog());
        Landmarks landmarks = read(
                "rubrics/groups.yaml",
                source -> GroupsFile.read(source, catalog),
                new Landmarks(Set.of(), Set.of(), Set.of(), Set.of(), Map.of()));
        NamedRules rules = read(
                "rubrics/rules.yaml",
                source -> RulesFile.read(source, catalog, landmarks),
                new NamedRules(new LinkedHashMap<>(), List.of()));
        List<Pitfall> pitfalls = read(
                "rubrics/pitfalls.yaml", source -> PitfallsFile.read(source, catalog, landmarks, rules), List.of());
        LinkedHashMap<String, List<Criterion>> shared = new LinkedHashMap<>();
        for (String path : missing.isEmpty() ? sharedPaths() : List.<String>of()) {
            String name = path.substring(SHARED.length(), path.length() - ".yaml".length());
            attempt(path, source -> SharedFile.read(source, catalog, landmarks, rules))
                    .ifPresent(criteria -> shared.put(name, criteria));
        }
        commons = new Commons(catalog, landmarks, rules, pitfalls, shared);
        recogniser = new WordRecogniser(
                catalog,
                attempt("rubrics/lexicon.yaml", source -> LexiconFile.read(source.bytes(), source.file()))
                        .orElse(Lexicon.EMPTY));
    }

    private static Catalog noCatalog() {
        return new Catalog(List.of(), List.of(), List.of(), new FlowTable(Map.of(), Map.of(), Map.of()), List.of());
    }

    private List<String> sharedPaths() {
        SortedMap<String, Source> all = new TreeMap<>(bundled);
        all.putAll(own);
        return all.keySet().stream()
                .filter(path -> path.startsWith(SHARED) && path.endsWith(".yaml"))
                .toList();
    }

    private <T> T read(String path, Function<Source, Decoded<T>> decoder, T standIn) {
        if (!missing.isEmpty()) {
            return standIn;
        }
        if (!own.containsKey(path) && !bundled.containsKey(path)) {
            problems.add(Problem.error(path, 0, 0, "there is no such file", "no rubric can do without"));
        }
        Optional<T> read = attempt(path, decoder);
        if (read.isEmpty()) {
            missing.add(path);
        }
        return read.orElse(standIn);
    }

    private <T> Optional<T> attempt(String path, Function<Source, Decoded<T>> decoder) {
        for (Map<String, Source> files : List.of(own, bundled)) {
            Source source = files.get(path);
            if (source == null) {
                continue;
            }
            Decoded<T> decoded = decoder.apply(source);
            problems.addAll(decoded.problems());
            if (decoded instanceof Decoded.Good<T> good) {
                return Optional.of(good.value());
            }
        }
        return Optional.empty();
    }

    /// The file that no rubric can do without and that could not be read, if any.
    Optional<String> missing() {
        return missing.stream().findFirst();
    }

    Commons commons() {
        return commons;
    }

    Recogniser recogniser() {
        return recogniser;
    }

    List<Problem> problems() {
        return problems;
    }
}
