package plumbline.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Ends of lines that the file attaches to nothing, given to the shape or line that they visibly touch.
final class Snapping {
    private static final double ON_BORDER = 12;
    private static final double ON_LINE = 8;
    private static final double ON_FRAME = 8;
    private static final double TOUCHING = 5;
    private static final double ON_EDGE = 3;
    private static final int NAME_WORDS = 4;

    /// How far a line may stop short of the shape that it points at: so far, and no more than this share of itself.
    private static final double AHEAD = 80;

    private static final double AHEAD_SHARE = 0.6;
    private static final double AHEAD_STEP = 6;
    private static final double CONE = 0.2;
    private static final double ALONG = 30;

    /// The reach of what is drawn broadly: it means the frame that it points into.
    private static final double FAR = 40;

    private final Sheet sheet;
    private final Set<Figure> frames;

    Snapping(Sheet sheet) {
        this.sheet = sheet;
        this.frames = sheet.contents().keySet();
    }

    void snap() {
        resolveGroups();
        ports();
        for (Wire wire : sheet.wires()) {
            Deadline.ask();
            snap(wire, wire.start());
            snap(wire, wire.end());
        }
    }

    /// A shape that the end touches goes before a line, a line before a shape nearby, and that before a frame.
    private void snap(Wire wire, Wire.End end) {
        Point point = end.point();
        if (end.attached() || point == null) {
            return;
        }
        Wire.End other = end == wire.start() ? wire.end() : wire.start();
        Point before = wire.before(end);
        if (!give(end, other, leaf(point, before, Math.min(TOUCHING, end.reach())))
                && !attachToLine(wire, end, point)
                && !give(end, other, reached(point, before))
                && !give(end, other, nearer(point, leaf(point, before, end.reach())))) {
            if (!give(end, other, captioned(point))
                    && !give(end, other, frame(point))
                    && !give(end, other, before(point, end, other))
                    && !(end.reach() >= FAR && give(end, other, around(point, other)))
                    && !wire.stroke()
                    && !give(end, other, ahead(wire, end, point, AHEAD_SHARE))
                    && (end.head() || other.head())
                    && !give(end, other, words(point))) {
                give(end, other, ahead(wire, end, point, AHEAD));
            }
        }
    }

    private static boolean give(Wire.End end, Wire.End other, @Nullable Figure figure) {
        if (figure == null || other.figure() == figure) {
            return false;
        }
        end.attach(figure);
        return true;
    }

    /// A line to a group means the one shape in it, or the group as a frame.
    private void resolveGroups() {
        for (Wire wire : sheet.wires()) {
            Deadline.ask();
            for (Wire.End end : List.of(wire.start(), wire.end())) {
                Figure group = end.figure();
                if (group != null && group.is(Role.GROUP)) {
                    List<Figure> members = sheet.matching(
                            figure -> figure.solid() && figure.labelled() && sheet.inGroup(figure, group));
                    if (members.size() == 1) {
                        end.attach(members.getFirst());
                    } else {
                        group.promote();
                    }
                }
            }
        }
    }

    /// A dot on the border of a shape is a port of it, unless lines only meet in it on their way past a frame.
    private void ports() {
        List<Figure> solids = sheet.solids();
        Map<Figure, Integer> lines = new HashMap<>();
        for (Wire wire : sheet.wires()) {
            for (Wire.End end : List.of(wire.start(), wire.end())) {
                Figure figure = end.figure();
                if (figure != null) {
                    lines.merge(figure, 1, Integer::sum);
                }
            }
        }
        for (Figure dot : sheet.all(Role.DOT)) {
            Deadline.ask();
            boolean junction = lines.getOrDefault(dot, 0) > 1 && dot.style().is("ellipse");
            Figure best = null;
            double nearest = ON_BORDER;
            for (Figure figure : solids) {
                double distance = toBorder(dot.box().centre(), figure.box());
                if (junction && frames.contains(figure)) {
                    continue;
                }
                if (distance < nearest || distance == nearest && best != null && figure.area() < best.area()) {
                    best = figure;
                    nearest = distance;
                }
            }
            if (best != null) {
                dot.partOf(best);
            }
        }
    }

    /// The shape at the point at which a line ends that comes from `before`.
    private @Nullable Figure leaf(Point point, @Nullable Point before, double reach) {
        return nearest(
                point,
                reach,
                figure -> (figure.is(Role.DOT) || figure.solid() && !frames.contains(figure))
                        && !runsAlong(figure.shown(), point, before),
                Snapping::outside);
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

    /// The shape nearby, or none where the line stops short of a frame that it would come to before that.
    private @Nullable Figure nearer(Point point, @Nullable Figure leaf) {
        Figure frame = leaf == null ? null : frame(point);
        boolean first = leaf != null
                && frame != null
                && !frame.box().contains(point)
                && !Containment.holds(frame, leaf)
                && outside(point, frame.box()) < outside(point, leaf.shown());
        return first ? null : leaf;
    }

    /// The frame on whose border the line ends that comes from outside it.
    private @Nullable Figure reached(Point point, @Nullable Point before) {
        return nearest(
                point,
                ON_EDGE,
                figure -> figure.solid()
                        && frames.contains(figure)
                        && before != null
                        && !figure.box().contains(before),
                Snapping::toBorder);
    }

    private @Nullable Figure frame(Point point) {
        return nearest(point, ON_FRAME, figure -> figure.solid() && frames.contains(figure), Snapping::toBorder);
    }

    /// The frame that the line stops just short of, coming from outside it.
    private @Nullable Figure before(Point point, Wire.End end, Wire.End other) {
        Point far = other.point();
        Figure from = other.figure();
        return nearest(
                point,
                end.reach(),
                figure -> figure.solid()
                        && frames.contains(figure)
                        && !figure.box().contains(point)
                        && (far == null || !figure.box().contains(far))
                        && (from == null || Containment.within(from.box(), figure.box()) == 0),
                Snapping::outside);
    }

    /// The smallest frame around the point that is not around the other end as well.
    private @Nullable Figure around(Point point, Wire.End other) {
        Point far = other.point();
        return nearest(
                point,
                0,
                figure -> figure.solid()
                        && frames.contains(figure)
                        && (far == null || !figure.box().contains(far)),
                Snapping::outside);
    }

    /// The shape or frame whose words lie at the point, apart from it.
    private @Nullable Figure captioned(Point point) {
        Figure words = nearest(
                point,
                TOUCHING,
                figure -> figure.role() == Role.TEXT
                        && figure.itself() != figure
                        && figure.itself().solid(),
                Snapping::outside);
        return words == null ? null : words.itself();
    }

    /// The first shape that the line would meet if it went on a little: no more than this share of itself.
    private @Nullable Figure ahead(Wire wire, Wire.End end, Point point, double share) {
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
                Snapping::outside);
    }

    /// Words without an outline that an arrow touches, for want of anything else.
    private @Nullable Figure words(Point point) {
        return nearest(
                point, TOUCHING, figure -> figure.is(Role.TEXT) && figure.words() <= NAME_WORDS, Snapping::outside);
    }

    private @Nullable Figure nearest(
            Point point, double reach, Predicate<Figure> wanted, ToDoubleBiFunction<Point, Box> distanceTo) {
        Figure best = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (Figure figure : sheet.figures()) {
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

    private boolean attachToLine(Wire wire, Wire.End end, Point point) {
        for (Wire other : sheet.wires()) {
            if (other != wire && (touches(other, point) || meets(other.start(), point) || meets(other.end(), point))) {
                end.attach(other);
                return true;
            }
        }
        return false;
    }

    private static boolean touches(Wire wire, Point point) {
        return wire.distanceTo(point) <= ON_LINE;
    }

    private static boolean meets(Wire.End end, Point point) {
        Point at = end.point();
        return end.loose() && at != null && at.distanceTo(point) <= ON_LINE;
    }

    private static double outside(Point point, Box box) {
        double across = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double down = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.hypot(across, down);
    }

    private static double toBorder(Point point, Box box) {
        double outside = outside(point, box);
        if (outside > 0) {
            return outside;
        }
        double across = Math.min(point.x() - box.x(), box.right() - point.x());
        double down = Math.min(point.y() - box.y(), box.bottom() - point.y());
        return Math.min(across, down);
    }
}
