package plumbline.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Drags elements, or copies of them; they fall into line unless Ctrl is held, or Alt after the drag began.
record Moving(Point from, Set<ElementId> elements, boolean copying, List<Aids.Line> guides) implements Tool {
    @Override
    public Name name() {
        return Name.SELECT;
    }

    @Override
    public boolean isBusy() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return Pointer.MOVE;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Drag(Point at, Mods mods) -> dragged(at, mods, scene);
            case Gesture.Release(Point at, Mods mods) -> released(at, mods, scene);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private Turn dragged(Point at, Mods mods, Scene scene) {
        Set<ElementId> moving = moving(scene);
        Optional<Snapping.Snapped> snapped = snapped(at, mods, moving, scene);
        if (snapped.isEmpty()) {
            return Turn.to(this);
        }
        Turn turn = Turn.to(new Moving(from, elements, copying, snapped.get().guides()));
        return turn.showing(edit(snapped.get(), moving, scene));
    }

    private Turn released(Point at, Mods mods, Scene scene) {
        Set<ElementId> moving = moving(scene);
        Turn turn = Turn.to(Idle.AT_REST);
        Optional<Snapping.Snapped> snapped =
                snapped(at, mods, moving, scene).filter(by -> by.dx() != 0 || by.dy() != 0);
        if (snapped.isEmpty()) {
            return turn;
        }
        if (copying) {
            Pasting pasting = copies(moving, snapped.get(), scene);
            return turn.doing(Deed.DUPLICATE, pasting.edit()).selecting(pasting.fresh());
        }
        return turn.doing(Deed.MOVE, edit(snapped.get(), moving, scene));
    }

    private Set<ElementId> moving(Scene scene) {
        return copying ? scene.nesting().outermost(elements) : scene.movable(elements);
    }

    private Edit edit(Snapping.Snapped by, Set<ElementId> moving, Scene scene) {
        return copying ? copies(moving, by, scene).edit() : Moves.into(scene, moving, by.dx(), by.dy());
    }

    private static Pasting copies(Set<ElementId> moving, Snapping.Snapped by, Scene scene) {
        return Pasting.of(Clipping.of(scene, moving), scene, by.dx(), by.dy());
    }

    private Optional<Snapping.Snapped> snapped(Point at, Mods mods, Set<ElementId> moving, Scene scene) {
        Optional<Box> hull =
                Box.around(moving.stream().flatMap(id -> scene.box(id).stream()).toList());
        boolean off = !scene.snapping() || mods.ctrl() || mods.alt() && !copying;
        double dx = at.x() - from.x();
        double dy = at.y() - from.y();
        boolean level = mods.shift() && Math.abs(dx) >= Math.abs(dy);
        boolean upright = mods.shift() && !level;
        return hull.map(box ->
                        new Snapping(others(scene), scene.grain(), off).moved(box, upright ? 0 : dx, level ? 0 : dy))
                .map(by -> new Snapping.Snapped(upright ? 0 : by.dx(), level ? 0 : by.dy(), by.guides()));
    }

    /// What stands still; boundaries are no neighbours, as those that hug what they hold move along.
    private List<Box> others(Scene scene) {
        Set<ElementId> moving = copying ? Set.of() : scene.nesting().withContents(elements);
        List<Box> others = new ArrayList<>();
        for (Map.Entry<ElementId, Box> entry : scene.seen().plan().boxes().entrySet()) {
            if (!(entry.getKey() instanceof BoundaryId) && !moving.contains(entry.getKey())) {
                others.add(entry.getValue());
            }
        }
        return others;
    }

    @Override
    public Aids aids(Scene scene) {
        return Aids.NONE.guided(guides);
    }
}
