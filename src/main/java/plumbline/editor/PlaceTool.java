package plumbline.editor;

import java.util.Set;
import plumbline.design.KindId;

/// Puts a component of a kind where it presses.
record PlaceTool(KindId kind, String label) implements Tool {
    @Override
    public Name name() {
        return Name.PLACE;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        if (gesture instanceof Gesture.Press press && press.button() == Gesture.Button.MIDDLE) {
            return Turn.to(new Panning(press.at(), this));
        }
        Gesture.Press press = Tool.pressed(gesture);
        if (press == null) {
            return Turn.to(this);
        }
        Creation made = Creation.component(scene, kind, label, press.at(), null);
        return Turn.to(Tool.after(this, scene)).doing(Deed.ADD, made.edit()).selecting(Set.of(made.element()));
    }
}
