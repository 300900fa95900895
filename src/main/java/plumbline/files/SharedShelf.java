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
import plumbline.catalog.Customs;
import plumbline.catalog.FlowTable;
import plumbline.catalog.Lexicon;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.catalog.WordRecogniser;
import plumbline.design.Component;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric.Landmarks;

/// Reads what all rubrics share; where a user's file of it is broken, the bundled one stays in force.
///
/// The catalogue at once, the rest when somebody first asks. Safe for use by several threads.
final class SharedShelf {
    private static final String CUSTOMS = "rubrics/customs.yaml";
    /// The files that stand beside rubrics and are none.
    static final Set<String> FILES = Set.of(
            "rubrics/catalog.yaml",
            "rubrics/lexicon.yaml",
            "rubrics/groups.yaml",
            CUSTOMS,
            "rubrics/rules.yaml",
            "rubrics/pitfalls.yaml");

    private static final String SHARED = "rubrics/shared/";

    private final SortedMap<String, Source> bundled;
    private final SortedMap<String, Source> own;
    private final Read<Catalog> catalog;
    private final Later<Shared> shared = new Later<>(this::shared);
    private final Later<Read<Recogniser>> recogniser = new Later<>(this::recognising);

    /// What was read, if it could be, and all that is wrong with it.
    private record Read<T>(Optional<T> value, List<Problem> problems) {}

    /// What rubrics share, what is wrong with it, and the file that none can do without and that could not be read.
    private record Shared(Commons commons, List<Problem> problems, Optional<String> missing) {}

    SharedShelf(SortedMap<String, Source> bundled, SortedMap<String, Source> own) {
        this.bundled = bundled;
        this.own = own;
        catalog = needed("rubrics/catalog.yaml", CatalogFile::read);
    }

    private Shared shared() {
        List<Problem> problems = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (catalog.value().isEmpty()) {
            missing.add("rubrics/catalog.yaml");
        }
        Catalog kinds = catalog();
        Landmarks landmarks = read(
                "rubrics/groups.yaml",
                source -> GroupsFile.read(source, kinds),
                new Landmarks(Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Customs.UNKNOWN),
                problems,
                missing);
        Read<Customs> customs = attempt(CUSTOMS, source -> CustomsFile.read(source, kinds));
        problems.addAll(customs.problems());
        NamedRules rules = read(
                "rubrics/rules.yaml",
                source -> RulesFile.read(source, kinds, landmarks),
                new NamedRules(new LinkedHashMap<>(), List.of()),
                problems,
                missing);
        List<Pitfall> pitfalls = read(
                "rubrics/pitfalls.yaml",
                source -> PitfallsFile.read(source, kinds, landmarks, rules),
                List.of(),
                problems,
                missing);
        LinkedHashMap<String, List<Criterion>> criteria = new LinkedHashMap<>();
        for (String path : missing.isEmpty() ? sharedPaths() : List.<String>of()) {
            String name = path.substring(SHARED.length(), path.length() - ".yaml".length());
            Read<List<Criterion>> read = attempt(path, source -> SharedFile.read(source, kinds, landmarks, rules));
            problems.addAll(read.problems());
            read.value().ifPresent(each -> criteria.put(name, each));
        }
        return new Shared(
                new Commons(kinds, landmarks.with(customs.value().orElse(Customs.UNKNOWN)), rules, pitfalls, criteria),
                List.copyOf(problems),
                missing.stream().findFirst());
    }

    private Read<Recogniser> recognising() {
        Read<Lexicon> lexicon = attempt("rubrics/lexicon.yaml", LexiconFile::read);
        return new Read<>(
                Optional.of(new WordRecogniser(catalog(), lexicon.value().orElse(Lexicon.EMPTY))), lexicon.problems());
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

    private <T> T read(
            String path,
            Function<Source, Decoded<T>> decoder,
            T standIn,
            List<Problem> problems,
            List<String> missing) {
        if (!missing.isEmpty()) {
            return standIn;
        }
        Read<T> read = needed(path, decoder);
        problems.addAll(read.problems());
        if (read.value().isEmpty()) {
            missing.add(path);
        }
        return read.value().orElse(standIn);
    }

    private <T> Read<T> needed(String path, Function<Source, Decoded<T>> decoder) {
        return own.containsKey(path) || bundled.containsKey(path)
                ? attempt(path, decoder)
                : new Read<>(
                        Optional.empty(),
                        List.of(Problem.error(path, 0, 0, "there is no such file", "no rubric can do without")));
    }

    private <T> Read<T> attempt(String path, Function<Source, Decoded<T>> decoder) {
        List<Problem> problems = new ArrayList<>();
        for (Map<String, Source> files : List.of(own, bundled)) {
            Source source = files.get(path);
            if (source == null) {
                continue;
            }
            Decoded<T> decoded = decoder.apply(source);
            problems.addAll(decoded.problems());
            if (decoded instanceof Decoded.Good<T> good) {
                return new Read<>(Optional.of(good.value()), problems);
            }
        }
        return new Read<>(Optional.empty(), problems);
    }

    /// The kinds; none where they could not be read.
    Catalog catalog() {
        return catalog.value().orElseGet(SharedShelf::noCatalog);
    }

    /// The file that no rubric can do without and that could not be read, if any.
    Optional<String> missing() {
        return shared.get().missing();
    }

    Commons commons() {
        return shared.get().commons();
    }

    /// Made when it first has to recognise something: whoever only passes it on need not wait.
    Recogniser recogniser() {
        return new Recogniser() {
            @Override
            public Recognition recognise(String label) {
                return made().recognise(label);
            }

            @Override
            public Set<KindId> possible(Component component) {
                return made().possible(component);
            }

            @Override
            public Reading read(Wiring wiring) {
                return made().read(wiring);
            }

            private Recogniser made() {
                return recogniser.get().value().orElseThrow();
            }
        };
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(catalog.problems());
        all.addAll(shared.get().problems());
        all.addAll(recogniser.get().problems());
        return all;
    }
}
