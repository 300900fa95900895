package plumbline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import plumbline.design.Box;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;

/// Takes needless bends out of ways that were put together from pieces.
///
/// A way keeps its ends and the sides it leaves and enters. Between two of its points it turns once instead of more
/// often where that is better by the price of all ways (see `Traffic`) and leads into no boundary it kept out of.
final class Smoothing {
    private static final int ROUNDS = 4;

    private final Traffic traffic;
    private final Wire wire;
    private final Collection<Box> frames;

    private Smoothing(Traffic traffic, Wire wire, Collection<Box> frames) {
        this.traffic = traffic;
        this.wire = wire;
        this.frames = frames;
    }

    /// Smooths ways, one after the other, among cards and frames.
    static void smooth(
            SequencedMap<LinkId, List<Point>> ways,
            Map<LinkId, Link> links,
            Map<? extends Object, Box> ends,
            Collection<Box> cards,
            Collection<Box> frames) {
        ways.replaceAll((id, way) -> {
            Link link = links.get(id);
            Box from = link == null ? null : ends.get(link.from());
            Box to = link == null ? null : ends.get(link.to());
            if (link == null || from == null || to == null) {
                return way;
            }
            Traffic others = new Traffic(cards);
            ways.forEach((other, taken) -> {
                if (!other.equals(id)) {
                    others.take(taken);
                }
            });
            return new Smoothing(others, new Wire(link, from, to), frames).smoothed(way);
        });
    }

    private List<Point> smoothed(List<Point> way) {
        List<Point> best = way;
        double least = traffic.price(best, wire, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            List<Point> before = best;
            for (List<Point> shorter : shortcuts(before)) {
                double price = traffic.price(shorter, wire, least);
                if (price < least - 1 && entered(shorter) <= entered(before)) {
                    best = shorter;
                    least = price;
                }
            }
            if (best.equals(before)) {
                break;
            }
        }
        return best;
    }

    /// The way with one corner instead of what lies between two of its points, for any two.
    private static List<List<Point>> shortcuts(List<Point> way) {
        List<List<Point>> all = new ArrayList<>();
        int last = way.size() - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = i + 2; j <= last; j++) {
                Point from = way.get(i);
                Point to = way.get(j);
                for (Point corner : List.of(new Point(to.x(), from.y()), new Point(from.x(), to.y()))) {
                    boolean leaves = i > 0 || sameWay(from, way.get(1), corner);
                    boolean enters = j < last || sameWay(to, way.get(last - 1), corner);
                    if (leaves && enters) {
                        List<Point> points = new ArrayList<>(way.subList(0, i + 1));
                        points.add(corner);
                        points.addAll(way.subList(j, way.size()));
                        all.add(Routes.simple(points));
                    }
                }
            }
        }
        return all;
    }

    /// Whether two points lie in the same direction from one.
    private static boolean sameWay(Point from, Point one, Point other) {
        return Math.signum(one.x() - from.x()) == Math.signum(other.x() - from.x())
                && Math.signum(one.y() - from.y()) == Math.signum(other.y() - from.y());
    }

    /// How many frames a way leads through.
    private long entered(List<Point> way) {
        return frames.stream()
                .filter(frame -> Traffic.passes(way, List.of(frame)))
                .count();
    }
}
