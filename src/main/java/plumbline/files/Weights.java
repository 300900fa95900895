package plumbline.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Rule;

/// Whether the weights of a rubric add up to a fair score: no box alone earns much, and no criterion is a dimension.
final class Weights {
    /// What mere boxes may earn, in percent.
    private static final double PRESENCE = 30;
    /// What one of several criteria of a core dimension may earn of it, in percent.
    private static final double ONE = 50;
    private static final int SEVERAL = 3;

    private Weights() {}

    static void check(List<Criterion.Checked> criteria, Ids ids, Problems problems) {
        Map<Dimension, Double> sums = new EnumMap<>(Dimension.class);
        Map<Dimension, Integer> counts = new EnumMap<>(Dimension.class);
        List<Criterion.Checked> ordinary = criteria.stream()
                .filter(criterion -> criterion.part() == Criterion.Part.ORDINARY)
                .toList();
        for (Criterion.Checked criterion : ordinary) {
            sums.merge(criterion.dimension(), criterion.weight(), Double::sum);
            counts.merge(criterion.dimension(), 1, Integer::sum);
        }
        for (Criterion.Checked criterion : ordinary) {
            double share = 100 * criterion.weight() / Objects.requireNonNull(sums.get(criterion.dimension()));
            boolean several = Objects.requireNonNull(counts.get(criterion.dimension())) >= SEVERAL;
            if (criterion.dimension().core() && several && share > ONE) {
                problems.warning(
                        ids.place(criterion.id()),
                        "`%s` is %.0f %% of all weight in `%s`"
                                .formatted(
                                        criterion.id(),
                                        share,
                                        criterion.dimension().id()),
                        "at most half: lower its weight, or divide it");
            }
        }
        double all = sums.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Criterion.Checked> boxes = ordinary.stream()
                .filter(criterion -> criterion.rule() instanceof Rule.Has)
                .toList();
        double weight = boxes.stream().mapToDouble(Criterion.Checked::weight).sum();
        if (ordinary.size() >= SEVERAL && 100 * weight > PRESENCE * all) {
            problems.warning(
                    ids.place(boxes.getFirst().id()),
                    "criteria that only ask for a box are %.0f %% of all weight".formatted(100 * weight / all),
                    "at most 30 %: ask how it is connected, or lower their weights");
        }
    }
}
