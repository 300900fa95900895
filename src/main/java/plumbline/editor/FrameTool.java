package plumbline.editor;

/// Draws a boundary around what it is to hold.
record FrameTool() implements Tool {
    @Override
    public Name name() {
        return Name.FRAME;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return switch (gesture) {
            case Gesture.Press press
            when press.button() == Gesture.Button.MIDDLE -> Turn.to(new Panning(press.at(), this));
            case Gesture.Press press
            when press.button() == Gesture.Button.PRIMARY -> Turn.to(new Framing(press.at(), press.at()));
            case Gesture.Press _,
                    Gesture.Drag _,
                    Gesture.Release _,
                    Gesture.Hover _,
                    Gesture.Key _,
                    Gesture.Type _,
                    Gesture.Cancel _ -> Turn.to(this);
        };
    }
}
