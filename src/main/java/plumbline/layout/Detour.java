package plumbline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
    private static final double NEAR = 200;
    private static final int MOST = 32;

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
        int[] cameFrom = new int[2 * xs.length * ys.length];
        double[] best = new double[cameFrom.length];
        Arrays.fill(cameFrom, -1);
        Arrays.fill(best, Double.MAX_VALUE);
        PriorityQueue<Open> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Open::estimate).thenComparingInt(open -> index(open.spot())));
        Spot start = new Spot(index(xs, from.x()), index(ys, from.y()), startsLevel);
        best[index(start)] = 0;
        queue.add(new Open(start, 0, 0));
        for (Open open = queue.poll(); open != null; open = queue.poll()) {
            Spot at = open.spot();
            if (xs[at.x()] == to.x() && ys[at.y()] == to.y()) {
                return way(index(at), cameFrom);
            }
            if (open.spent() > best[index(at)]) {
                continue;
            }
            for (Spot next : neighbours(at)) {
                double along = Math.abs(xs[next.x()] - xs[at.x()]) + Math.abs(ys[next.y()] - ys[at.y()]);
                double spent = open.spent() + along + (next.level() == at.level() ? 0 : Traffic.BEND);
                if (spent < best[index(next)] && !walled(at, next)) {
                    best[index(next)] = spent;
                    cameFrom[index(next)] = index(at);
                    double left = Math.abs(xs[next.x()] - to.x()) + Math.abs(ys[next.y()] - to.y());
                    queue.add(new Open(next, spent, spent + left));
                }
            }
        }
        return null;
    }

    private int index(Spot spot) {
        return 2 * (spot.x() * ys.length + spot.y()) + (spot.level() ? 1 : 0);
    }

    private Point point(int index) {
        return new Point(xs[index / 2 / ys.length], ys[index / 2 % ys.length]);
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

    private boolean walled(Spot from, Spot to) {
        double left = Math.min(xs[from.x()], xs[to.x()]);
        double right = Math.max(xs[from.x()], xs[to.x()]);
        double top = Math.min(ys[from.y()], ys[to.y()]);
        double bottom = Math.max(ys[from.y()], ys[to.y()]);
        for (Box wall : walls) {
            if (left < wall.right() && right > wall.x() && top < wall.bottom() && bottom > wall.y()) {
                return true;
            }
        }
        return false;
    }

    private List<Point> way(int end, int[] cameFrom) {
        List<Point> points = new ArrayList<>();
        for (int at = end; at >= 0; at = cameFrom[at]) {
            points.addFirst(point(at));
        }
        return points;
    }

    private static int index(double[] sorted, double value) {
        return IntStream.range(0, sorted.length)
                .filter(i -> sorted[i] == value)
                .findFirst()
                .orElseThrow();
    }
}
