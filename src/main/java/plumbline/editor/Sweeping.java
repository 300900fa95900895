package plumbline.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Draws a box that selects what it meets; a boundary only if all of it lies inside.
///
/// `added` stays selected beside that; `before` is selected again if this is cancelled.
record Sweeping(Point from, Point to, Set<ElementId> added, Set<ElementId> before) implements Tool {
    @Override
    public Name name() {
        return Name.SELECT;
    }

    @Override
    public boolean isBusy() {
        return true;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Drag(Point at, Mods _) -> swept(new Sweeping(from, at, added, before), at, scene);
            case Gesture.Release(Point at, Mods _) -> swept(Idle.AT_REST, at, scene);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private Turn swept(Tool next, Point at, Scene scene) {
        Box sweep = Lie.between(from, at);
        Set<ElementId> selection = new LinkedHashSet<>(added);
        for (Map.Entry<ElementId, Box> entry : scene.seen().plan().boxes().entrySet()) {
            Box box = entry.getValue();
            if (entry.getKey() instanceof BoundaryId ? sweep.contains(box) : sweep.intersects(box)) {
                selection.add(entry.getKey());
            }
        }
        for (Map.Entry<LinkId, List<Point>> way : scene.seen().plan().ways().entrySet()) {
            if (Lie.meets(way.getValue(), sweep)) {
                selection.add(way.getKey());
            }
        }
        return Turn.to(next).selecting(selection);
    }

    @Override
    public Aids aids(Scene scene) {
        return Aids.NONE.sweeping(Lie.between(from, to));
    }
}
