package plumbline.exchange.sheet;

import java.util.List;
import plumbline.problem.Deadline;

/// Copies of one shape drawn a little apart, as a sign for "several": one component, the uppermost.
final class Stacks {
    private static final double FARTHEST = 50;
    private static final double SAME_SIZE = 0.01;

    private Stacks() {}

    static void merge(Sheet sheet) {
        List<Figure> solids = sheet.solids();
        for (int i = 0; i < solids.size(); i++) {
            Deadline.ask();
            Figure lower = solids.get(i);
            for (int j = i + 1; j < solids.size() && lower.solid(); j++) {
                Figure upper = solids.get(j);
                if (upper.solid() && copies(lower, upper)) {
                    lower.partOf(upper);
                }
            }
        }
    }

    private static boolean copies(Figure one, Figure other) {
        double dx = Math.abs(one.box().x() - other.box().x());
        double dy = Math.abs(one.box().y() - other.box().y());
        return dx <= FARTHEST
                && dy <= FARTHEST
                && dx <= one.box().width() / 2
                && dy <= one.box().height() / 2
                && (dx > 0 || dy > 0)
                && alike(one.box().width(), other.box().width())
                && alike(one.box().height(), other.box().height())
                && (one.label().equals(other.label()) || !one.labelled())
                && one.style().look().equals(other.style().look());
    }

    private static boolean alike(double one, double other) {
        return Math.abs(one - other) <= Math.max(1, SAME_SIZE * Math.max(one, other));
    }
}
