package plumbline.editor;

import plumbline.design.Point;

/// Moves the view as a hand moves paper; what was pressed stays under the hand. `tool` is in hand again afterwards.
record Panning(Point from, Tool tool) implements Tool {
    @Override
    public Name name() {
        return tool.name();
    }

    @Override
    public boolean isBusy() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return Pointer.CLOSED_HAND;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            // The window moves, so the next point is where the hand was pressed, seen from the new view.
            case Gesture.Drag(Point at, Mods _) ->
                Turn.to(this).asking(new Request.Pan(at.x() - from.x(), at.y() - from.y()));
            case Gesture.Release _ -> Turn.to(tool);
            case Gesture.Press _, Gesture.Hover _, Gesture.Key _, Gesture.Type _, Gesture.Cancel _ -> Turn.to(this);
        };
    }
}
