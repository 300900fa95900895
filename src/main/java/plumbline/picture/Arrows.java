package plumbline.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plumbline.design.Point;

/// Draws lines in the style of a flow: rounded bends, dashes, and heads whose tips touch the boxes.
public record Arrows(Look look) {
    private static final double BEND = 6;
    private static final double APART = 1.5;
    private static final double RING = 3.5;
    private static final double RING_WIDTH = 1.25;
    private static final double RING_AFTER = 11;

    /// The marks of a line through those points, at least two.
    public List<Mark> along(List<Point> points, FlowStyle style) {
        List<Mark> marks = new ArrayList<>();
        List<Point> line = new ArrayList<>(points);
        shorten(line, Heads.length(style.head(), style));
        Collections.reverse(line);
        shorten(line, Heads.length(style.tail(), style));
        Collections.reverse(line);
        List<Step> steps = Shapes.rounded(line, BEND);
        if (style.doubled()) {
            Stroke outer = Stroke.of(style.colour(), style.width() * 2 + 2 * APART);
            marks.add(new Mark.Path(steps, null, outer));
            marks.add(new Mark.Path(steps, null, Stroke.of(look.colour(Token.CANVAS), 2 * APART)));
        } else {
            marks.add(new Mark.Path(steps, null, style.stroke()));
        }
        marks.addAll(Heads.at(points.getLast(), points.get(points.size() - 2), style.head(), style));
        marks.addAll(Heads.at(points.getFirst(), points.get(1), style.tail(), style));
        return marks;
    }

    /// The mark of a flow that nobody stated: a small open ring on the line, a little after where it begins.
    List<Mark> guessed(List<Point> points, FlowStyle style) {
        Point begin = points.getFirst();
        Point next = points.get(1);
        Point centre = Shapes.towards(begin, next, Math.min(RING_AFTER, begin.distanceTo(next) / 2));
        return List.of(new Mark.Path(
                Shapes.circle(centre, RING), look.colour(Token.CANVAS), Stroke.of(style.colour(), RING_WIDTH)));
    }

    /// Takes that much off the line's end, but never its last bend.
    private static void shorten(List<Point> line, double by) {
        if (by <= 0) {
            return;
        }
        Point last = line.removeLast();
        Point before = line.getLast();
        double room = last.distanceTo(before);
        line.add(Shapes.towards(last, before, Math.min(by, Math.max(0, room - 1))));
    }
}
