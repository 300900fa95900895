package plumbline.editor.retelling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.FindingKey;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.editor.FreshIds;

/// Gives what a text says the ids of the elements that it means; used once.
///
/// A component or boundary is known by its id, else by the label of one whose id is no longer there. What is new keeps
/// the name that it was given, where that is free.
final class Naming {
    private final Map<ElementId, ElementId> own = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final FreshIds fresh;

    private Naming(Design base) {
        fresh = new FreshIds(base);
    }

    /// What the text said that was written of this very design: links and notes under the design's ids.
    static Design written(Design base, Design said) {
        Naming naming = new Naming(base);
        said.components().forEach(each -> naming.own.put(each.id(), each.id()));
        said.boundaries().forEach(each -> naming.own.put(each.id(), each.id()));
        naming.own.putAll(Pairs.written(said.links(), base.links()));
        naming.own.putAll(Pairs.written(said.notes(), base.notes(), (a, b) -> a.id().equals(b.id())));
        said.links().forEach(each -> naming.own.putIfAbsent(each.id(), each.id()));
        said.notes().forEach(each -> naming.own.putIfAbsent(each.id(), each.id()));
        return naming.applied(said);
    }

    /// What the text says now, under the ids of what it said before; `renamed` learns the ids of all that is called
    /// otherwise than in the text.
    static Design now(Design base, Design before, Design now, Map<ElementId, ElementId> renamed) {
        Naming naming = new Naming(base);
        naming.ends(now.components(), before.components(), Component::id, Component::label);
        naming.ends(now.boundaries(), before.boundaries(), Boundary::id, Boundary::label);
        Set<String> named = new HashSet<>();
        base.notes().forEach(note -> named.add(note.id().value()));
        Map<NoteId, NoteId> notes = Pairs.notes(
                now.notes(), before.notes(), (a, b) -> a.id().equals(b.id()) && named.contains(b.id().value()));
        naming.own.putAll(notes);
        naming.reserve(base, before);
        now.components().forEach(each -> naming.newcomer(each.id(), ComponentId::new, naming.fresh::component));
        now.boundaries().forEach(each -> naming.newcomer(each.id(), BoundaryId::new, naming.fresh::boundary));
        now.notes().forEach(each -> naming.newcomer(each.id(), NoteId::new, naming.fresh::note));
        naming.links(now.links(), before.links());
        naming.own.forEach((name, id) -> {
            if (!name.equals(id) && !(name instanceof LinkId)) {
                renamed.put(name, id);
            }
        });
        return naming.applied(now);
    }

    private <T, I extends ElementId> void ends(
            List<T> now, List<T> before, Function<T, I> id, Function<T, String> label) {
        Map<I, String> missing = new java.util.LinkedHashMap<>();
        before.forEach(each -> missing.put(id.apply(each), label.apply(each)));
        for (T each : now) {
            if (missing.remove(id.apply(each)) != null) {
                own.put(id.apply(each), id.apply(each));
            }
        }
        for (T each : now) {
            String words = label.apply(each);
            if (!own.containsKey(id.apply(each)) && !words.isBlank()) {
                missing.entrySet().stream()
                        .filter(left -> left.getValue().equals(words))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .ifPresent(found -> {
                            missing.remove(found);
                            own.put(id.apply(each), found);
                        });
            }
        }
    }

    /// Ids that a newcomer can't have: those in use, and those that answered findings speak of.
    private void reserve(Design base, Design before) {
        Set<String> gone = new HashSet<>();
        before.components().forEach(each -> gone.add(each.id().value()));
        before.boundaries().forEach(each -> gone.add(each.id().value()));
        before.notes().forEach(each -> gone.add(each.id().value()));
        own.values().forEach(each -> gone.remove(each.value()));
        base.components().forEach(each -> taken.add(each.id().value()));
        base.boundaries().forEach(each -> taken.add(each.id().value()));
        base.notes().forEach(each -> taken.add(each.id().value()));
        taken.removeAll(gone);
        base.links().forEach(each -> taken.add(each.id().value()));
        for (FindingKey key : base.dispositions().keySet()) {
            taken.add(key.value().substring(key.value().indexOf('@') + 1));
        }
        own.values().forEach(each -> taken.add(each.value()));
    }

    private <I extends ElementId> void newcomer(I name, Function<String, I> made, Supplier<I> free) {
        if (!own.containsKey(name)) {
            I id = made.apply(name.value());
            while (!taken.add(id.value())) {
                id = free.get();
            }
            own.put(name, id);
        }
    }

    private void links(List<Link> now, List<Link> before) {
        List<Link> renamed = now.stream()
                .map(each -> each.between((EndId) own(each.from()), (EndId) own(each.to())))
                .toList();
        own.putAll(Pairs.links(renamed, before));
        for (Link link : now) {
            if (!own.containsKey(link.id())) {
                LinkId id = fresh.link();
                while (!taken.add(id.value())) {
                    id = fresh.link();
                }
                own.put(link.id(), id);
            }
        }
    }

    private Design applied(Design said) {
        return Design.of(
                said.prompt(),
                said.title(),
                said.components().stream().map(this::component).toList(),
                said.links().stream().map(this::link).toList(),
                said.boundaries().stream()
                        .map(each -> new Boundary((BoundaryId) own(each.id()), each.label(), frame(each.in())))
                        .toList(),
                said.notes().stream()
                        .map(each -> new Note(
                                (NoteId) own(each.id()), each.text(), each.about() == null ? null : own(each.about())))
                        .toList());
    }

    private Component component(Component each) {
        return new Component(
                (ComponentId) own(each.id()),
                each.kind(),
                each.label(),
                each.technology(),
                each.description(),
                each.properties(),
                frame(each.in()));
    }

    private Link link(Link each) {
        return new Link(
                (LinkId) own(each.id()),
                (EndId) own(each.from()),
                (EndId) own(each.to()),
                each.flow(),
                each.label(),
                each.step());
    }

    private ElementId own(ElementId name) {
        return Objects.requireNonNull(own.get(name), name.value());
    }

    private @Nullable BoundaryId frame(@Nullable BoundaryId name) {
        return name == null ? null : (BoundaryId) own(name);
    }
}
