package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Ambiguity;
import plumbline.catalog.Ambiguity.Side;
import plumbline.catalog.Grammar;
import plumbline.catalog.Kind;
import plumbline.design.KindId;

/// Reads the `ambiguous` names of the catalogue's file, and what kinds are in other `placed`.
final class AmbiguityDecoder {
    private static final Map<String, Side> SIDES = sides();

    /// Stands where a side must have no neighbour at all.
    private static final String NOTHING = "nothing";

    /// What a placed kind stays as.
    private static final String ITSELF = "itself";

    private final Map<KindId, Kind> kinds;
    private final Grammar grammar;
    private final KindNames names;
    private final Problems problems;

    AmbiguityDecoder(Map<KindId, Kind> kinds, Grammar grammar, Problems problems) {
        this.kinds = kinds;
        this.grammar = grammar;
        this.names = new KindNames(kinds, problems);
        this.problems = problems;
    }

    List<Ambiguity> all(List<Tree> trees) {
        return trees.stream().map(this::one).toList();
    }

    private Ambiguity one(Tree tree) {
        Fields fields = Fields.of(tree, "an ambiguity", problems);
        if (!fields.has("names")) {
            problems.error(fields.at(), "an ambiguity needs `names`", "");
        }
        Ambiguity ambiguity = new Ambiguity(
                fields.texts("names"),
                kindList(fields, "candidates"),
                fields.list("cases").stream().map(each -> decided(each, null)).toList(),
                kind(fields, "otherwise"),
                kindList(fields, "also"));
        fields.end();
        return ambiguity;
    }

    /// What kinds become in some places, under `placed`.
    List<Ambiguity> placed(List<Tree> trees) {
        return trees.stream().flatMap(tree -> place(tree).stream()).toList();
    }

    private List<Ambiguity> place(Tree tree) {
        Fields fields = Fields.of(tree, "a placed kind", problems);
        List<KindId> kinds = kindList(fields, "kinds");
        if (kinds.isEmpty()) {
            problems.error(fields.at(), "nothing is placed: `kinds` is missing", "");
        }
        List<Tree> cases = fields.list("cases");
        List<Ambiguity> places = kinds.stream()
                .map(kind -> new Ambiguity(
                        List.of(),
                        List.of(kind),
                        cases.stream().map(each -> decided(each, kind)).toList(),
                        kind,
                        List.of()))
                .toList();
        fields.end();
        return places;
    }

    /// One case; `as` is what `itself` means in it, null where it means nothing.
    private Ambiguity.Case decided(Tree tree, @Nullable KindId as) {
        Fields fields = Fields.of(tree, "a case", problems);
        List<Ambiguity.Neighbour> neighbours = new ArrayList<>();
        SIDES.forEach((key, side) -> fields.find(key)
                .ifPresent(value ->
                        neighbours.add(new Ambiguity.Neighbour(side, neighbours(fields.text(key), value.at())))));
        Ambiguity.Around around = new Ambiguity.Around(
                sorts(fields, "within", grammar.titles().keySet()),
                sorts(fields, "enters", grammar.said().keySet()),
                sorts(fields, "leaves", grammar.said().keySet()));
        if (neighbours.isEmpty() && around.equals(Ambiguity.Around.ANYTHING)) {
            problems.error(
                    fields.at(),
                    "a case names no neighbour",
                    "use `from`, `to`, `near`, `drawn`, `within`, `enters` or `leaves`");
        }
        KindId then = as != null && fields.text("then").equals(ITSELF) ? as : kind(fields, "then");
        Ambiguity.Case result = new Ambiguity.Case(neighbours, around, then, kindList(fields, "also"));
        fields.end();
        return result;
    }

    private Set<String> sorts(Fields fields, String key, Set<String> known) {
        Set<String> result = new LinkedHashSet<>();
        for (String each : fields.text(key, "").split("\\|", -1)) {
            String sort = each.strip();
            if (!sort.isEmpty() && !known.contains(sort)) {
                problems.error(fields.placeOf(key), "`" + sort + "` is no sort of words", Suggestion.hint(sort, known));
            } else if (!sort.isEmpty()) {
                result.add(sort);
            }
        }
        return result;
    }

    private Set<KindId> neighbours(String text, Place at) {
        return text.strip().equals(NOTHING) ? Set.of() : names.read(text, at);
    }

    private KindId kind(Fields fields, String key) {
        return known(fields.text(key), fields.placeOf(key));
    }

    private List<KindId> kindList(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(id -> known(id, fields.placeOf(key)))
                .toList();
    }

    private KindId known(String id, Place at) {
        KindId kind = new KindId(id.isBlank() ? "?" : id);
        if (!kinds.containsKey(kind)) {
            problems.error(at, "`" + id + "` is no kind", Suggestion.hint(id, CatalogFile.kindIds(kinds)));
        }
        return kind;
    }

    private static Map<String, Side> sides() {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("from", Side.FROM);
        sides.put("to", Side.TO);
        sides.put("near", Side.NEAR);
        sides.put("drawn", Side.DRAWN);
        return sides;
    }
}
