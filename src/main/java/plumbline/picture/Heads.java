package plumbline.picture;

import java.util.List;
import plumbline.design.Point;

/// The heads of lines, as outlines of their own.
final class Heads {
    private static final double LENGTH = 8;
    private static final double HALF = 4;

    private Heads() {}

    /// How much of the line a head stands for, so that the line ends inside it.
    static double length(FlowStyle.Head head, FlowStyle style) {
        double grown = grown(style);
        return switch (head) {
            case NONE -> 0;
            case FILLED -> LENGTH * grown - 1;
            case TWICE -> 2 * LENGTH * grown - 2;
            case OPEN -> 1;
            case DIAMOND -> 2 * HALF * 1.3 * grown - 1;
        };
    }

    /// A head whose tip is at a point, coming from another.
    static List<Mark> at(Point tip, Point from, FlowStyle.Head head, FlowStyle style) {
        double grown = grown(style);
        Colour colour = style.colour();
        return switch (head) {
            case NONE -> List.of();
            case FILLED -> List.of(triangle(tip, from, grown, colour));
            case TWICE ->
                List.of(
                        triangle(tip, from, grown, colour),
                        triangle(Shapes.towards(tip, from, LENGTH * grown - 1), from, grown, colour));
            case OPEN -> {
                Point back = Shapes.towards(tip, from, LENGTH);
                List<Point> points = List.of(beside(back, tip, HALF), tip, beside(back, tip, -HALF));
                yield List.of(new Mark.Path(Shapes.rounded(points, 0), null, new Stroke(colour, 1.5, List.of(), true)));
            }
            case DIAMOND -> {
                double half = HALF * 1.3 * grown;
                Point middle = Shapes.towards(tip, from, half);
                List<Point> points = List.of(
                        tip,
                        beside(middle, tip, HALF * grown),
                        Shapes.towards(tip, from, 2 * half),
                        beside(middle, tip, -HALF * grown));
                yield List.of(new Mark.Path(Shapes.polygon(points), colour, null));
            }
        };
    }

    private static Mark triangle(Point tip, Point from, double grown, Colour colour) {
        Point back = Shapes.towards(tip, from, LENGTH * grown);
        return new Mark.Path(
                Shapes.polygon(List.of(tip, beside(back, tip, HALF * grown), beside(back, tip, -HALF * grown))),
                colour,
                null);
    }

    /// The point that far to one side of a point, seen towards another.
    private static Point beside(Point at, Point ahead, double by) {
        double length = at.distanceTo(ahead);
        return length == 0 ? at : at.plus(-(ahead.y() - at.y()) / length * by, (ahead.x() - at.x()) / length * by);
    }

    /// Heads of thick lines are a little bigger.
    private static double grown(FlowStyle style) {
        return style.width() > 2 ? 1.2 : 1;
    }
}
