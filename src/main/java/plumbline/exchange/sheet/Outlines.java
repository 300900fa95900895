package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.problem.Deadline;

/// Boxes that somebody drew with four strokes, two across and two down.
final class Outlines {
    private static final double OFF = 12;
    private static final double BENT = 1;
    private static final double SHORTEST = 40;
    private static final int MOST = 80;

    private record Stroke(Wire wire, double at, double from, double to) {
        /// Whether it runs along that stretch, from end to end.
        boolean spans(double begin, double end) {
            return Math.abs(from - begin) <= OFF && Math.abs(to - end) <= OFF;
        }
    }

    private final List<Stroke> across = new ArrayList<>();
    private final List<Stroke> down = new ArrayList<>();
    private final Set<Wire> used = new HashSet<>();

    private Outlines() {}

    /// The cells of such boxes, each the strokes of which are taken out of the lines.
    static List<Cell> takenFrom(List<Wire> wires) {
        Outlines outlines = new Outlines();
        wires.forEach(outlines::sort);
        List<Cell> boxes = outlines.boxes();
        wires.removeAll(outlines.used);
        return boxes;
    }

    private void sort(Wire wire) {
        Point from = wire.start().point();
        Point to = wire.end().point();
        boolean plain = wire.loose()
                && !wire.start().head()
                && !wire.end().head()
                && wire.label().isEmpty();
        if (!plain || from == null || to == null || from.distanceTo(to) < SHORTEST || !isStraight(wire, from, to)) {
            return;
        }
        if (Math.abs(from.y() - to.y()) <= OFF / 2 && across.size() < MOST) {
            across.add(
                    new Stroke(wire, (from.y() + to.y()) / 2, Math.min(from.x(), to.x()), Math.max(from.x(), to.x())));
        } else if (Math.abs(from.x() - to.x()) <= OFF / 2 && down.size() < MOST) {
            down.add(new Stroke(wire, (from.x() + to.x()) / 2, Math.min(from.y(), to.y()), Math.max(from.y(), to.y())));
        }
    }

    private static boolean isStraight(Wire wire, Point from, Point to) {
        double length = from.distanceTo(to);
        return wire.path().stream().allMatch(point -> from.distanceTo(point) + point.distanceTo(to) <= length + BENT);
    }

    private List<Cell> boxes() {
        List<Cell> boxes = new ArrayList<>();
        for (Stroke top : across) {
            for (Stroke bottom : across) {
                Deadline.ask();
                if (bottom.at() - top.at() >= SHORTEST
                        && bottom.spans(top.from(), top.to())
                        && !used.contains(top.wire())
                        && !used.contains(bottom.wire())) {
                    Stroke left = side(top.from(), top.at(), bottom.at());
                    Stroke right = side(top.to(), top.at(), bottom.at());
                    if (left != null && right != null && !left.equals(right)) {
                        used.addAll(List.of(top.wire(), bottom.wire(), left.wire(), right.wire()));
                        boxes.add(cell(
                                "strokes " + top.wire().id(),
                                new Box(top.from(), top.at(), top.to() - top.from(), bottom.at() - top.at())));
                    }
                }
            }
        }
        return boxes;
    }

    private @Nullable Stroke side(double x, double top, double bottom) {
        return down.stream()
                .filter(stroke -> Math.abs(stroke.at() - x) <= OFF && stroke.spans(top, bottom))
                .filter(stroke -> !used.contains(stroke.wire()))
                .findFirst()
                .orElse(null);
    }

    private static Cell cell(String id, Box box) {
        Place place = new Place(box.x(), box.y(), box.width(), box.height(), false, null, null, null, List.of());
        return new Cell(id, "", Style.of("fillColor=none"), Sort.VERTEX, "", null, null, true, place, Map.of());
    }
}
