package plumbline.editor;

/// Moves the view and touches nothing.
record HandTool() implements Tool {
    @Override
    public Name name() {
        return Name.HAND;
    }

    @Override
    public Pointer pointer() {
        return Pointer.OPEN_HAND;
    }

    @Override
    public Turn on(Gesture gesture, Scene scene) {
        return gesture instanceof Gesture.Press press ? Turn.to(new Panning(press.at(), this)) : Turn.to(this);
    }
}
