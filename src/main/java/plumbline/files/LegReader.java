package plumbline.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.rubric.Leg;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;

/// Decodes the relations of a component that selectors ask for.
final class LegReader {
    /// The keys that name a relation, one of which a leg has.
    static final List<String> RELATIONS = List.of("to", "from", "reads", "readBy", "asks", "askedBy");

    /// The keys that may stand beside it.
    static final List<String> BESIDE = List.of("over", "avoiding", "direct", "orIs");

    private record Kind(Leg.Direction direction, Leg.Reach reach) {}

    private static final Map<String, Kind> KINDS = kinds();

    private final SelectorReader selectors;
    private final Problems problems;

    LegReader(SelectorReader selectors, Problems problems) {
        this.selectors = selectors;
        this.problems = problems;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("to", new Kind(Leg.Direction.TO, Leg.Reach.PATH));
        kinds.put("from", new Kind(Leg.Direction.FROM, Leg.Reach.PATH));
        kinds.put("reads", new Kind(Leg.Direction.TO, Leg.Reach.READ));
        kinds.put("readBy", new Kind(Leg.Direction.FROM, Leg.Reach.READ));
        kinds.put("asks", new Kind(Leg.Direction.TO, Leg.Reach.ASKS));
        kinds.put("askedBy", new Kind(Leg.Direction.FROM, Leg.Reach.ASKS));
        return kinds;
    }

    /// The legs under a key: a list, or one alone; none where it is absent.
    List<Leg> list(Fields fields, String key) {
        Optional<Tree> tree = fields.find(key);
        if (tree.isPresent() && tree.get() instanceof Tree.Mapping one) {
            return List.of(leg(one));
        }
        return fields.list(key).stream().map(this::leg).toList();
    }

    private Leg leg(Tree tree) {
        Fields fields = Fields.of(tree, "a relation", problems);
        List<String> named = RELATIONS.stream().filter(fields::has).toList();
        if (named.size() != 1) {
            problems.error(tree.at(), "a relation has exactly one of " + RELATIONS, "such as {to: cache, over: data}");
        }
        String relation = named.isEmpty() ? "to" : named.getFirst();
        Kind kind = KINDS.getOrDefault(relation, new Kind(Leg.Direction.TO, Leg.Reach.PATH));
        Selector other = selectors.find(fields, relation).orElse(new Selector.Anything());
        boolean direct = fields.flag("direct", false);
        Travel over = TravelReader.read(fields);
        if (kind.reach() != Leg.Reach.PATH && (direct || fields.has("over"))) {
            problems.error(
                    tree.at(), "`" + relation + "` says itself what it runs over", "leave `over` and `direct` out");
        }
        Leg leg = new Leg(
                kind.direction(),
                other,
                direct ? Leg.Reach.DIRECT : kind.reach(),
                over(kind.reach(), over),
                selectors.find(fields, "avoiding").orElse(null),
                fields.flag("orIs", false));
        fields.end();
        return leg;
    }

    private static Travel over(Leg.Reach reach, Travel stated) {
        return switch (reach) {
            case PATH, DIRECT -> stated;
            case READ -> Travel.Named.ANY;
            case ASKS -> Travel.Named.WAIT;
        };
    }
}
