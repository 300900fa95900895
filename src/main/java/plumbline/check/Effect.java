package plumbline.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What an edit does to single verdicts: the ids of criteria and pitfalls that it mends, and whether it harms others.
record Effect(Set<String> mended, boolean harms) {
    static final Effect NONE = new Effect(Set.of(), false);

    Effect {
        mended = Set.copyOf(mended);
    }

    static Effect of(Checker.Checked before, Checker.Checked after) {
        Map<String, Double> was = credits(before);
        Set<String> mended = new HashSet<>();
        boolean harms = false;
        for (Map.Entry<String, Double> now : credits(after).entrySet()) {
            double then = was.getOrDefault(now.getKey(), 0.0);
            harms |= now.getValue() < then;
            if (now.getValue() > then) {
                mended.add(now.getKey());
            }
        }
        Set<String> fired = pitfalls(before);
        Set<String> firing = pitfalls(after);
        harms |= !fired.containsAll(firing);
        fired.removeAll(firing);
        mended.addAll(fired);
        return new Effect(mended, harms);
    }

    private static Map<String, Double> credits(Checker.Checked checked) {
        Map<String, Double> credits = new HashMap<>();
        checked.findings()
                .forEach(finding ->
                        credits.put(finding.criterion().id(), finding.verdict().credit()));
        return credits;
    }

    private static Set<String> pitfalls(Checker.Checked checked) {
        Set<String> fired = new HashSet<>();
        checked.hits().stream()
                .filter(Report.Hit::counted)
                .forEach(hit -> fired.add(hit.pitfall().id()));
        return fired;
    }
}
