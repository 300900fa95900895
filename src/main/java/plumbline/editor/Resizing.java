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
import plumbline.design.Layout;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.picture.Aids;

/// Drags a corner of an element; the corner across stays where it is.
record Resizing(ElementId element, Hit.Corner corner, Point from, List<Aids.Line> guides) implements Tool {
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
        return new Idle(new Hit.Grip(element, corner)).pointer();
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Drag(Point at, Mods mods) -> dragged(at, mods, scene);
            case Gesture.Release(Point at, Mods mods) -> released(at, mods, scene);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private record Sized(Edit edit, List<Aids.Line> guides) {}

    private Turn dragged(Point at, Mods mods, Scene scene) {
        return sized(at, mods, scene)
                .map(sized -> Turn.to(new Resizing(element, corner, from, sized.guides()))
                        .showing(sized.edit()))
                .orElse(Turn.to(this));
    }

    private Turn released(Point at, Mods mods, Scene scene) {
        Turn turn = Turn.to(Idle.AT_REST).selecting(Set.of(element));
        return sized(at, mods, scene)
                .map(sized -> turn.doing(Deed.RESIZE, sized.edit()))
                .orElse(turn);
    }

    private Optional<Sized> sized(Point at, Mods mods, Scene scene) {
        return scene.box(element).map(box -> sized(box, at, mods, scene));
    }

    private Sized sized(Box box, Point at, Mods mods, Scene scene) {
        boolean off = !scene.snapping() || mods.ctrl() || mods.alt();
        Point dragged = Lie.corner(box, corner).plus(at.x() - from.x(), at.y() - from.y());
        Snapping.Snapped by = new Snapping(others(scene), scene.grain(), off).dragged(dragged);
        Size least = Standing.least(element);
        double x = dragged.x() + by.dx();
        double y = dragged.y() + by.dy();
        double left = corner.left() ? Math.min(x, box.right() - least.width()) : box.x();
        double right = corner.left() ? box.right() : Math.max(x, box.x() + least.width());
        double top = corner.upper() ? Math.min(y, box.bottom() - least.height()) : box.y();
        double bottom = corner.upper() ? box.bottom() : Math.max(y, box.y() + least.height());
        Layout.Placement placement = new Layout.Placement(new Point(left, top), new Size(right - left, bottom - top));
        return new Sized(Standing.together(scene, List.of(new Edit.Place(Map.of(element, placement)))), by.guides());
    }

    private List<Box> others(Scene scene) {
        List<Box> others = new ArrayList<>();
        scene.seen().plan().boxes().forEach((id, box) -> {
            if (!id.equals(element) && !(id instanceof BoundaryId)) {
                others.add(box);
            }
        });
        return others;
    }

    @Override
    public Aids aids(Scene scene) {
        return Aids.NONE.guided(guides);
    }
}
