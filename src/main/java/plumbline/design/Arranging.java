package plumbline.design;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/// Moves what stands on the canvas, and puts it into boundaries.
final class Arranging {
    private Arranging() {}

    static Design placed(Design design, Map<ElementId, Layout.Placement> places) {
        requireThere(design, places.keySet());
        Layout layout = design.layout();
        SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>(layout.boxes());
        // In the order of their ids, since the order of a map of places is none.
        places.keySet().stream().sorted().forEach(id -> boxes.put(id, places.get(id)));
        Design result = design.withLayout(layout.withBoxes(boxes));
        return unrouted(result, link -> places.containsKey(link.from()) || places.containsKey(link.to()));
    }

    static Design moved(Design design, Edit.Move move) {
        requireThere(design, move.elements());
        Set<ElementId> moving = withContents(design, move.elements());
        Layout layout = design.layout();
        SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        layout.boxes()
                .forEach((id, place) -> boxes.put(
                        id,
                        moving.contains(id)
                                ? new Layout.Placement(place.corner().plus(move.dx(), move.dy()), place.size())
                                : place));
        SequencedMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        for (Link link : design.links()) {
            List<Point> bends = layout.routes().get(link.id());
            boolean from = moving.contains(link.from());
            boolean to = moving.contains(link.to());
            if (bends != null && from && to) {
                routes.put(
                        link.id(),
                        bends.stream()
                                .map(bend -> bend.plus(move.dx(), move.dy()))
                                .toList());
            } else if (bends != null && !from && !to) {
                routes.put(link.id(), bends);
            }
        }
        return design.withLayout(layout.withBoxes(boxes).withRoutes(routes));
    }

    static Design routed(Design design, LinkId link, List<Point> bends) {
        requireThere(design, Set.of(link));
        SequencedMap<LinkId, List<Point>> routes =
                new LinkedHashMap<>(design.layout().routes());
        if (bends.isEmpty()) {
            routes.remove(link);
        } else {
            routes.put(link, bends);
        }
        return design.withLayout(design.layout().withRoutes(routes));
    }

    /// The design in which links of that sort find their own way.
    static Design unrouted(Design design, Predicate<Link> which) {
        SequencedMap<LinkId, List<Point>> routes =
                new LinkedHashMap<>(design.layout().routes());
        for (Link link : design.links()) {
            if (which.test(link)) {
                routes.remove(link.id());
            }
        }
        return design.withLayout(design.layout().withRoutes(routes));
    }

    static Design putInto(Design design, Edit.PutInto put) {
        requireThere(design, put.elements());
        List<Component> components = design.components().stream()
                .map(each -> put.elements().contains(each.id()) ? each.within(put.boundary()) : each)
                .toList();
        List<Boundary> boundaries = design.boundaries().stream()
                .map(each -> put.elements().contains(each.id()) ? each.within(put.boundary()) : each)
                .toList();
        return design.withContents(components, design.links(), boundaries);
    }

    static Design locked(Design design, Set<ElementId> elements, boolean locked) {
        requireThere(design, elements);
        Set<ElementId> all = new LinkedHashSet<>(design.layout().locked());
        if (locked) {
            elements.stream().sorted().forEach(all::add);
        } else {
            all.removeAll(elements);
        }
        return design.withLayout(design.layout().withLocked(all));
    }

    /// The elements with all that the boundaries among them hold, at any depth.
    private static Set<ElementId> withContents(Design design, Set<ElementId> elements) {
        Set<ElementId> all = new HashSet<>(elements);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Boundary boundary : design.boundaries()) {
                BoundaryId in = boundary.in();
                grown |= in != null && all.contains(in) && all.add(boundary.id());
            }
        }
        for (Component component : design.components()) {
            BoundaryId in = component.in();
            if (in != null && all.contains(in)) {
                all.add(component.id());
            }
        }
        return all;
    }

    private static void requireThere(Design design, Set<? extends ElementId> elements) {
        Set<ElementId> there = Elements.of(design);
        for (ElementId element : elements) {
            if (!there.contains(element)) {
                throw new IllegalArgumentException("nothing has the id " + element);
            }
        }
    }
}
