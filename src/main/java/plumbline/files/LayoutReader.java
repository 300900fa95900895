package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.design.Size;

/// Decodes where things stand; what names an element that is not there is dropped with a warning.
final class LayoutReader {
    private static final double FARTHEST = 1e7;

    private final Fields fields;
    private final Elements elements;
    private final Problems problems;

    LayoutReader(Fields fields, Elements elements) {
        this.fields = fields;
        this.elements = elements;
        this.problems = fields.problems();
    }

    Layout layout() {
        SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        for (Tree.Entry entry : entries("boxes")) {
            Optional<ElementId> id = present(entry.key(), entry.at(), ElementId.class, "element");
            placement(entry.value()).ifPresent(place -> id.ifPresent(element -> boxes.put(element, place)));
        }
        SequencedMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        for (Tree.Entry entry : entries("routes")) {
            Optional<LinkId> id = present(entry.key(), entry.at(), LinkId.class, "link");
            List<Point> bends = bends(entry.value());
            id.ifPresent(link -> routes.put(link, bends));
        }
        Layout layout = new Layout(
                boxes,
                routes,
                named("locked", ElementId.class, "element"),
                named("folded", BoundaryId.class, "boundary"));
        fields.end();
        return layout;
    }

    private List<Tree.Entry> entries(String key) {
        return fields.mapping(key, "`" + key + "`").map(Fields::entries).orElse(List.of());
    }

    private <T extends ElementId> Set<T> named(String key, Class<T> sort, String what) {
        Set<T> named = new LinkedHashSet<>();
        for (Tree item : fields.list(key)) {
            String id = item instanceof Tree.Scalar scalar ? scalar.written() : "";
            present(id, item.at(), sort, what).ifPresent(named::add);
        }
        return named;
    }

    private <T extends ElementId> Optional<T> present(String id, Place at, Class<T> sort, String what) {
        Optional<T> element = elements.find(id).filter(sort::isInstance).map(sort::cast);
        if (element.isEmpty()) {
            problems.warning(at, "the layout names `" + id + "`, and there is no such " + what, "it is left out");
        }
        return element;
    }

    private Optional<Layout.Placement> placement(Tree tree) {
        Optional<List<Double>> read = numbers(tree);
        if (read.isEmpty() || (read.get().size() != 2 && read.get().size() != 4)) {
            problems.error(tree.at(), "a box is [x, y] or [x, y, width, height]", "");
            return Optional.empty();
        }
        List<Double> numbers = read.get();
        Point corner = new Point(numbers.get(0), numbers.get(1));
        if (numbers.size() == 2) {
            return Optional.of(new Layout.Placement(corner, null));
        }
        if (numbers.get(2) < 0 || numbers.get(3) < 0) {
            problems.error(tree.at(), "width and height are not negative", "");
            return Optional.empty();
        }
        return Optional.of(new Layout.Placement(corner, new Size(numbers.get(2), numbers.get(3))));
    }

    private List<Point> bends(Tree tree) {
        List<Point> bends = new ArrayList<>();
        if (!(tree instanceof Tree.Sequence sequence)) {
            problems.error(tree.at(), "a route is a list of points", "such as [[300, 110], [300, 200]]");
            return bends;
        }
        for (Tree item : sequence.items()) {
            Optional<List<Double>> point = numbers(item);
            if (point.isPresent() && point.get().size() == 2) {
                bends.add(new Point(point.get().get(0), point.get().get(1)));
            } else {
                problems.error(item.at(), "a point is [x, y]", "");
            }
        }
        return bends;
    }

    private Optional<List<Double>> numbers(Tree tree) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>();
        for (Tree item : sequence.items()) {
            if (!(item instanceof Tree.Amount amount) || Math.abs(amount.amount()) > FARTHEST) {
                return Optional.empty();
            }
            numbers.add(amount.amount());
        }
        return Optional.of(numbers);
    }
}
