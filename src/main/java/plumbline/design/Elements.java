package plumbline.design;

import java.util.HashSet;
import java.util.Set;

/// The ids of all that stands in a design.
final class Elements {
    private Elements() {}

    static Set<ElementId> of(Design design) {
        Set<ElementId> ids = new HashSet<>();
        design.components().forEach(component -> ids.add(component.id()));
        design.links().forEach(link -> ids.add(link.id()));
        design.boundaries().forEach(boundary -> ids.add(boundary.id()));
        design.notes().forEach(note -> ids.add(note.id()));
        return ids;
    }
}
