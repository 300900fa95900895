package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.catalog.Ambiguity;
import plumbline.catalog.Ambiguity.Side;
import plumbline.catalog.Kind;
import plumbline.design.KindId;

/// Reads the `ambiguous` names of the catalogue's file.
final class AmbiguityDecoder {
    private static final Map<String, Side> SIDES = sides();

    /// Stands where a side must have no neighbour at all.
    private static final String NOTHING = "nothing";

    private final Map<KindId, Kind> kinds;
    private final KindNames names;
    private final Problems problems;

    AmbiguityDecoder(Map<KindId, Kind> kinds, Problems problems) {
        this.kinds = kinds;
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
                fields.list("cases").stream().map(this::decided).toList(),
                kind(fields, "otherwise"),
                kindList(fields, "also"));
        fields.end();
        return ambiguity;
    }

    private Ambiguity.Case decided(Tree tree) {
        Fields fields = Fields.of(tree, "a case", problems);
        List<Ambiguity.Neighbour> neighbours = new ArrayList<>();
        SIDES.forEach((key, side) -> fields.find(key)
                .ifPresent(value ->
                        neighbours.add(new Ambiguity.Neighbour(side, neighbours(fields.text(key), value.at())))));
        if (neighbours.isEmpty()) {
            problems.error(fields.at(), "a case names no neighbour", "use `from`, `to` or `near`");
        }
        Ambiguity.Case result = new Ambiguity.Case(neighbours, kind(fields, "then"), kindList(fields, "also"));
        fields.end();
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
        return sides;
    }
}
