package plumbline.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.LinkId;
import plumbline.design.Point;

/// Goes from one element to the next by keys, without a mouse.
final class Walk {
    /// What stands less than this below another is read in the same line.
    private static final double LINE = 32;

    private final Editor editor;

    Walk(Editor editor) {
        this.editor = editor;
    }

    /// Selects the next element in reading order, or the one before; round and round.
    boolean round(int step) {
        List<ElementId> order = order(editor.scene());
        if (order.isEmpty()) {
            return false;
        }
        int now = editor.selection().stream()
                .map(order::indexOf)
                .reduce((_, last) -> last)
                .orElse(-1);
        int next = now < 0 ? step > 0 ? 0 : order.size() - 1 : Math.floorMod(now + step, order.size());
        go(order.get(next));
        return true;
    }

    /// All elements as a reader meets them: line by line, the links of an element after it.
    static List<ElementId> order(Scene scene) {
        List<Map.Entry<ElementId, Box>> boxes =
                new ArrayList<>(scene.seen().plan().boxes().entrySet());
        boxes.sort(Comparator.comparingDouble(
                        (Map.Entry<ElementId, Box> entry) -> entry.getValue().y())
                .thenComparingDouble(entry -> entry.getValue().x()));
        List<ElementId> order = new ArrayList<>();
        for (int from = 0, to; from < boxes.size(); from = to) {
            double top = boxes.get(from).getValue().y();
            to = from;
            while (to < boxes.size() && boxes.get(to).getValue().y() < top + LINE) {
                to++;
            }
            boxes.subList(from, to).stream()
                    .sorted(Comparator.comparingDouble(entry -> entry.getValue().x()))
                    .forEach(entry -> {
                        order.add(entry.getKey());
                        scene.design().links().stream()
                                .filter(link -> link.from().equals(entry.getKey()))
                                .forEach(link -> order.add(link.id()));
                    });
        }
        return order;
    }

    /// From a component or boundary to the nearest one that is linked with it and lies on that side; from a link to
    /// the end that lies on that side.
    boolean along(Growing.Way way) {
        ElementId from = editor.only().orElse(null);
        if (from == null) {
            return false;
        }
        Scene scene = editor.scene();
        List<EndId> linked = linked(from, scene);
        Point start = start(from, scene);
        return linked.stream()
                .distinct()
                .filter(id -> scene.box(id)
                        .filter(box -> isThatWay(start, box.centre(), way))
                        .isPresent())
                .min(Comparator.comparingDouble(id ->
                        scene.box(id).map(box -> far(start, box.centre(), way)).orElse(0.0)))
                .map(this::go)
                .orElse(false);
    }

    private static List<EndId> linked(ElementId id, Scene scene) {
        if (id instanceof LinkId link) {
            return scene.link(link).stream()
                    .flatMap(led -> Stream.of(led.from(), led.to()))
                    .toList();
        }
        return scene.design().links().stream()
                .filter(link -> link.from().equals(id) || link.to().equals(id))
                .map(link -> link.from().equals(id) ? link.to() : link.from())
                .toList();
    }

    private static Point start(ElementId from, Scene scene) {
        if (from instanceof LinkId id) {
            List<Point> way = scene.way(id);
            if (!way.isEmpty()) {
                Point one = way.getFirst();
                Point other = way.getLast();
                return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
            }
        }
        return scene.box(from).map(Box::centre).orElse(new Point(0, 0));
    }

    private static boolean isThatWay(Point from, Point to, Growing.Way way) {
        double ahead = (to.x() - from.x()) * way.dx + (to.y() - from.y()) * way.dy;
        double aside = Math.abs((to.x() - from.x()) * way.dy) + Math.abs((to.y() - from.y()) * way.dx);
        return ahead > 0 && ahead * 3 >= aside;
    }

    /// What lies straight ahead is nearer than what lies aside.
    private static double far(Point from, Point to, Growing.Way way) {
        double ahead = (to.x() - from.x()) * way.dx + (to.y() - from.y()) * way.dy;
        double aside = Math.abs((to.x() - from.x()) * way.dy) + Math.abs((to.y() - from.y()) * way.dx);
        return ahead + 2 * aside;
    }

    private boolean go(ElementId to) {
        editor.select(Set.of(to));
        editor.ask(new Request.Reveal(List.of(to)));
        return true;
    }
}
