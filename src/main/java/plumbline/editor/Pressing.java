package plumbline.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.ElementId;
import plumbline.design.Point;

/// The select tool pressed on something, not moved yet: a release makes it a click, a drag decides what is dragged.
record Pressing(Gesture.Press press, Hit hit) implements Tool {
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
        return new Idle(hit).pointer();
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Drag(Point at, Mods _) when Tool.isStill(press.at(), at, scene) -> Turn.to(this);
            case Gesture.Drag drag -> dragged(drag, scene);
            case Gesture.Release _ -> clicked(scene);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private Turn dragged(Gesture.Drag drag, Scene scene) {
        return switch (hit) {
            case Hit.Ground _ -> sweep(drag, scene);
            case Hit.Inside(BoundaryId frame) ->
                scene.selection().contains(frame) ? move(frame, drag, scene) : sweep(drag, scene);
            case Hit.On(ElementId element) -> move(element, drag, scene);
            case Hit.Rim(var end) -> new Linking(end, press.at(), drag.at(), Idle.AT_REST).on(drag, scene);
            case Hit.Way(var link, int piece) ->
                new Bending(link, scene.way(link), piece, false, press.at())
                        .on(drag, scene)
                        .selecting(Set.of(link));
            case Hit.Bend(var link, int point) ->
                new Bending(link, scene.way(link), point, true, press.at()).on(drag, scene);
            case Hit.Tip(var link, boolean start) -> new Leading(link, start, drag.at()).on(drag, scene);
            case Hit.Grip(ElementId element, Hit.Corner corner) ->
                new Resizing(element, corner, press.at(), List.of()).on(drag, scene);
        };
    }

    private Turn sweep(Gesture.Drag drag, Scene scene) {
        Set<ElementId> before = press.mods().shift() ? scene.selection() : Set.of();
        return new Sweeping(press.at(), drag.at(), before, scene.selection()).on(drag, scene);
    }

    private Turn move(ElementId element, Gesture.Drag drag, Scene scene) {
        Set<ElementId> moving = new LinkedHashSet<>();
        if (scene.selection().contains(element) || press.mods().shift()) {
            moving.addAll(scene.selection());
        }
        moving.add(element);
        boolean copying = press.mods().alt();
        return new Moving(press.at(), moving, copying, List.of())
                .on(drag, scene)
                .selecting(moving);
    }

    private Turn clicked(Scene scene) {
        Turn turn = Turn.to(new Idle(hit));
        Optional<ElementId> element = hit.meant();
        if (press.clicks() >= 2) {
            return twice(turn, scene);
        }
        if (press.mods().ctrl()) {
            return turn.selecting(deeper(scene));
        }
        if (press.mods().shift()) {
            return element.map(id -> turn.selecting(toggled(id, scene.selection())))
                    .orElse(turn);
        }
        return turn.selecting(element.map(Set::of).orElse(Set.of()));
    }

    private Turn twice(Turn turn, Scene scene) {
        return switch (hit) {
            case Hit.Ground _, Hit.Inside _ -> turn.asking(new Request.PickKind(press.at(), null));
            case Hit.On(ElementId element) -> edit(turn, element);
            case Hit.Rim(ElementId element) -> edit(turn, element);
            case Hit.Way(ElementId element, int _) -> edit(turn, element);
            case Hit.Bend(ElementId element, int _) -> edit(turn, element);
            case Hit.Tip(ElementId element, boolean _) -> edit(turn, element);
            case Hit.Grip(ElementId element, Hit.Corner _) ->
                Standing.natural(element, scene)
                        .map(edit -> turn.doing(Deed.RESIZE, edit))
                        .orElse(turn);
        };
    }

    private static Turn edit(Turn turn, ElementId element) {
        return turn.selecting(Set.of(element)).asking(new Request.EditText(element, ""));
    }

    private static Set<ElementId> toggled(ElementId element, Set<ElementId> selection) {
        Set<ElementId> result = new LinkedHashSet<>(selection);
        if (!result.remove(element)) {
            result.add(element);
        }
        return result;
    }

    /// What lies below what is selected here; from the lowest back to the uppermost.
    private Set<ElementId> deeper(Scene scene) {
        List<ElementId> stack = new Hits(scene)
                .all(press.at()).stream()
                        .flatMap(each -> each.meant().stream())
                        .distinct()
                        .toList();
        for (int i = 0; i < stack.size(); i++) {
            if (scene.selection().contains(stack.get(i))) {
                return Set.of(stack.get((i + 1) % stack.size()));
            }
        }
        return stack.isEmpty() ? Set.of() : Set.of(stack.getFirst());
    }
}
