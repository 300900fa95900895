package plumbline.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Takes an element out of a design with everything that hangs on it.
final class Removal {
    private Removal() {}

    static Design of(ElementId gone, Design whole) {
        Design design = unremarked(whole, gone);
        Design result = switch (gone) {
            case ComponentId id ->
                design.withLinks(kept(design.links(), link -> !touches(link, id)))
                        .withComponents(kept(
                                design.components(),
                                component -> !component.id().equals(id)));
            case LinkId id ->
                design.withLinks(kept(design.links(), link -> !link.id().equals(id)));
            case NoteId id ->
                design.withNotes(kept(design.notes(), note -> !note.id().equals(id)));
            case BoundaryId id -> withoutFrame(design, id);
        };
        return forgetting(result);
    }

    /// Without notes about the element, or about a link that ends at it.
    private static Design unremarked(Design design, ElementId gone) {
        Set<ElementId> going = new HashSet<>(Set.of(gone));
        for (Link link : design.links()) {
            if (link.from().equals(gone) || link.to().equals(gone)) {
                going.add(link.id());
            }
        }
        return design.withNotes(kept(design.notes(), note -> {
            ElementId about = note.about();
            return about == null || !going.contains(about);
        }));
    }

    /// Contents move to the boundary outside; links that ended at the frame go.
    private static Design withoutFrame(Design design, BoundaryId id) {
        BoundaryId outside = design.boundaries().stream()
                .filter(boundary -> boundary.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no boundary " + id))
                .in();
        List<Boundary> frames = new ArrayList<>();
        for (Boundary boundary : design.boundaries()) {
            if (!boundary.id().equals(id)) {
                frames.add(boundary.within(moved(boundary.in(), id, outside)));
            }
        }
        List<Component> components = new ArrayList<>();
        for (Component component : design.components()) {
            components.add(component.within(moved(component.in(), id, outside)));
        }
        return design.withContents(components, kept(design.links(), link -> !touches(link, id)), frames);
    }

    private static @Nullable BoundaryId moved(@Nullable BoundaryId in, BoundaryId gone, @Nullable BoundaryId outside) {
        return gone.equals(in) ? outside : in;
    }

    private static boolean touches(Link link, EndId end) {
        return link.from().equals(end) || link.to().equals(end);
    }

    /// Drops positions of what is no longer there.
    private static Design forgetting(Design design) {
        Predicate<ElementId> there = Elements.of(design)::contains;
        Layout layout = design.layout();
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>(layout.boxes());
        boxes.keySet().removeIf(there.negate());
        LinkedHashMap<LinkId, List<Point>> routes = new LinkedHashMap<>(layout.routes());
        routes.keySet().removeIf(there.negate());
        LinkedHashSet<ElementId> locked = new LinkedHashSet<>(layout.locked());
        locked.removeIf(there.negate());
        LinkedHashSet<BoundaryId> folded = new LinkedHashSet<>(layout.folded());
        folded.removeIf(there.negate());
        return design.withLayout(new Layout(boxes, routes, locked, folded));
    }

    private static <T> List<T> kept(List<T> list, Predicate<T> keep) {
        return list.stream().filter(keep).toList();
    }
}
