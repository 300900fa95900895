package plumbline.check;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plumbline.check.Report.Finding;
import plumbline.check.Report.Hit;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Dimension;
import plumbline.rubric.Measure;
import plumbline.rubric.Pitfall;

/// How well a drawing fits its prompt: essentials 60 %, orders 30 %, and 10 % for keeping clear of
/// what it must not have.
final class Fit {
    private static final double ESSENTIALS = 60;
    private static final double ORDERS = 30;
    private static final double CLEAR = 10;
    private static final int FOREIGN_FROM = 3;
    private static final double FOREIGN_FREE = 10;
    private static final double FOREIGN_SPAN = 20;

    private Fit() {}

    /// In percent, before pitfalls; null for a rubric without essentials and orders.
    static @Nullable Double earned(List<Finding> findings) {
        double essentials = mean(findings, part -> part == Part.ESSENTIAL || part == Part.SOFT_ESSENTIAL);
        double orders = mean(findings, part -> part == Part.ORDER || part == Part.STRICT_ORDER);
        double possible = (essentials < 0 ? 0 : ESSENTIALS) + (orders < 0 ? 0 : ORDERS);
        if (possible == 0) {
            return null;
        }
        double started = essentials > 0 || (essentials < 0 && orders > 0) ? 1 : 0;
        double earned = Math.max(0, essentials) * ESSENTIALS + Math.max(0, orders) * ORDERS + started * CLEAR;
        return 100 * earned / (possible + CLEAR);
    }

    /// From 0 to 1; -1 where nothing counts. A soft essential that is absent still counts as partly
    /// met.
    private static double mean(List<Finding> findings, Predicate<Part> chosen) {
        double possible = 0;
        double earned = 0;
        for (Finding finding : findings) {
            if (chosen.test(finding.criterion().part()) && finding.verdict().counts()) {
                possible += finding.criterion().weight();
                earned += finding.criterion().weight() * finding.verdict().credit();
            }
        }
        return possible == 0 ? -1 : earned / possible;
    }

    /// Tells leave nothing, half-fit pitfalls half, and kinds of another problem take their share.
    static double lowered(double fit, List<Hit> hits, Measures measures) {
        double result = fit;
        for (Hit hit : hits) {
            if (!hit.counted() || hit.pitfall().dimension() != Dimension.FIT) {
                continue;
            }
            if (hit.pitfall().weight() == Pitfall.Weight.TELL) {
                return 0;
            }
            if (hit.pitfall().weight() == Pitfall.Weight.HALF_FIT) {
                result /= 2;
            }
        }
        if (measures.foreign() >= FOREIGN_FROM) {
            double over = measures.of(Measure.FOREIGN) - FOREIGN_FREE;
            result *= Math.clamp(1 - over / FOREIGN_SPAN, 0, 1);
        }
        return result;
    }
}
