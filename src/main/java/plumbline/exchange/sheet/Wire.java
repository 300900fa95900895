package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Point;

/// A line on a sheet: its heads, its words, and what its two ends are attached to, so far as known.
final class Wire {
    /// One end of a line: attached to a figure, to another line, or lying at a point. `reach` is how far from its
    /// point a figure may be for this end to belong to it.
    static final class End {
        private final boolean head;
        private final @Nullable Point point;
        private final double reach;
        private @Nullable Figure figure;
        private @Nullable Wire wire;
        private final boolean loose;

        End(boolean head, @Nullable Point point, double reach, @Nullable Figure figure, @Nullable Wire wire) {
            this.head = head;
            this.point = point;
            this.reach = reach;
            this.figure = figure;
            this.wire = wire;
            this.loose = figure == null && wire == null;
        }

        boolean head() {
            return head;
        }

        @Nullable
        Point point() {
            return point;
        }

        double reach() {
            return reach;
        }

        /// The figure in its own right that this end is attached to, or null.
        @Nullable
        Figure figure() {
            return figure == null ? null : figure.itself();
        }

        @Nullable
        Wire wire() {
            return wire;
        }

        /// Whether the file attaches it to nothing.
        boolean loose() {
            return loose;
        }

        boolean attached() {
            return figure != null || wire != null;
        }

        /// It only lies there: what it belongs to is to be found.
        void detach() {
            figure = null;
        }

        void attach(Figure to) {
            figure = to;
        }

        void attach(Wire to) {
            wire = to;
        }
    }

    private final String id;
    private final End start;
    private final End end;
    private final List<Point> path;
    private final boolean stroke;
    private String label;
    private @Nullable Integer step;

    /// `stroke` says that it may be only drawn: a line that is no arrow. `path` holds the points that it surely runs
    /// through, perhaps none.
    Wire(String id, String label, End start, End end, List<Point> path, boolean stroke) {
        this.id = id;
        this.label = label;
        this.start = start;
        this.end = end;
        this.path = new ArrayList<>(path);
        this.stroke = stroke;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    void write(String text) {
        if (!text.isEmpty()) {
            label = label.isEmpty() ? text : label + "\n" + text;
        }
    }

    /// The place of the call in a sequence, or null.
    @Nullable
    Integer step() {
        return step;
    }

    void step(int number) {
        step = number;
    }

    End start() {
        return start;
    }

    End end() {
        return end;
    }

    List<Point> path() {
        return path;
    }

    /// The point that the line comes from on its last way to that end, or null where that isn't known.
    @Nullable
    Point before(End asked) {
        End other = asked == start ? end : start;
        Point point = asked.point();
        List<Point> bends = path.stream()
                .filter(bend -> !bend.equals(point) && !bend.equals(other.point()))
                .toList();
        if (bends.isEmpty()) {
            Figure figure = other.figure();
            Point far = other.point();
            return figure != null && !other.loose() ? figure.box().centre() : far;
        }
        return asked == start ? bends.getFirst() : bends.getLast();
    }

    /// Whether it is only a stroke unless it joins two shapes.
    boolean stroke() {
        return stroke;
    }

    /// Whether the file itself leads it back to where it begins.
    boolean loops() {
        return start.figure != null && start.figure == end.figure && !start.loose && !end.loose;
    }

    /// Whether both its ends lie in the air.
    boolean loose() {
        return !start.attached() && !end.attached();
    }

    /// How far the point is from the part of the line whose way is known; infinite if none is.
    double distanceTo(Point point) {
        return distance(point, path);
    }

    /// How far the point is from the line, drawn straight between the shapes where its way isn't known.
    double roughDistanceTo(Point point) {
        if (start.point() != null && end.point() != null) {
            return drawnDistanceTo(point);
        }
        Figure from = start.figure();
        Figure to = end.figure();
        return path.size() > 1 || from == null || to == null
                ? distance(point, path)
                : distance(point, List.of(from.box().centre(), to.box().centre()));
    }

    /// How far the point is from the line as the file draws it, from end to end.
    double drawnDistanceTo(Point point) {
        List<Point> drawn = new ArrayList<>(path);
        Point first = start.point();
        Point last = end.point();
        if (first != null) {
            drawn.addFirst(first);
        }
        if (last != null) {
            drawn.add(last);
        }
        return distance(point, drawn);
    }

    private static double distance(Point point, List<Point> path) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < path.size(); i++) {
            nearest = Math.min(nearest, distance(point, path.get(i - 1), path.get(i)));
        }
        return nearest;
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double share = square == 0
                ? 0
                : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square, 0.0, 1.0);
        return point.distanceTo(new Point(from.x() + share * dx, from.y() + share * dy));
    }
}
