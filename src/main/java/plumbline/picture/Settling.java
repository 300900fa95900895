package plumbline.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Reading;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.layout.FreePlace;

/// Finds a free place for each component that an edit adds, beside what it is linked to.
///
/// A ghost stands where the component would be put, since both ask here.
public record Settling(Draw draw) {
    /// The same edit with a place for every component that is new and has none.
    public Edit settled(Edit edit, Design design, Reading reading) {
        Map<ElementId, Layout.Placement> found = new LinkedHashMap<>();
        places(edit.applyTo(design), design, reading)
                .forEach((id, box) -> found.put(id, new Layout.Placement(box.corner(), null)));
        return found.isEmpty() ? edit : new Edit.Together(List.of(edit, new Edit.Place(found)));
    }

    /// Where the components stand that are in the later design alone.
    SequencedMap<ElementId, Box> places(Design done, Design design, Reading reading) {
        SequencedMap<ElementId, Box> boxes = new LinkedHashMap<>(draw.boxes(design, reading));
        SequencedMap<LinkId, List<Point>> ways = draw.plan(design, reading).ways();
        SequencedMap<ElementId, Box> found = new LinkedHashMap<>();
        List<Component> fresh = new ArrayList<>(done.components());
        fresh.removeIf(component ->
                boxes.containsKey(component.id()) || done.layout().boxes().containsKey(component.id()));
        for (Component component : fresh) {
            Box place = FreePlace.near(
                    anchor(component.id(), done, boxes), draw.sizing(reading).of(component), boxes, ways);
            boxes.put(component.id(), place);
            found.put(component.id(), place);
        }
        return found;
    }

    private static @Nullable Box anchor(ComponentId id, Design done, Map<ElementId, Box> boxes) {
        for (Link link : done.links()) {
            EndId other = link.from().equals(id) ? link.to() : link.to().equals(id) ? link.from() : null;
            Box box = other == null ? null : boxes.get(other);
            if (box != null) {
                return box;
            }
        }
        return null;
    }
}
