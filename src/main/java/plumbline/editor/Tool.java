package plumbline.editor;

import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;
import plumbline.design.Point;
import plumbline.picture.Aids;

/// What is in hand, and how far a gesture with it has come: each state answers what a gesture makes of it.
public sealed interface Tool
        permits Idle,
                Pressing,
                Sweeping,
                Moving,
                Resizing,
                Linking,
                Leading,
                Bending,
                Panning,
                LinkTool,
                NoteTool,
                FrameTool,
                Framing,
                TextTool,
                HandTool,
                PlaceTool {
    /// Tools as a person chooses them.
    enum Name {
        SELECT,
        LINK,
        NOTE,
        FRAME,
        TEXT,
        HAND,
        PLACE
    }

    /// The tool that a person would say is in hand.
    Name name();

    /// What a gesture of the mouse makes of this. Keys never come here, and cancelling needs no answer.
    Turn on(Gesture gesture, Scene scene);

    /// Whether a gesture has begun and not ended.
    default boolean isBusy() {
        return false;
    }

    /// What helps the hand.
    default Aids aids(Scene scene) {
        return Aids.NONE;
    }

    /// What the mouse looks like.
    default Pointer pointer() {
        return Pointer.CROSS;
    }

    /// The tool of that name, at rest; placing needs to know what is placed.
    static Tool of(Name name) {
        return switch (name) {
            case SELECT -> Idle.AT_REST;
            case LINK -> LinkTool.AT_REST;
            case NOTE -> new NoteTool();
            case FRAME -> new FrameTool();
            case TEXT -> new TextTool();
            case HAND -> new HandTool();
            case PLACE -> throw new IllegalArgumentException("what is placed?");
        };
    }

    /// Places components of a kind, named after it, wherever the hand presses.
    static Tool placing(KindId kind, String label) {
        return new PlaceTool(kind, label);
    }

    /// What follows when a tool has been used once.
    static Tool after(Tool used, Scene scene) {
        return scene.keeping() ? used : Idle.AT_REST;
    }

    /// A press of the first button.
    static Gesture.@Nullable Press pressed(Gesture gesture) {
        return gesture instanceof Gesture.Press press && press.button() == Gesture.Button.PRIMARY ? press : null;
    }

    /// Whether two points are too near for a drag: a hand is never quite still.
    static boolean isStill(Point one, Point other, Scene scene) {
        return one.distanceTo(other) < 4 * scene.grain();
    }
}
