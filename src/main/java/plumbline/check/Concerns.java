package plumbline.check;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.design.KindId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rule;

/// What the rules of a rubric hang on that can cap a total or cost points, found once.
final class Concerns {
    private static final Concern ANYTHING = new Concern(Set.of(), true);

    private final Map<Rule, Concern> known;

    private Concerns(Map<Rule, Concern> known) {
        this.known = known;
    }

    /// Those of the criteria that cap where they are missed.
    static Concerns capping(Collection<Criterion.Checked> criteria) {
        return of(criteria.stream().filter(Concerns::caps).map(Criterion.Checked::rule));
    }

    /// Those of the pitfalls that cost something.
    static Concerns costing(Collection<Pitfall> pitfalls) {
        return of(pitfalls.stream()
                .filter(pitfall -> pitfall.weight() != Pitfall.Weight.ADVICE)
                .map(Pitfall::fires));
    }

    private static Concerns of(Stream<Rule> rules) {
        Map<Rule, Concern> known = new IdentityHashMap<>();
        rules.forEach(rule -> known.put(rule, concern(rule)));
        return new Concerns(known);
    }

    /// Of a rule that fails in itself nobody knows what it hangs on; whoever decides it says so.
    private static Concern concern(Rule rule) {
        try {
            return Concern.of(rule);
        } catch (RuntimeException fault) {
            return ANYTHING;
        }
    }

    /// Whether missing it caps the total.
    static boolean caps(Criterion.Checked criterion) {
        return criterion.part() == Criterion.Part.ESSENTIAL
                || criterion.part() == Criterion.Part.SOFT_ESSENTIAL
                || criterion.part() == Criterion.Part.STRICT_ORDER;
    }

    Concern of(Rule rule) {
        Concern found = known.get(rule);
        return found == null ? Concern.of(rule) : found;
    }

    /// How many rules may come out otherwise where a box is of these kinds, too.
    int touched(Set<KindId> kinds) {
        int touched = 0;
        for (Concern concern : known.values()) {
            touched += concern.touches(kinds) ? 1 : 0;
        }
        return touched;
    }
}
