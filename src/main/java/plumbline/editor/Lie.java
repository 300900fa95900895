package plumbline.editor;

import java.util.List;
import plumbline.design.Box;
import plumbline.design.Point;

/// How points, lines and boxes lie to each other.
final class Lie {
    private Lie() {}

    /// How far a point is from the line between two others.
    static double distance(Point at, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along =
                square == 0 ? 0 : Math.clamp(((at.x() - from.x()) * dx + (at.y() - from.y()) * dy) / square, 0.0, 1.0);
        return at.distanceTo(from.plus(along * dx, along * dy));
    }

    static Point corner(Box box, Hit.Corner corner) {
        return new Point(corner.left() ? box.x() : box.right(), corner.upper() ? box.y() : box.bottom());
    }

    /// The box that two points span.
    static Box between(Point one, Point other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /// Whether any piece of the way lies in the box.
    static boolean meets(List<Point> way, Box box) {
        for (int i = 1; i < way.size(); i++) {
            if (meets(way.get(i - 1), way.get(i), box)) {
                return true;
            }
        }
        return false;
    }

    /// Halves the line until a piece lies on one side of the box, or a point of it inside.
    private static boolean meets(Point from, Point to, Box box) {
        if (box.contains(from) || box.contains(to)) {
            return true;
        }
        if (!between(from, to).grown(0.01).intersects(box.grown(0.01)) || from.distanceTo(to) < 0.5) {
            return false;
        }
        Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        return meets(from, middle, box) || meets(middle, to, box);
    }

    /// The point of a box's edge that lies towards another point, as seen from its middle.
    static Point edge(Box box, Point towards) {
        Point centre = box.centre();
        double dx = towards.x() - centre.x();
        double dy = towards.y() - centre.y();
        if (dx == 0 && dy == 0) {
            return centre;
        }
        double across = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
        double down = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
        double reach = Math.min(across, down);
        return centre.plus(dx * reach, dy * reach);
    }
}
