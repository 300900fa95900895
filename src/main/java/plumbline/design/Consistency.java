package plumbline.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must hold between the parts of a design; breaking it is a programmer's fault, since readers
/// report it first.
final class Consistency {
    private final Set<String> ids = new HashSet<>();
    private final Set<EndId> ends = new HashSet<>();
    private final Map<BoundaryId, @Nullable BoundaryId> parents = new HashMap<>();

    private Consistency() {}

    static void require(List<Component> components, List<Link> links, List<Boundary> boundaries, List<Note> notes) {
        Consistency seen = new Consistency();
        boundaries.forEach(boundary -> seen.boundary(boundary));
        components.forEach(component -> seen.component(component));
        links.forEach(link -> seen.link(link));
        notes.forEach(note -> seen.fresh(note.id()));
        notes.forEach(note -> seen.subject(note));
        boundaries.forEach(boundary -> seen.nesting(boundary));
    }

    private void boundary(Boundary boundary) {
        fresh(boundary.id());
        ends.add(boundary.id());
        parents.put(boundary.id(), boundary.in());
    }

    private void component(Component component) {
        fresh(component.id());
        ends.add(component.id());
        holder(component.id(), component.in());
    }

    private void link(Link link) {
        fresh(link.id());
        if (!ends.contains(link.from()) || !ends.contains(link.to())) {
            throw new IllegalArgumentException("link " + link.id() + " ends at something that does not exist");
        }
    }

    private void fresh(ElementId id) {
        if (!ids.add(id.value())) {
            throw new IllegalArgumentException("two elements have the id " + id.value());
        }
    }

    private void subject(Note note) {
        ElementId about = note.about();
        if (about != null && !ids.contains(about.value())) {
            throw new IllegalArgumentException("note " + note.id() + " is about something that does not exist");
        }
    }

    private void nesting(Boundary boundary) {
        holder(boundary.id(), boundary.in());
        Set<BoundaryId> above = new HashSet<>();
        for (BoundaryId at = boundary.id(); at != null; at = parents.get(at)) {
            if (!above.add(at)) {
                throw new IllegalArgumentException("boundary " + boundary.id() + " holds itself");
            }
        }
    }

    private void holder(ElementId held, @Nullable BoundaryId holder) {
        if (holder != null && !parents.containsKey(holder)) {
            throw new IllegalArgumentException(held + " is in a boundary that does not exist");
        }
    }
}
