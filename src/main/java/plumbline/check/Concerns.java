package plumbline.check;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.design.KindId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Rule;

/// What the rules that can cap a total hang on, found once for a rubric.
final class Concerns {
    private final Map<Rule, Concern> capping;

    private Concerns(Map<Rule, Concern> capping) {
        this.capping = capping;
    }

    static Concerns of(Collection<Criterion.Checked> criteria) {
        Map<Rule, Concern> capping = new IdentityHashMap<>();
        for (Criterion.Checked criterion : criteria) {
            if (caps(criterion)) {
                capping.put(criterion.rule(), Concern.of(criterion.rule()));
            }
        }
        return new Concerns(capping);
    }

    /// Whether missing it caps the total.
    static boolean caps(Criterion.Checked criterion) {
        return criterion.part() == Criterion.Part.ESSENTIAL
                || criterion.part() == Criterion.Part.SOFT_ESSENTIAL
                || criterion.part() == Criterion.Part.STRICT_ORDER;
    }

    Concern of(Rule rule) {
        Concern known = capping.get(rule);
        return known == null ? Concern.of(rule) : known;
    }

    /// How many rules may come out otherwise where a box is of these kinds, too.
    int touched(Set<KindId> kinds) {
        List<Concern> all = List.copyOf(capping.values());
        return (int) all.stream().filter(concern -> concern.touches(kinds)).count();
    }
}
