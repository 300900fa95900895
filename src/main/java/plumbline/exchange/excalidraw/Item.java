package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.JsonObject;

/// One element of a scene that is still there and seen; ids that it lacks are empty.
///
/// @param container what its text is bound to
/// @param path where a line or arrow runs, in the scene's own coordinates
/// @param groups the groups that hold it, the innermost first
record Item(
        String id,
        String type,
        Box box,
        String text,
        String container,
        List<String> groups,
        List<Point> path,
        JsonObject written) {
    private static final Set<String> SHAPES = Set.of("rectangle", "ellipse", "diamond", "embeddable", "iframe");
    private static final Set<String> FRAMES = Set.of("frame", "magicframe");
    private static final double CLOSED = 8;
    private static final double LOOSELY = 0.15;
    private static final double UPRIGHT = 0.02;

    static Item of(JsonObject element, int number) {
        double x = element.number("x");
        double y = element.number("y");
        Box box = new Box(x, y, Math.abs(element.number("width")), Math.abs(element.number("height")));
        List<Point> path = new ArrayList<>();
        for (List<Double> point : element.rows("points")) {
            if (point.size() > 1) {
                path.add(turned(new Point(x + point.get(0), y + point.get(1)), box, element.number("angle")));
            }
        }
        String type = element.text("type");
        if (path.isEmpty() && (type.equals("arrow") || type.equals("line"))) {
            path.add(new Point(x, y));
            path.add(new Point(x + element.number("width"), y + element.number("height")));
        }
        String original = element.text("originalText");
        String id = element.text("id");
        return new Item(
                id.isEmpty() ? "element" + number : id,
                type,
                path.isEmpty() ? box : around(path),
                original.isBlank() ? element.text("text") : original,
                element.text("containerId"),
                element.texts("groupIds"),
                path,
                element);
    }

    boolean isShape() {
        return SHAPES.contains(type) || type.equals("line") && closed();
    }

    boolean isFrame() {
        return FRAMES.contains(type);
    }

    boolean isText() {
        return type.equals("text");
    }

    boolean isArrow() {
        return type.equals("arrow");
    }

    /// An open line: a link without heads, or only drawn.
    boolean isLine() {
        return type.equals("line") && !closed();
    }

    boolean isPicture() {
        return type.equals("image");
    }

    /// Drawn with the pen.
    boolean isScribble() {
        return type.equals("freedraw");
    }

    /// Drawn with the pen, back to where it begins: a box by hand.
    boolean isLoop() {
        return isScribble()
                && path.size() > 2
                && path.getFirst().distanceTo(path.getLast()) <= LOOSELY * Math.max(box.width(), box.height());
    }

    private boolean closed() {
        return path.size() > 2 && path.getFirst().distanceTo(path.getLast()) <= CLOSED;
    }

    private static Box around(List<Point> path) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : path) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    private static Point turned(Point point, Box box, double angle) {
        if (Math.abs(Math.sin(angle)) < UPRIGHT && Math.cos(angle) > 0) {
            return point;
        }
        Point centre = box.centre();
        double dx = point.x() - centre.x();
        double dy = point.y() - centre.y();
        return centre.plus(dx * Math.cos(angle) - dy * Math.sin(angle), dx * Math.sin(angle) + dy * Math.cos(angle));
    }
}
