package plumbline.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;

/// The way of a link whose bends are known: what is missing is where it leaves and enters its boxes.
final class Kept {
    private Kept() {}

    /// The bends with both ends; nothing where no bend lies outside of the boxes (they were moved over it).
    static List<Point> way(Box from, Box to, List<Point> bends) {
        List<Point> outside = new ArrayList<>(bends);
        boolean nested = from.contains(to) || to.contains(from);
        while (!nested && !outside.isEmpty() && from.contains(outside.getFirst())) {
            outside.removeFirst();
        }
        while (!nested && !outside.isEmpty() && to.contains(outside.getLast())) {
            outside.removeLast();
        }
        if (outside.isEmpty()) {
            return List.of();
        }
        List<Point> way = new ArrayList<>();
        way.addAll(towards(from, outside.getFirst(), neighbour(outside, 1)));
        way.addAll(outside);
        way.addAll(towards(to, outside.getLast(), neighbour(outside, outside.size() - 2))
                .reversed());
        return Routes.simple(way);
    }

    private static @Nullable Point neighbour(List<Point> bends, int index) {
        return index < 0 || index >= bends.size() ? null : bends.get(index);
    }

    /// The points from a box's edge to its nearest bend, without the bend: straight out where the bend lies beside the
    /// box, else round a corner.
    private static List<Point> towards(Box box, Point bend, @Nullable Point next) {
        boolean level = bend.y() >= box.y() && bend.y() <= box.bottom();
        boolean upright = bend.x() >= box.x() && bend.x() <= box.right();
        if (level && upright) {
            boolean leavesLevel = next == null || next.x() == bend.x();
            return List.of(leavesLevel ? sideways(box, bend.x(), bend.y()) : upwards(box, bend.x(), bend.y()));
        }
        if (level) {
            return List.of(sideways(box, bend.x(), bend.y()));
        }
        if (upright) {
            return List.of(upwards(box, bend.x(), bend.y()));
        }
        boolean goesOnLevel = next != null && next.y() == bend.y();
        Point centre = box.centre();
        return goesOnLevel
                ? List.of(upwards(box, centre.x(), bend.y()), new Point(centre.x(), bend.y()))
                : List.of(sideways(box, bend.x(), centre.y()), new Point(bend.x(), centre.y()));
    }

    private static Point sideways(Box box, double towards, double y) {
        return new Point(Math.abs(towards - box.x()) < Math.abs(towards - box.right()) ? box.x() : box.right(), y);
    }

    private static Point upwards(Box box, double x, double towards) {
        return new Point(x, Math.abs(towards - box.y()) < Math.abs(towards - box.bottom()) ? box.y() : box.bottom());
    }
}
