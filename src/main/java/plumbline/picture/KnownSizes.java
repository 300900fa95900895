package plumbline.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import plumbline.catalog.Recognition;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.Size;
import plumbline.layout.Sizing;

/// Sizes as they were before of what is as it was before: measuring words takes time.
final class KnownSizes implements Sizing {
    private final Measures measures;
    private final Draw.Planned before;
    private final Map<ElementId, Object> elements = new HashMap<>();

    KnownSizes(Measures measures, Draw.Planned before) {
        this.measures = measures;
        this.before = before;
        Design design = before.design();
        design.components().forEach(each -> known(each.id(), each));
        design.notes().forEach(each -> known(each.id(), each));
    }

    /// A size that somebody chose tells nothing.
    private void known(ElementId id, Object element) {
        Layout.Placement placement = before.design().layout().boxes().get(id);
        if (before.plan().boxes().containsKey(id) && (placement == null || placement.size() == null)) {
            elements.put(id, element);
        }
    }

    @Override
    public Size of(Component component) {
        boolean known = component.equals(elements.get(component.id()))
                && measures.recognition(component).equals(recognised(component));
        return known ? size(component.id()) : measures.of(component);
    }

    private Recognition recognised(Component component) {
        return new Measures(measures.catalog(), before.reading(), measures.ruler()).recognition(component);
    }

    @Override
    public Size of(Note note) {
        return note.equals(elements.get(note.id())) ? size(note.id()) : measures.of(note);
    }

    @Override
    public Size of(Link link) {
        return measures.of(link);
    }

    @Override
    public Size of(Boundary boundary) {
        return measures.of(boundary);
    }

    private Size size(ElementId id) {
        return Objects.requireNonNull(before.plan().boxes().get(id)).size();
    }
}
