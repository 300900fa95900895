package plumbline.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.picture.Part;

/// Finds the parts of a picture in a region quickly: a uniform grid over their bounds.
final class Tiles {
    private static final double SIDE = 256;
    /// A part that would lie in more tiles than this is kept aside and always looked at.
    private static final int MANY = 64;

    private record Tile(int column, int row) {}

    private final List<Part> parts;
    private final Map<Tile, List<Integer>> tiles = new HashMap<>();
    private final List<Integer> large = new ArrayList<>();

    Tiles(List<Part> parts) {
        this.parts = parts;
        for (int at = 0; at < parts.size(); at++) {
            List<Tile> covered = covered(parts.get(at).bounds());
            if (covered.isEmpty()) {
                large.add(at);
            }
            for (Tile tile : covered) {
                tiles.computeIfAbsent(tile, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /// The tiles that the box touches; none where they are too many to list.
    private static List<Tile> covered(Box box) {
        int left = (int) Math.floor(box.x() / SIDE);
        int top = (int) Math.floor(box.y() / SIDE);
        int right = (int) Math.floor(box.right() / SIDE);
        int bottom = (int) Math.floor(box.bottom() / SIDE);
        if ((long) (right - left + 1) * (bottom - top + 1) > MANY) {
            return List.of();
        }
        List<Tile> covered = new ArrayList<>();
        for (int column = left; column <= right; column++) {
            for (int row = top; row <= bottom; row++) {
                covered.add(new Tile(column, row));
            }
        }
        return covered;
    }

    /// The parts whose bounds touch the region, in painting order.
    List<Part> in(Box region) {
        List<Tile> looked = covered(region);
        Set<Integer> found = new LinkedHashSet<>(large);
        if (looked.isEmpty()) {
            for (int at = 0; at < parts.size(); at++) {
                found.add(at);
            }
        }
        looked.forEach(tile -> found.addAll(tiles.getOrDefault(tile, List.of())));
        return found.stream()
                .sorted()
                .map(parts::get)
                .filter(part -> touches(part.bounds(), region))
                .toList();
    }

    private static boolean touches(Box one, Box other) {
        return one.x() <= other.right()
                && one.right() >= other.x()
                && one.y() <= other.bottom()
                && one.bottom() >= other.y();
    }

    /// The topmost part that lies under the point, components before what is behind them.
    java.util.Optional<Part> at(Point point, double near) {
        Box spot = new Box(point.x(), point.y(), 0, 0).grown(near);
        return in(spot).reversed().stream()
                .filter(part -> part.element() != null)
                .findFirst();
    }
}
