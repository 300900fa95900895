package plumbline.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.problem.Deadline;

/// Copies of one shape drawn a little apart, as a sign for "several", or upon each other, the one for its colour and
/// the other for its outline: one component, the uppermost.
final class Stacks {
    private static final double FARTHEST = 50;
    private static final double SAME_SIZE = 0.01;
    private static final double SAME_PLACE = 2;

    /// So much of a shape under another hides what is written on it.
    private static final double HIDDEN = 0.7;

    private Stacks() {}

    static void merge(Sheet sheet) {
        List<Figure> solids = sheet.solids();
        Set<Figure> attached = new HashSet<>();
        for (Wire wire : sheet.wires()) {
            for (Wire.End end : List.of(wire.start(), wire.end())) {
                Figure figure = end.figure();
                if (figure != null) {
                    attached.add(figure);
                }
            }
        }
        for (int i = 0; i < solids.size(); i++) {
            Deadline.ask();
            Figure lower = solids.get(i);
            for (int j = i + 1; j < solids.size() && lower.solid(); j++) {
                Figure upper = solids.get(j);
                boolean unread = !attached.contains(lower) && Containment.within(lower.box(), upper.box()) >= HIDDEN;
                if (upper.solid() && (copies(lower, upper, unread) || coincide(lower, upper))) {
                    if (!upper.labelled()) {
                        upper.label(lower.label());
                    }
                    lower.partOf(upper);
                }
            }
        }
    }

    private static boolean copies(Figure one, Figure other, boolean unread) {
        double dx = Math.abs(one.box().x() - other.box().x());
        double dy = Math.abs(one.box().y() - other.box().y());
        return dx <= FARTHEST
                && dy <= FARTHEST
                && dx <= one.box().width() / 2
                && dy <= one.box().height() / 2
                && (dx > 0 || dy > 0)
                && alike(one.box().width(), other.box().width())
                && alike(one.box().height(), other.box().height())
                && (unread || !one.labelled() || one.label().equals(other.label()))
                && one.style().look().equals(other.style().look());
    }

    /// Whether they lie at one place and only one of them has words, or both the same.
    private static boolean coincide(Figure one, Figure other) {
        return one.role() == other.role()
                && Math.abs(one.box().x() - other.box().x()) <= SAME_PLACE
                && Math.abs(one.box().y() - other.box().y()) <= SAME_PLACE
                && alike(one.box().width(), other.box().width())
                && alike(one.box().height(), other.box().height())
                && (!one.labelled() || !other.labelled() || one.label().equals(other.label()));
    }

    private static boolean alike(double one, double other) {
        return Math.abs(one - other) <= Math.max(1, SAME_SIZE * Math.max(one, other));
    }
}
