package plumbline.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Puts lists of elements together, and into another order.
final class Joining {
    private Joining() {}

    static Design joined(Design design, Design part) {
        LinkedHashMap<ElementId, Layout.Placement> boxes =
                new LinkedHashMap<>(design.layout().boxes());
        boxes.putAll(part.layout().boxes());
        LinkedHashMap<LinkId, List<Point>> routes =
                new LinkedHashMap<>(design.layout().routes());
        routes.putAll(part.layout().routes());
        Layout layout = new Layout(
                boxes,
                routes,
                both(design.layout().locked(), part.layout().locked()),
                both(design.layout().folded(), part.layout().folded()));
        return new Design(
                design.prompt(),
                design.title(),
                both(design.components(), part.components()),
                both(design.links(), part.links()),
                both(design.boundaries(), part.boundaries()),
                both(design.notes(), part.notes()),
                design.answers(),
                design.dispositions(),
                layout);
    }

    static Design ordered(Design design, ElementId element, int place) {
        return switch (element) {
            case ComponentId id -> design.withComponents(ordered(design.components(), Component::id, id, place));
            case LinkId id -> design.withLinks(ordered(design.links(), Link::id, id, place));
            case BoundaryId id -> design.withBoundaries(ordered(design.boundaries(), Boundary::id, id, place));
            case NoteId id -> design.withNotes(ordered(design.notes(), Note::id, id, place));
        };
    }

    private static <T, I> List<T> ordered(List<T> list, Function<T, I> idOf, I id, int place) {
        List<T> rest = new ArrayList<>(list);
        T moved = list.stream()
                .filter(each -> idOf.apply(each).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing has the id " + id));
        rest.remove(moved);
        rest.add(Math.clamp(place, 0, rest.size()), moved);
        return rest;
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static <T> Set<T> both(Set<T> first, Set<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }
}
