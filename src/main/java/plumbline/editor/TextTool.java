package plumbline.editor;

import java.util.Set;

/// Writes where it presses: on an element into that, on the ground into a note.
record TextTool() implements Tool {
    @Override
    public Name name() {
        return Name.TEXT;
    }

    @Override
    public Pointer pointer() {
        return Pointer.TEXT;
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
        Hit hit = scene.hit(press.at());
        return hit instanceof Hit.Inside || hit.meant().isEmpty()
                ? NoteTool.noted(press, this, scene)
                : hit.meant()
                        .map(id -> Turn.to(Tool.after(this, scene))
                                .selecting(Set.of(id))
                                .asking(new Request.EditText(id, "")))
                        .orElseThrow();
    }
}
