package plumbline.editor;

import java.util.Set;

/// Puts a note where it presses: about the element there, or about the whole.
record NoteTool() implements Tool {
    @Override
    public Name name() {
        return Name.NOTE;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        if (gesture instanceof Gesture.Press press && press.button() == Gesture.Button.MIDDLE) {
            return Turn.to(new Panning(press.at(), this));
        }
        Gesture.Press press = Tool.pressed(gesture);
        return press == null ? Turn.to(this) : noted(press, this, scene);
    }

    static Turn noted(Gesture.Press press, Tool tool, Scene scene) {
        Creation made = Creation.note(scene, press.at());
        return Turn.to(Tool.after(tool, scene))
                .doing(Deed.NOTE, made.edit())
                .selecting(Set.of(made.element()))
                .asking(new Request.EditText(made.element(), ""));
    }
}
