package plumbline.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.NoteId;
import plumbline.design.Size;

/// Keeps everything where it is seen while something else is changed.
final class Standing {
    private Standing() {}

    /// The edits as one; nothing else jumps because of them.
    ///
    /// What was never placed stands where it was seen, as its place follows from all others otherwise. A boundary
    /// that loses the last thing it held stays where it was.
    static Edit together(Scene scene, List<Edit> edits) {
        List<Edit> all = new ArrayList<>();
        Map<ElementId, Layout.Placement> unplaced = unplaced(scene);
        if (!unplaced.isEmpty()) {
            all.add(new Edit.Place(unplaced));
        }
        all.addAll(edits);
        Edit done = one(all);
        Design after = done.applyTo(scene.design());
        Map<ElementId, Layout.Placement> emptied = emptied(scene, after);
        if (!emptied.isEmpty()) {
            all.add(new Edit.Place(emptied));
        }
        return one(all);
    }

    private static Edit one(List<Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
    }

    private static Map<ElementId, Layout.Placement> unplaced(Scene scene) {
        Map<ElementId, Layout.Placement> result = new LinkedHashMap<>();
        Map<ElementId, Layout.Placement> known = scene.design().layout().boxes();
        Set<BoundaryId> filled = filled(scene.design());
        scene.seen().plan().boxes().forEach((id, box) -> {
            boolean hugs = id instanceof BoundaryId && filled.contains(id);
            if (!known.containsKey(id) && !hugs) {
                result.put(id, new Layout.Placement(box.corner(), null));
            }
        });
        return result;
    }

    private static Map<ElementId, Layout.Placement> emptied(Scene scene, Design after) {
        Set<BoundaryId> held = filled(scene.design());
        Set<BoundaryId> holds = filled(after);
        Map<ElementId, Layout.Placement> result = new LinkedHashMap<>();
        for (Boundary boundary : after.boundaries()) {
            BoundaryId id = boundary.id();
            Layout.Placement placed = after.layout().boxes().get(id);
            if (held.contains(id) && !holds.contains(id) && (placed == null || placed.size() == null)) {
                scene.box(id).ifPresent(box -> result.put(id, new Layout.Placement(box.corner(), null)));
            }
        }
        return result;
    }

    private static Set<BoundaryId> filled(Design design) {
        Set<BoundaryId> filled = new HashSet<>();
        for (Component component : design.components()) {
            if (component.in() != null) {
                filled.add(component.in());
            }
        }
        for (Boundary boundary : design.boundaries()) {
            if (boundary.in() != null) {
                filled.add(boundary.in());
            }
        }
        return filled;
    }

    /// Lets an element have the size that its words, or what it holds, need; empty where it has it.
    static Optional<Edit> natural(ElementId element, Scene scene) {
        Layout.Placement placed = scene.design().layout().boxes().get(element);
        return placed == null || placed.size() == null
                ? Optional.empty()
                : Optional.of(new Edit.Place(Map.of(element, new Layout.Placement(placed.corner(), null))));
    }

    /// The place of an element that keeps its size unless it was chosen.
    static Layout.Placement at(ElementId element, Box box, Scene scene) {
        Layout.Placement placed = scene.design().layout().boxes().get(element);
        Size size = placed == null ? null : placed.size();
        return new Layout.Placement(box.corner(), size);
    }

    /// The smallest size that an element may be given by hand.
    static Size least(ElementId element) {
        return element instanceof BoundaryId
                ? new Size(96, 64)
                : element instanceof NoteId ? new Size(48, 32) : new Size(64, 40);
    }
}
