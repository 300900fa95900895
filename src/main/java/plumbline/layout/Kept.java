package plumbline.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;

/// The way of a link whose bends are known: what is missing is where it leaves and enters its boxes.
final class Kept {
    /// How far from the corners of a long side lines that ended beyond it meet it.
    private static final double MARGIN = 112;

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
        beside(from, outside);
        Collections.reverse(outside);
        beside(to, outside);
        Collections.reverse(outside);
        List<Point> way = new ArrayList<>();
        way.add(edge(from, outside.getFirst(), neighbour(outside, 1)));
        way.addAll(outside);
        way.add(edge(to, outside.getLast(), neighbour(outside, outside.size() - 2)));
        return Routes.simple(way);
    }

    /// A first bend that lies beside the box's corner slides along its line until the box can be reached from it: were
    /// it kept, the line would run past the box and back. A single bend stays, and the line turns once more.
    private static void beside(Box box, List<Point> bends) {
        Point bend = bends.getFirst();
        boolean level = bend.y() >= box.y() && bend.y() <= box.bottom();
        boolean upright = bend.x() >= box.x() && bend.x() <= box.right();
        if (level || upright) {
            return;
        }
        Point next = neighbour(bends, 1);
        if (next == null) {
            bends.addFirst(new Point(bend.x(), box.centre().y()));
        } else if (next.y() == bend.y()) {
            bends.set(0, new Point(inward(bend.x(), box.x(), box.right()), bend.y()));
        } else if (next.x() == bend.x()) {
            bends.set(0, new Point(bend.x(), inward(bend.y(), box.y(), box.bottom())));
        } else {
            bends.addFirst(new Point(bend.x(), box.centre().y()));
        }
    }

    /// The middle of a card's side; of a long side, the place nearest to where it was.
    private static double inward(double at, double low, double high) {
        double margin = Math.min(MARGIN, (high - low) / 2);
        return Math.clamp(at, low + margin, high - margin);
    }

    private static @Nullable Point neighbour(List<Point> bends, int index) {
        return index < 0 || index >= bends.size() ? null : bends.get(index);
    }

    /// Where a line from that bend, which lies beside the box, meets its edge.
    private static Point edge(Box box, Point bend, @Nullable Point next) {
        boolean level = bend.y() >= box.y() && bend.y() <= box.bottom();
        boolean upright = bend.x() >= box.x() && bend.x() <= box.right();
        boolean sideways = level && upright ? next == null || next.x() == bend.x() : level;
        return sideways ? sideways(box, bend.x(), bend.y()) : upwards(box, bend.x(), bend.y());
    }

    private static Point sideways(Box box, double towards, double y) {
        return new Point(Math.abs(towards - box.x()) < Math.abs(towards - box.right()) ? box.x() : box.right(), y);
    }

    private static Point upwards(Box box, double x, double towards) {
        return new Point(x, Math.abs(towards - box.y()) < Math.abs(towards - box.bottom()) ? box.y() : box.bottom());
    }
}
