package plumbline.design;

import java.util.List;

/// A design without positions: what a grade depends on, so that two designs with equal wiring are
/// graded alike.
public record Wiring(List<Component> components, List<Link> links, List<Boundary> boundaries, List<Note> notes) {
    public Wiring {
        components = List.copyOf(components);
        links = List.copyOf(links);
        boundaries = List.copyOf(boundaries);
        notes = List.copyOf(notes);
    }
}
