package plumbline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;

/// The way of every link over the canvas, from the edge of one box to the edge of the other.
///
/// A link keeps the bends the layout has for it. One without is led at right angles: of a few simple shapes the
/// cheapest one, or a detour where all of them would pass through a box. The same design gives the same ways.
public final class Routes {
    /// How far a link runs straight out of a box before it may turn.
    static final double STUB = 16;

    private static final int LANES = 6;
    private static final double LANE = 8;

    private final Map<ElementId, Box> boxes;
    private final Traffic traffic;
    private final Map<LinkId, List<Point>> ways = new HashMap<>();

    private Routes(Map<ElementId, Box> boxes) {
        this.boxes = boxes;
        List<Box> obstacles = new ArrayList<>();
        boxes.forEach((id, box) -> {
            if (!(id instanceof BoundaryId)) {
                obstacles.add(box);
            }
        });
        traffic = new Traffic(obstacles);
    }

    /// The points of each link in drawing order, its two ends included. A link whose end has no box is left out.
    public static SequencedMap<LinkId, List<Point>> of(Design design, Map<ElementId, Box> boxes) {
        return new Routes(boxes).led(design, Map.of());
    }

    /// The same for a moment in which little differs from a design that was routed before: links keep their ways but
    /// where an end of theirs, or their bends, have changed, or something came to stand in their way.
    public static SequencedMap<LinkId, List<Point>> after(Routed before, Design design, Map<ElementId, Box> boxes) {
        List<Box> changed = new ArrayList<>();
        boxes.forEach((id, box) -> {
            if (!(id instanceof BoundaryId) && !box.equals(before.boxes().get(id))) {
                changed.add(box);
            }
        });
        Map<LinkId, Link> links = new HashMap<>();
        before.design().links().forEach(link -> links.put(link.id(), link));
        Map<LinkId, List<Point>> still = new HashMap<>();
        for (Link link : design.links()) {
            List<Point> way = before.ways().get(link.id());
            Link old = links.get(link.id());
            if (way != null
                    && old != null
                    && old.from().equals(link.from())
                    && old.to().equals(link.to())
                    && same(link.from(), before.boxes(), boxes)
                    && same(link.to(), before.boxes(), boxes)
                    && bends(before.design(), link).equals(bends(design, link))
                    && !Traffic.passes(way, changed)) {
                still.put(link.id(), way);
            }
        }
        return new Routes(boxes).led(design, still);
    }

    /// A design with the boxes and ways that were found for it.
    public record Routed(Design design, Map<ElementId, Box> boxes, Map<LinkId, List<Point>> ways) {}

    private static boolean same(ElementId end, Map<ElementId, Box> before, Map<ElementId, Box> now) {
        return Objects.equals(before.get(end), now.get(end));
    }

    private static List<Point> bends(Design design, Link link) {
        return design.layout().routes().getOrDefault(link.id(), List.of());
    }

    private SequencedMap<LinkId, List<Point>> led(Design design, Map<LinkId, List<Point>> still) {
        lead(design, still);
        SequencedMap<LinkId, List<Point>> result = new LinkedHashMap<>();
        for (Link link : design.links()) {
            List<Point> way = ways.get(link.id());
            if (way != null) {
                result.put(link.id(), way);
            }
        }
        return result;
    }

    private void lead(Design design, Map<LinkId, List<Point>> still) {
        List<Wire> wires = new ArrayList<>();
        Map<ElementId, Integer> loops = new HashMap<>();
        for (Link link : design.links()) {
            Box from = boxes.get(link.from());
            Box to = boxes.get(link.to());
            if (from == null || to == null) {
                continue;
            }
            List<Point> settled = still.get(link.id());
            List<Point> kept = settled != null ? settled : Kept.way(from, to, bends(design, link));
            if (!kept.isEmpty()) {
                take(link.id(), kept);
            } else if (link.from().equals(link.to())) {
                take(link.id(), loop(from, loops.merge(link.from(), 1, Integer::sum)));
            } else {
                wires.add(new Wire(link, from, to));
            }
        }
        Ports.spread(wires, ends());
        wires.sort(Comparator.comparingDouble(wire -> wire.first().distanceTo(wire.last())));
        wires.forEach(wire -> take(wire.link.id(), way(wire)));
    }

    private Collection<Point> ends() {
        List<Point> ends = new ArrayList<>();
        ways.values().forEach(way -> {
            ends.add(way.getFirst());
            ends.add(way.getLast());
        });
        return ends;
    }

    private void take(LinkId link, List<Point> way) {
        ways.put(link, way);
        traffic.take(way);
    }

    /// A link of a box with itself leaves on the right and comes back from above; each further one runs further
    /// out.
    private static List<Point> loop(Box box, int ordinal) {
        double out = STUB + (ordinal - 1) * LANE;
        double right = box.y() + Math.max(8, box.height() / 3 - (ordinal - 1) * 4.0);
        double top = box.right() - 20 - (ordinal - 1) * LANE;
        return List.of(
                new Point(box.right(), right),
                new Point(box.right() + out, right),
                new Point(box.right() + out, box.y() - out),
                new Point(top, box.y() - out),
                new Point(top, box.y()));
    }

    private List<Point> way(Wire wire) {
        List<Point> best = List.of(wire.first(), wire.last());
        double least = Double.MAX_VALUE;
        List<List<Point>> shapes = shapes(wire);
        // Most of a large drawing lies beyond the reach of any one link.
        Traffic near = traffic.within(area(shapes));
        for (List<Point> shape : shapes) {
            List<Point> way = simple(shape);
            double price = near.price(way, wire, least);
            if (price < least) {
                best = way;
                least = price;
            }
        }
        if (Traffic.blocked(least)) {
            Point start = wire.leaves.out(wire.first(), STUB);
            Point end = wire.enters.out(wire.last(), STUB);
            List<Point> middle = Detour.between(start, end, wire.leaves.horizontal(), traffic.boxes());
            if (middle != null) {
                List<Point> way = new ArrayList<>(middle);
                way.addFirst(wire.first());
                way.add(wire.last());
                List<Point> detour = simple(way);
                if (traffic.price(detour, wire, least) < least) {
                    return detour;
                }
            }
        }
        return best;
    }

    private static Box area(List<List<Point>> shapes) {
        Box area =
                Traffic.around(shapes.getFirst().getFirst(), shapes.getFirst().getLast());
        for (List<Point> shape : shapes) {
            for (Point point : shape) {
                area = area.union(new Box(point.x(), point.y(), 0, 0));
            }
        }
        return area;
    }

    private static List<List<Point>> shapes(Wire wire) {
        Point first = wire.first();
        Point last = wire.last();
        double stub = stub(wire);
        Point start = wire.leaves.out(first, stub);
        Point end = wire.enters.out(last, stub);
        List<List<Point>> shapes = new ArrayList<>();
        if (first.x() == last.x() || first.y() == last.y()) {
            shapes.add(List.of(first, last));
        }
        shapes.add(List.of(first, start, new Point(end.x(), start.y()), end, last));
        shapes.add(List.of(first, start, new Point(start.x(), end.y()), end, last));
        for (double x : lanes(start.x(), end.x(), wire.from.x(), wire.from.right(), wire.to.x(), wire.to.right())) {
            shapes.add(List.of(first, start, new Point(x, start.y()), new Point(x, end.y()), end, last));
        }
        for (double y : lanes(start.y(), end.y(), wire.from.y(), wire.from.bottom(), wire.to.y(), wire.to.bottom())) {
            shapes.add(List.of(first, start, new Point(start.x(), y), new Point(end.x(), y), end, last));
        }
        return shapes;
    }

    /// Half the way where the boxes face each other closely, or the link would have to turn back.
    private static double stub(Wire wire) {
        Point first = wire.first();
        Point last = wire.last();
        double stub = Math.min(STUB, Math.max(4, first.distanceTo(last) / 2));
        boolean facing = wire.leaves == wire.enters.opposite();
        Point onwards = wire.leaves.out(first, 1);
        double gap =
                (onwards.x() - first.x()) * (last.x() - first.x()) + (onwards.y() - first.y()) * (last.y() - first.y());
        return facing && gap > 0 ? Math.min(stub, gap / 2) : stub;
    }

    /// Where a link may run between two coordinates: the middle first, then beside it, then around both boxes.
    private static List<Double> lanes(double start, double end, double a, double b, double c, double d) {
        List<Double> lanes = new ArrayList<>();
        double low = Math.min(start, end);
        double high = Math.max(start, end);
        double middle = Math.round((low + high) / 2);
        lanes.add(middle);
        for (int i = 1; i <= LANES; i++) {
            for (double lane : new double[] {middle - i * LANE, middle + i * LANE}) {
                if (lane >= low && lane <= high) {
                    lanes.add(lane);
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            lanes.add(Math.min(a, c) - STUB - i * LANE);
            lanes.add(Math.max(b, d) + STUB + i * LANE);
        }
        return lanes;
    }

    /// The same way without repeated points and without points on a straight line between their neighbours.
    static List<Point> simple(List<Point> points) {
        List<Point> result = new ArrayList<>();
        for (Point point : points) {
            if (!result.isEmpty() && result.getLast().distanceTo(point) < 0.01) {
                continue;
            }
            if (result.size() > 1 && between(result.get(result.size() - 2), result.getLast(), point)) {
                result.removeLast();
            }
            result.add(point);
        }
        if (result.size() < 2) {
            result.add(points.getLast());
        }
        return List.copyOf(result);
    }

    private static boolean between(Point before, Point at, Point after) {
        double across = (at.x() - before.x()) * (after.y() - at.y()) - (at.y() - before.y()) * (after.x() - at.x());
        double ahead = (at.x() - before.x()) * (after.x() - at.x()) + (at.y() - before.y()) * (after.y() - at.y());
        return Math.abs(across) < 0.01 && ahead >= 0;
    }
}
