package plumbline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.Point;
import plumbline.design.Size;

/// Finds room for one more box among those that stand already.
public final class FreePlace {
    /// What lies between a box and what is put beside it.
    public static final double GAP = 48;

    private static final double CLEAR = 20;
    /// What lies between a box and a link that passes it.
    private static final double HAIR = 8;
    private static final double TITLE = 32;
    private static final double GRID = 8;
    private static final int RINGS = 24;

    private FreePlace() {}

    /// A free place on the grid near a box (right of it rather than left, below rather than above), or right of
    /// everything where there is no such box. Boundaries are no obstacle.
    public static Box near(@Nullable Box anchor, Size size, Map<? extends ElementId, Box> boxes) {
        List<Box> obstacles = boxes.entrySet().stream()
                .filter(entry -> !(entry.getKey() instanceof BoundaryId))
                .map(Map.Entry::getValue)
                .toList();
        return near(anchor, size, obstacles, boxes.values());
    }

    /// The same among these obstacles; `all` is what to go right of where there is no room near.
    public static Box near(@Nullable Box anchor, Size size, Collection<Box> obstacles, Collection<Box> all) {
        if (anchor == null) {
            Point corner = Box.around(all)
                    .map(hull -> new Point(snapped(hull.right() + GAP), snapped(hull.y())))
                    .orElse(new Point(0, 0));
            return Box.at(corner, size);
        }
        return nearest(anchor, size, obstacles, CLEAR).orElseGet(() -> near(null, size, obstacles, all));
    }

    /// The same, clear of the ways of links and the titles of boundaries too, where there is such a place near.
    public static Box near(
            @Nullable Box anchor,
            Size size,
            Map<? extends ElementId, Box> boxes,
            Map<? extends ElementId, List<Point>> ways) {
        if (anchor == null) {
            return near(null, size, boxes);
        }
        List<Box> obstacles = new ArrayList<>();
        boxes.forEach((id, box) -> obstacles.add(
                id instanceof BoundaryId ? new Box(box.x(), box.y(), box.width(), TITLE) : box.grown(CLEAR - HAIR)));
        for (List<Point> way : ways.values()) {
            for (int i = 1; i < way.size(); i++) {
                obstacles.add(Traffic.around(way.get(i - 1), way.get(i)));
            }
        }
        return nearest(anchor, size, obstacles, HAIR).orElseGet(() -> near(anchor, size, boxes));
    }

    /// A free place on the grid whose middle is at a point, or as near to it as there is room.
    public static Box around(
            Point middle, Size size, Map<? extends ElementId, Box> boxes, Map<? extends ElementId, List<Point>> ways) {
        return near(new Box(middle.x() - size.width() / 2 - GAP, middle.y(), 0, 0), size, boxes, ways);
    }

    private static Optional<Box> nearest(Box anchor, Size size, Collection<Box> obstacles, double clear) {
        Box start = start(anchor, size);
        return places(start)
                .filter(place -> free(place, obstacles, clear))
                .min(Comparator.comparingDouble(place -> price(place, start, anchor)));
    }

    private static Stream<Box> places(Box start) {
        Stream.Builder<Box> places = Stream.builder();
        for (int row = -RINGS; row <= RINGS; row++) {
            for (int column = -RINGS; column <= RINGS; column++) {
                places.add(start.moved(column * GRID * 3, row * GRID * 2));
            }
        }
        return places.build();
    }

    private static Box start(Box anchor, Size size) {
        return Box.at(
                new Point(snapped(anchor.right() + GAP), snapped(anchor.centre().y() - size.height() / 2)), size);
    }

    private static boolean free(Box place, Collection<Box> obstacles, double clear) {
        Box roomy = place.grown(clear);
        return obstacles.stream().noneMatch(roomy::intersects);
    }

    private static double price(Box place, Box start, Box anchor) {
        double away = Math.abs(place.x() - start.x()) + Math.abs(place.y() - start.y());
        double left = place.x() < anchor.x() ? 160 : 0;
        double above = place.bottom() < anchor.y() ? 24 : 0;
        return away + left + above;
    }

    private static double snapped(double value) {
        return Math.round(value / GRID) * GRID;
    }
}
