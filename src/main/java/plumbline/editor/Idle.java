package plumbline.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// The select tool at rest over something: waits for a press, and shows what can be dragged.
record Idle(Hit under) implements Tool {
    static final Idle AT_REST = new Idle(new Hit.Ground());

    @Override
    public Name name() {
        return Name.SELECT;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Press press -> Idle.press(press, scene);
            case Gesture.Hover(Point at, Mods _) -> Turn.to(new Idle(scene.hit(at)));
            case Gesture.Drag _, Gesture.Release _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private static Turn press(Gesture.Press press, Scene scene) {
        Hit hit = scene.hit(press.at());
        return switch (press.button()) {
            case PRIMARY -> Turn.to(new Pressing(press, hit));
            case MIDDLE -> Turn.to(new Panning(press.at(), AT_REST));
            case SECONDARY -> menu(press.at(), hit, scene);
        };
    }

    private static Turn menu(Point at, Hit hit, Scene scene) {
        Optional<ElementId> element = hit.meant();
        Turn turn = Turn.to(new Idle(hit)).asking(new Request.OpenMenu(at, hit));
        boolean selected = element.isPresent() && scene.selection().contains(element.get());
        return selected ? turn : turn.selecting(element.map(Set::of).orElse(Set.of()));
    }

    @Override
    public Aids aids(Scene scene) {
        List<Aids.Handle> handles = new ArrayList<>();
        if (scene.selection().size() == 1) {
            ElementId only = scene.selection().iterator().next();
            if (only instanceof LinkId link) {
                ofWay(scene.way(link), handles);
            } else if (!scene.stays(only)) {
                scene.box(only).ifPresent(box -> corners(box, handles));
            }
        }
        if (under instanceof Hit.Rim(var end)) {
            scene.box(end).ifPresent(box -> rims(box, handles));
        }
        return handles.isEmpty() ? Aids.NONE : Aids.NONE.with(handles);
    }

    private static void ofWay(List<Point> way, List<Aids.Handle> handles) {
        for (int i = 0; i < way.size(); i++) {
            boolean end = i == 0 || i == way.size() - 1;
            handles.add(new Aids.Handle(way.get(i), end ? Aids.Use.END : Aids.Use.BEND));
        }
    }

    private static void corners(Box box, List<Aids.Handle> handles) {
        for (Hit.Corner corner : Hit.Corner.values()) {
            handles.add(new Aids.Handle(Lie.corner(box, corner), Aids.Use.RESIZE));
        }
    }

    private static void rims(Box box, List<Aids.Handle> handles) {
        Point centre = box.centre();
        handles.add(new Aids.Handle(new Point(box.x(), centre.y()), Aids.Use.LINK));
        handles.add(new Aids.Handle(new Point(box.right(), centre.y()), Aids.Use.LINK));
        handles.add(new Aids.Handle(new Point(centre.x(), box.y()), Aids.Use.LINK));
        handles.add(new Aids.Handle(new Point(centre.x(), box.bottom()), Aids.Use.LINK));
    }

    @Override
    public Pointer pointer() {
        return switch (under) {
            case Hit.Ground _, Hit.Inside _ -> Pointer.ARROW;
            case Hit.On _, Hit.Way _, Hit.Bend _, Hit.Tip _ -> Pointer.MOVE;
            case Hit.Rim _ -> Pointer.LINK;
            case Hit.Grip(var _, var corner) ->
                corner.left() == corner.upper() ? Pointer.RESIZE_DOWN : Pointer.RESIZE_UP;
        };
    }
}
