package plumbline.editor;

import java.util.Set;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// Draws a boundary from one corner to the other; a click draws one of a common size.
record Framing(Point from, Point to) implements Tool {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 160;

    @Override
    public Name name() {
        return Name.FRAME;
    }

    @Override
    public boolean isBusy() {
        return true;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Drag(Point at, Mods _) -> Turn.to(new Framing(from, at));
            case Gesture.Release(Point at, Mods mods) -> released(at, mods, scene);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }

    private Turn released(Point at, Mods mods, Scene scene) {
        boolean clicked = Tool.isStill(from, at, scene);
        boolean free = mods.ctrl() || mods.alt() || !scene.snapping();
        Box drawn = clicked ? new Box(from.x(), from.y(), WIDTH, HEIGHT) : Lie.between(from, at);
        Creation made = Creation.frame(
                scene,
                free ? drawn : Lie.between(snapped(drawn.corner()), snapped(new Point(drawn.right(), drawn.bottom()))));
        return Turn.to(Tool.after(new FrameTool(), scene))
                .doing(Deed.FRAME, made.edit())
                .selecting(Set.of(made.element()))
                .asking(new Request.EditText(made.element(), ""));
    }

    private static Point snapped(Point point) {
        return new Point(Snapping.onGrid(point.x()), Snapping.onGrid(point.y()));
    }

    @Override
    public Aids aids(Scene scene) {
        return Aids.NONE.sweeping(Lie.between(from, to));
    }
}
