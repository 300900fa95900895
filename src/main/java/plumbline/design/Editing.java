package plumbline.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// How each edit is carried out on a design: here what an edit says of elements; `Arranging` moves them, `Removal`
/// takes them away.
final class Editing {
    private Editing() {}

    static Design apply(Edit edit, Design design) {
        return switch (edit) {
            case Edit.Add(Component component) -> design.withComponents(plus(design.components(), component));
            case Edit.Enclose(Boundary boundary) -> design.withBoundaries(plus(design.boundaries(), boundary));
            case Edit.Remark(Note note) -> design.withNotes(plus(design.notes(), note));
            case Edit.Connect(Link link) -> design.withLinks(plus(design.links(), link));
            case Edit.Reattach(LinkId id, EndId from, EndId to) ->
                Arranging.unrouted(
                        onLink(design, id, link -> link.between(from, to)),
                        link -> link.id().equals(id));
            case Edit.SetFlow(LinkId id, var flow) -> onLink(design, id, link -> link.withFlow(flow));
            case Edit.SetStep(LinkId id, var step) -> onLink(design, id, link -> link.withStep(step));
            case Edit.SetKind(ComponentId id, var kind) ->
                onComponent(design, id, component -> component.withKind(kind));
            case Edit.SetProperty(ComponentId id, String name, var value) ->
                onComponent(design, id, component -> with(component, name, value));
            case Edit.Describe(ComponentId id, String technology, String description) ->
                onComponent(design, id, component -> component.described(technology, description));
            case Edit.Rename(ElementId element, String label) -> renamed(design, element, label);
            case Edit.PutInto put -> Arranging.putInto(design, put);
            case Edit.Move move -> Arranging.moved(design, move);
            case Edit.Place(var places) -> Arranging.placed(design, places);
            case Edit.Route(LinkId link, List<Point> bends) -> Arranging.routed(design, link, bends);
            case Edit.Arrange(Layout layout) -> design.withLayout(layout);
            case Edit.Include(Design part) -> Joining.joined(design, part);
            case Edit.Lock(var elements, boolean locked) -> Arranging.locked(design, elements, locked);
            case Edit.Order(ElementId element, int place) -> Joining.ordered(design, element, place);
            case Edit.SetPrompt(var prompt) -> design.withPrompt(prompt);
            case Edit.SetTitle(String title) -> design.withTitle(title);
            case Edit.Answer(String question, var level) -> design.withAnswers(with(design.answers(), question, level));
            case Edit.Dispose(FindingKey finding, var disposition) ->
                design.withDispositions(with(design.dispositions(), finding, disposition));
            case Edit.Remove(ElementId element) -> Removal.of(element, design);
            case Edit.Together(List<Edit> edits) -> {
                Design result = design;
                for (Edit each : edits) {
                    result = each.applyTo(result);
                }
                yield result;
            }
        };
    }

    private static Design renamed(Design design, ElementId element, String label) {
        return switch (element) {
            case ComponentId id -> onComponent(design, id, component -> component.withLabel(label));
            case LinkId id -> onLink(design, id, link -> link.withLabel(label));
            case BoundaryId id ->
                design.withBoundaries(
                        changed(design.boundaries(), Boundary::id, id, boundary -> boundary.withLabel(label)));
            case NoteId id -> design.withNotes(changed(design.notes(), Note::id, id, note -> note.withText(label)));
        };
    }

    private static Component with(Component component, String name, @Nullable Value value) {
        Map<String, Value> properties = new LinkedHashMap<>(component.properties());
        if (value == null) {
            properties.remove(name);
        } else {
            properties.put(name, value);
        }
        return component.withProperties(properties);
    }

    /// The map with that entry, or without it where the value is null.
    private static <K, V> SequencedMap<K, V> with(SequencedMap<K, V> map, K key, @Nullable V value) {
        SequencedMap<K, V> result = new LinkedHashMap<>(map);
        if (value == null) {
            result.remove(key);
        } else {
            result.put(key, value);
        }
        return result;
    }

    private static Design onComponent(Design design, ComponentId id, UnaryOperator<Component> change) {
        return design.withComponents(changed(design.components(), Component::id, id, change));
    }

    private static Design onLink(Design design, LinkId id, UnaryOperator<Link> change) {
        return design.withLinks(changed(design.links(), Link::id, id, change));
    }

    private static <T> List<T> plus(List<T> list, T added) {
        List<T> result = new ArrayList<>(list);
        result.add(added);
        return result;
    }

    /// The list with one element changed; throws where it is not there.
    static <T, I> List<T> changed(List<T> list, Function<T, I> idOf, I id, UnaryOperator<T> change) {
        if (list.stream().noneMatch(each -> idOf.apply(each).equals(id))) {
            throw new IllegalArgumentException("nothing has the id " + id);
        }
        return list.stream()
                .map(each -> idOf.apply(each).equals(id) ? change.apply(each) : each)
                .toList();
    }
}
