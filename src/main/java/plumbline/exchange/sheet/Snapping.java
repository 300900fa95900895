package plumbline.exchange.sheet;

import org.jspecify.annotations.Nullable;
import plumbline.design.Point;
import plumbline.problem.Deadline;

/// Ends of lines that the file attaches to nothing, given to the shape or line that they visibly touch.
final class Snapping {
    private static final double ON_LINE = 8;

    /// A line that stops short of the shape that it points at goes on by no more than this share of itself, or, if it
    /// comes to nothing then, as far as any line.
    private static final double AHEAD_SHARE = 0.6;

    private static final double AHEAD = 80;

    private static final double SHORT = 40;

    private final Sheet sheet;
    private final Surroundings around;

    Snapping(Sheet sheet) {
        this.sheet = sheet;
        this.around = new Surroundings(sheet);
    }

    void snap() {
        Ports.resolve(sheet);
        for (Wire wire : sheet.wires()) {
            Deadline.ask();
            snap(wire, wire.start());
            snap(wire, wire.end());
        }
        for (Wire wire : sheet.wires()) {
            Deadline.ask();
            stopShort(wire.start(), wire.end());
            stopShort(wire.end(), wire.start());
        }
    }

    /// An arrow that one shape has to itself means the only one near its other end.
    private void stopShort(Wire.End end, Wire.End other) {
        Point point = end.point();
        if (!end.attached() && point != null && other.figure() != null && (end.head() || other.head())) {
            give(end, other, around.only(point, SHORT));
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
        if (!give(end, other, around.leaf(point, before, Math.min(Surroundings.TOUCHING, end.reach())))
                && !attachToLine(wire, end, point)
                && !give(end, other, around.leaf(point, before, end.reach()))) {
            if (!give(end, other, around.captioned(point))
                    && !give(end, other, around.frame(point))
                    && !wire.stroke()
                    && !give(end, other, around.ahead(wire, end, point, AHEAD_SHARE))
                    && (end.head() || other.head())
                    && !give(end, other, around.words(point))) {
                give(end, other, around.ahead(wire, end, point, AHEAD));
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
}
