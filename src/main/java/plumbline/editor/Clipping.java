package plumbline.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;

/// A part of a design as a design of its own, to be copied.
final class Clipping {
    private Clipping() {}

    /// These elements with all that boundaries among them hold, and the links that run between them; everything
    /// stands where it was seen.
    static Design of(Scene scene, Set<ElementId> elements) {
        Design whole = scene.design();
        Set<ElementId> cut = scene.nesting().withContents(elements);
        for (Link link : whole.links()) {
            boolean inside = cut.contains(link.from()) && cut.contains(link.to());
            if (inside) {
                cut.add(link.id());
            } else {
                cut.remove(link.id());
            }
        }
        Design part = Design.of(
                null,
                "",
                whole.components().stream()
                        .filter(each -> cut.contains(each.id()))
                        .map(each -> each.within(inside(each.in(), cut)))
                        .toList(),
                whole.links().stream().filter(each -> cut.contains(each.id())).toList(),
                whole.boundaries().stream()
                        .filter(each -> cut.contains(each.id()))
                        .map(each -> each.within(inside(each.in(), cut)))
                        .toList(),
                whole.notes().stream()
                        .filter(each -> cut.contains(each.id()))
                        .map(each -> about(each, cut))
                        .toList());
        return part.withLayout(layout(scene, cut));
    }

    private static Note about(Note note, Set<ElementId> cut) {
        ElementId about = note.about();
        return about == null || cut.contains(about) ? note : new Note(note.id(), note.text(), null);
    }

    private static @Nullable BoundaryId inside(@Nullable BoundaryId holder, Set<ElementId> cut) {
        return holder != null && cut.contains(holder) ? holder : null;
    }

    private static Layout layout(Scene scene, Set<ElementId> cut) {
        Layout whole = scene.design().layout();
        SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        scene.seen().plan().boxes().forEach((id, box) -> {
            boolean hugs = id instanceof BoundaryId && !whole.boxes().containsKey(id);
            if (cut.contains(id) && !hugs) {
                boxes.put(id, Standing.at(id, box, scene));
            }
        });
        SequencedMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        whole.routes().forEach((id, bends) -> {
            if (cut.contains(id)) {
                routes.put(id, bends);
            }
        });
        return new Layout(boxes, routes, Set.of(), Set.of());
    }
}
