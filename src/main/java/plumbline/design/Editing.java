package plumbline.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How each edit is carried out on a design.
final class Editing {
    private Editing() {}

    static Design apply(Edit edit, Design design) {
        return switch (edit) {
            case Edit.Add(Component component) -> design.withComponents(plus(design.components(), component));
            case Edit.Connect(Link link) -> design.withLinks(plus(design.links(), link));
            case Edit.SetFlow(LinkId id, Flow flow) ->
                design.withLinks(changed(design.links(), Link::id, id, link -> link.withFlow(flow)));
            case Edit.SetKind(ComponentId id, KindId kind) ->
                design.withComponents(
                        changed(design.components(), Component::id, id, component -> component.withKind(kind)));
            case Edit.SetProperty(ComponentId id, String name, Value value) ->
                design.withComponents(
                        changed(design.components(), Component::id, id, component -> with(component, name, value)));
            case Edit.Remove(ElementId element) -> without(design, element);
            case Edit.Together(List<Edit> edits) -> {
                Design result = design;
                for (Edit each : edits) {
                    result = each.applyTo(result);
                }
                yield result;
            }
        };
    }

    private static Component with(Component component, String name, Value value) {
        Map<String, Value> properties = new LinkedHashMap<>(component.properties());
        properties.put(name, value);
        return component.withProperties(properties);
    }

    private static Design without(Design whole, ElementId gone) {
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
                frames.add(new Boundary(boundary.id(), boundary.label(), moved(boundary.in(), id, outside)));
            }
        }
        List<Component> components = new ArrayList<>();
        for (Component component : design.components()) {
            components.add(component.within(moved(component.in(), id, outside)));
        }
        return Design.of(
                        design.prompt(),
                        design.title(),
                        components,
                        kept(design.links(), link -> !touches(link, id)),
                        frames,
                        design.notes())
                .withAnswers(new LinkedHashMap<>(design.answers()))
                .withDispositions(new LinkedHashMap<>(design.dispositions()))
                .withLayout(design.layout());
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
        return design.withLayout(new Layout(boxes, routes, layout.locked(), layout.folded()));
    }

    private static <T> List<T> plus(List<T> list, T added) {
        List<T> result = new ArrayList<>(list);
        result.add(added);
        return result;
    }

    private static <T> List<T> kept(List<T> list, Predicate<T> keep) {
        return list.stream().filter(keep).toList();
    }

    private static <T, I> List<T> changed(List<T> list, Function<T, I> idOf, I id, UnaryOperator<T> change) {
        if (list.stream().noneMatch(each -> idOf.apply(each).equals(id))) {
            throw new IllegalArgumentException("nothing has the id " + id);
        }
        return list.stream()
                .map(each -> idOf.apply(each).equals(id) ? change.apply(each) : each)
                .toList();
    }
}
