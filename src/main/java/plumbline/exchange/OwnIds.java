package plumbline.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;

/// A design that was read under the names of a text, on its way to the ids that those names mean; used once.
///
/// Links have no names: theirs are any that are free.
final class OwnIds {
    private final Map<String, ElementId> names;
    private final Map<ElementId, ElementId> own = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private OwnIds(Map<String, ElementId> names) {
        this.names = names;
    }

    static Design in(Design read, Map<String, ElementId> names) {
        return new OwnIds(names).renamed(read);
    }

    /// The design without these components, their links, and what notes say about them.
    static Design without(Design design, Set<ComponentId> gone) {
        if (gone.isEmpty()) {
            return design;
        }
        List<Link> links = design.links().stream()
                .filter(link -> !gone.contains(link.from()) && !gone.contains(link.to()))
                .toList();
        Set<ElementId> dropped = new HashSet<>(gone);
        design.links().stream().filter(link -> !links.contains(link)).forEach(link -> dropped.add(link.id()));
        return Design.of(
                design.prompt(),
                design.title(),
                design.components().stream()
                        .filter(each -> !gone.contains(each.id()))
                        .toList(),
                links,
                design.boundaries(),
                design.notes().stream()
                        .map(note -> dropped.contains(note.about()) ? new Note(note.id(), note.text(), null) : note)
                        .toList());
    }

    private Design renamed(Design read) {
        // Who is known comes first: a newcomer must not take its id.
        name(read, true);
        name(read, false);
        read.links().forEach(each -> own.put(each.id(), new LinkId(free("link " + each.id()))));
        return Design.of(
                read.prompt(),
                read.title(),
                read.components().stream()
                        .map(each -> new Component(
                                (ComponentId) own(each.id()),
                                each.kind(),
                                each.label(),
                                each.technology(),
                                each.description(),
                                each.properties(),
                                frame(each.in())))
                        .toList(),
                read.links().stream()
                        .map(each -> new Link(
                                (LinkId) own(each.id()),
                                (EndId) own(each.from()),
                                (EndId) own(each.to()),
                                each.flow(),
                                each.label(),
                                each.step()))
                        .toList(),
                read.boundaries().stream()
                        .map(each -> new Boundary((BoundaryId) own(each.id()), each.label(), frame(each.in())))
                        .toList(),
                read.notes().stream()
                        .map(each -> new Note((NoteId) own(each.id()), each.text(), about(each.about())))
                        .toList());
    }

    private void name(Design read, boolean known) {
        read.components().stream()
                .filter(each -> known == names.containsKey(each.id().value()))
                .forEach(each -> own.put(each.id(), new ComponentId(name(each.id()))));
        read.boundaries().stream()
                .filter(each -> known == names.containsKey(each.id().value()))
                .forEach(each -> own.put(each.id(), new BoundaryId(name(each.id()))));
        read.notes().stream()
                .filter(each -> known == names.containsKey(each.id().value()))
                .forEach(each -> own.put(each.id(), new NoteId(name(each.id()))));
    }

    private String name(ElementId read) {
        ElementId meant = names.get(read.value());
        return free(meant == null ? read.value() : meant.value());
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; !used.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private ElementId own(ElementId read) {
        return Objects.requireNonNull(own.get(read));
    }

    private @Nullable BoundaryId frame(@Nullable BoundaryId read) {
        return read == null ? null : (BoundaryId) own(read);
    }

    private @Nullable ElementId about(@Nullable ElementId read) {
        return read == null ? null : own(read);
    }
}
