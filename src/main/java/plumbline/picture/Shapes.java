package plumbline.picture;

import java.util.ArrayList;
import java.util.List;
import plumbline.design.Box;
import plumbline.design.Point;

/// Outlines that more than one thing is drawn with.
final class Shapes {
    /// How far the handles of a Bézier quarter circle reach, as a share of its radius.
    private static final double ARC = 0.5523;

    private Shapes() {}

    /// A straight line through the points, with the corners between rounded by at most that radius.
    static List<Step> rounded(List<Point> points, double radius) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double room = Math.min(before.distanceTo(corner), corner.distanceTo(after)) / 2;
            double r = Math.min(radius, room);
            Point start = towards(corner, before, r);
            Point end = towards(corner, after, r);
            steps.add(new Step.Line(start));
            steps.add(new Step.Curve(towards(start, corner, r * ARC), towards(end, corner, r * ARC), end));
        }
        steps.add(new Step.Line(points.getLast()));
        return steps;
    }

    /// The point that far from one on the way to another; the first where they are the same.
    static Point towards(Point from, Point to, double distance) {
        double whole = from.distanceTo(to);
        return whole == 0
                ? from
                : from.plus((to.x() - from.x()) / whole * distance, (to.y() - from.y()) / whole * distance);
    }

    /// A closed outline through the points.
    static List<Step> polygon(List<Point> points) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(points.getFirst()));
        points.stream().skip(1).forEach(point -> steps.add(new Step.Line(point)));
        steps.add(new Step.Close());
        return steps;
    }

    /// The left edge of a rounded rectangle, that wide.
    static List<Step> leftStrip(Box box, double radius, double width) {
        double r = Math.min(radius, box.height() / 2);
        double inset = r - Math.sqrt(Math.max(0, r * r - (r - width) * (r - width)));
        double handle = (r - inset) * ARC;
        Point top = new Point(box.x() + width, box.y() + inset);
        Point left = new Point(box.x(), box.y() + r);
        Point lower = new Point(box.x(), box.bottom() - r);
        Point bottom = new Point(box.x() + width, box.bottom() - inset);
        return List.of(
                new Step.Move(top),
                new Step.Curve(top.plus(-width * ARC, inset * 0.6), left.plus(0, -handle), left),
                new Step.Line(lower),
                new Step.Curve(lower.plus(0, handle), bottom.plus(-width * ARC, -inset * 0.6), bottom),
                new Step.Close());
    }

    /// A circle.
    static List<Step> circle(Point centre, double radius) {
        double h = radius * ARC;
        Point right = centre.plus(radius, 0);
        Point bottom = centre.plus(0, radius);
        Point left = centre.plus(-radius, 0);
        Point top = centre.plus(0, -radius);
        return List.of(
                new Step.Move(right),
                new Step.Curve(right.plus(0, h), bottom.plus(h, 0), bottom),
                new Step.Curve(bottom.plus(-h, 0), left.plus(0, h), left),
                new Step.Curve(left.plus(0, -h), top.plus(-h, 0), top),
                new Step.Curve(top.plus(h, 0), right.plus(0, -h), right),
                new Step.Close());
    }
}
