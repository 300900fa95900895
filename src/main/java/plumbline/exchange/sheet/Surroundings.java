package plumbline.exchange.sheet;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// What lies around the end of a line: shapes, frames, and words that it may mean.
final class Surroundings {
    static final double TOUCHING = 5;

    private static final double ON_FRAME = 8;
    private static final int NAME_WORDS = 4;

    /// How far a line may stop short of the shape that it points at.
    private static final double AHEAD = 80;

    private static final double AHEAD_STEP = 6;
    private static final double CONE = 0.2;
    private static final double ALONG = 30;

    /// A shape that many times as far off as the nearest is none that a line may mean.
    private static final double RIVAL = 2.5;

    private final Sheet sheet;
    private final Set<Figure> frames;

    Surroundings(Sheet sheet) {
        this.sheet = sheet;
        this.frames = sheet.contents().keySet();
    }

    /// The shape at the point at which a line ends that comes from `before`.
    @Nullable
    Figure leaf(Point point, @Nullable Point before, double reach) {
        return nearest(
                point,
                reach,
                figure -> (figure.is(Role.DOT) || figure.solid() && !frames.contains(figure))
                        && !runsAlong(figure.shown(), point, before),
                Surroundings::outside);
    }

    /// Whether a line that comes from `before` to the point beside a box comes no nearer to it on its last way: it
    /// passes by, and means something else.
    private static boolean runsAlong(Box box, Point point, @Nullable Point before) {
        double distance = outside(point, box);
        double length = before == null ? 0 : before.distanceTo(point);
        if (before == null || distance == 0 || length < ALONG) {
            return false;
        }
        double share = ALONG / length;
        Point back = point.plus((before.x() - point.x()) * share, (before.y() - point.y()) * share);
        return outside(back, box) <= distance;
    }

    @Nullable
    Figure frame(Point point) {
        return nearest(point, ON_FRAME, figure -> figure.solid() && frames.contains(figure), Surroundings::toBorder);
    }

    /// The shape within reach of the point that no other is nearly as near to.
    @Nullable
    Figure only(Point point, double reach) {
        Predicate<Figure> leaf = figure -> figure.solid() && !frames.contains(figure);
        Figure found = nearest(point, reach, leaf, Surroundings::outside);
        if (found == null) {
            return null;
        }
        double rivals = RIVAL * outside(point, found.shown());
        return nearest(point, rivals, leaf.and(figure -> figure != found), Surroundings::outside) == null
                ? found
                : null;
    }

    /// The shape or frame whose words lie at the point, apart from it.
    @Nullable
    Figure captioned(Point point) {
        Figure words = nearest(
                point,
                TOUCHING,
                figure -> figure.role() == Role.TEXT
                        && figure.itself() != figure
                        && figure.itself().solid(),
                Surroundings::outside);
        return words == null ? null : words.itself();
    }

    /// The first shape that the line would meet if it went on a little: no more than this share of itself.
    @Nullable
    Figure ahead(Wire wire, Wire.End end, Point point, double share) {
        Point before = wire.before(end);
        double length = before == null ? 0 : before.distanceTo(point);
        if (before == null || length < AHEAD_STEP) {
            return null;
        }
        double dx = (point.x() - before.x()) / length;
        double dy = (point.y() - before.y()) / length;
        double reach = Math.min(AHEAD, length * share);
        for (double far = end.reach(); far <= reach; far += AHEAD_STEP) {
            Point there = point.plus(dx * far, dy * far);
            Figure met = leaf(there, before, Math.max(AHEAD_STEP / 2, far * CONE));
            if (met == null && share > 1) {
                met = entered(there, point);
            }
            if (met != null) {
                return met;
            }
        }
        return null;
    }

    /// The frame that the line would have come into by there.
    private @Nullable Figure entered(Point there, Point from) {
        return nearest(
                there,
                0,
                figure -> figure.solid()
                        && frames.contains(figure)
                        && !figure.box().contains(from),
                Surroundings::outside);
    }

    /// Words without an outline that an arrow touches, for want of anything else.
    @Nullable
    Figure words(Point point) {
        return nearest(
                point, TOUCHING, figure -> figure.is(Role.TEXT) && figure.words() <= NAME_WORDS, Surroundings::outside);
    }

    private @Nullable Figure nearest(
            Point point, double reach, Predicate<Figure> wanted, ToDoubleBiFunction<Point, Box> distanceTo) {
        Figure best = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (Figure figure : sheet.figures()) {
            if (liesFar(figure.box(), point, reach)) {
                continue;
            }
            Deadline.ask();
            double distance = distanceTo.applyAsDouble(point, figure.shown());
            boolean nearer = distance < nearest || distance == nearest && best != null && figure.area() < best.area();
            if (distance <= reach && nearer && wanted.test(figure)) {
                best = figure;
                nearest = distance;
            }
        }
        return best;
    }

    /// Whether the point is farther than that beside or above the box; below it there may be words.
    private static boolean liesFar(Box box, Point point, double reach) {
        return point.x() < box.x() - reach || point.x() > box.right() + reach || point.y() < box.y() - reach;
    }

    private static double outside(Point point, Box box) {
        double across = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double down = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(across, down);
    }

    /// How far the point is from the nearest border of the box, from within as well.
    static double toBorder(Point point, Box box) {
        double outside = outside(point, box);
        if (outside > 0) {
            return outside;
        }
        double across = Math.min(point.x() - box.x(), box.right() - point.x());
        double down = Math.min(point.y() - box.y(), box.bottom() - point.y());
        return Math.min(across, down);
    }
}
