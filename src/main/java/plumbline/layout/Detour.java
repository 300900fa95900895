package plumbline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;

/// The cheapest way around boxes: A* over the sparse grid that their edges span, with a price for each bend.
///
/// Only boxes near the two ends span the grid, so the work stays small; what is far away is not in the way.
final class Detour {
    private static final double GAP = 12;
    private static final double NEAR = 320;
    private static final int MOST = 48;

    private record Spot(int x, int y, boolean level) {}

    private record Open(Spot spot, double spent, double estimate) {}

    private final double[] xs;
    private final double[] ys;
    private final List<Box> walls;

    private Detour(Point from, Point to, List<Box> boxes) {
        Box area = Traffic.around(from, to).grown(NEAR);
        Point middle = Traffic.around(from, to).centre();
        walls = boxes.stream()
                .filter(area::intersects)
                .sorted(Comparator.comparingDouble(box -> box.centre().distanceTo(middle)))
                .limit(MOST)
                .map(box -> box.grown(GAP - 4))
                .toList();
        TreeSet<Double> columns = new TreeSet<>(List.of(from.x(), to.x()));
        TreeSet<Double> rows = new TreeSet<>(List.of(from.y(), to.y()));
        for (Box wall : walls) {
            columns.add(wall.x() - 4);
            columns.add(wall.right() + 4);
            rows.add(wall.y() - 4);
            rows.add(wall.bottom() + 4);
        }
        xs = columns.stream().mapToDouble(Double::doubleValue).toArray();
        ys = rows.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The bends between two points that are not inside a box, both included; null where there is no way.
    static @Nullable List<Point> between(Point from, Point to, boolean startsLevel, List<Box> boxes) {
        return new Detour(from, to, boxes).search(from, to, startsLevel);
    }

    private @Nullable List<Point> search(Point from, Point to, boolean startsLevel) {
        Map<Spot, Spot> cameFrom = new HashMap<>();
        Map<Spot, Double> best = new HashMap<>();
        PriorityQueue<Open> queue = new PriorityQueue<>(Comparator.comparingDouble(Open::estimate)
                .thenComparing(open -> open.spot().x())
                .thenComparing(open -> open.spot().y()));
        Spot start = new Spot(index(xs, from.x()), index(ys, from.y()), startsLevel);
        best.put(start, 0.0);
        queue.add(new Open(start, 0, 0));
        for (Open open = queue.poll(); open != null; open = queue.poll()) {
            Spot at = open.spot();
            if (point(at).equals(to)) {
                return way(at, cameFrom);
            }
            if (open.spent() > best.getOrDefault(at, Double.MAX_VALUE)) {
                continue;
            }
            for (Spot next : neighbours(at)) {
                if (walled(point(at), point(next))) {
                    continue;
                }
                double spent = open.spent()
                        + point(at).distanceTo(point(next))
                        + (next.level() == at.level() ? 0 : Traffic.BEND);
                if (spent < best.getOrDefault(next, Double.MAX_VALUE)) {
                    best.put(next, spent);
                    cameFrom.put(next, at);
                    queue.add(new Open(next, spent, spent + manhattan(point(next), to)));
                }
            }
        }
        return null;
    }

    private List<Spot> neighbours(Spot at) {
        List<Spot> result = new ArrayList<>(4);
        if (at.x() > 0) {
            result.add(new Spot(at.x() - 1, at.y(), true));
        }
        if (at.x() < xs.length - 1) {
            result.add(new Spot(at.x() + 1, at.y(), true));
        }
        if (at.y() > 0) {
            result.add(new Spot(at.x(), at.y() - 1, false));
        }
        if (at.y() < ys.length - 1) {
            result.add(new Spot(at.x(), at.y() + 1, false));
        }
        return result;
    }

    private boolean walled(Point from, Point to) {
        Box run = Traffic.around(from, to);
        return walls.stream().anyMatch(run::intersects);
    }

    private List<Point> way(Spot end, Map<Spot, Spot> cameFrom) {
        List<Point> points = new ArrayList<>();
        for (Spot at = end; at != null; at = cameFrom.get(at)) {
            points.addFirst(point(at));
        }
        return points;
    }

    private Point point(Spot spot) {
        return new Point(xs[spot.x()], ys[spot.y()]);
    }

    private static double manhattan(Point from, Point to) {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private static int index(double[] sorted, double value) {
        return IntStream.range(0, sorted.length)
                .filter(i -> sorted[i] == value)
                .findFirst()
                .orElseThrow();
    }
}
