package plumbline.layout;

import plumbline.design.Box;
import plumbline.design.Point;

/// A side of a box, where links may end.
enum Side {
    LEFT(-1, 0),
    RIGHT(1, 0),
    TOP(0, -1),
    BOTTOM(0, 1);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// Whether links leave it to the left or right.
    boolean horizontal() {
        return dy == 0;
    }

    Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case TOP -> BOTTOM;
            case BOTTOM -> TOP;
        };
    }

    /// The point at a coordinate along this side: y on the left and right, x on top and bottom.
    Point at(Box box, double along) {
        return switch (this) {
            case LEFT -> new Point(box.x(), along);
            case RIGHT -> new Point(box.right(), along);
            case TOP -> new Point(along, box.y());
            case BOTTOM -> new Point(along, box.bottom());
        };
    }

    /// The point that far straight out of the box from a point on this side.
    Point out(Point point, double by) {
        return point.plus(dx * by, dy * by);
    }

    /// Where this side starts, as a coordinate along it.
    double start(Box box) {
        return horizontal() ? box.y() : box.x();
    }

    /// Where this side ends, as a coordinate along it.
    double end(Box box) {
        return horizontal() ? box.bottom() : box.right();
    }

    /// A point's coordinate along this side.
    double along(Point point) {
        return horizontal() ? point.y() : point.x();
    }
}
