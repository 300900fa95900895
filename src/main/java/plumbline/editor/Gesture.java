package plumbline.editor;

import plumbline.design.Point;

/// What a hand does over the canvas; points are places of the canvas, not of the window.
public sealed interface Gesture {
    /// A button of the mouse. A window that pans while a key is held calls that button `MIDDLE`.
    enum Button {
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /// A button goes down, for the `clicks`th time in quick succession, 1 first.
    record Press(Point at, Button button, Mods mods, int clicks) implements Gesture {
        /// A single press of the first button.
        public static Press at(double x, double y) {
            return new Press(new Point(x, y), Button.PRIMARY, Mods.NONE, 1);
        }
    }

    /// The mouse moves with its button down.
    record Drag(Point at, Mods mods) implements Gesture {}

    /// The button goes up.
    record Release(Point at, Mods mods) implements Gesture {}

    /// The mouse moves with no button down.
    record Hover(Point at, Mods mods) implements Gesture {}

    /// A key goes down while the canvas has the focus.
    record Key(Keystroke stroke) implements Gesture {}

    /// Characters are typed while the canvas has the focus, by a key that no command took.
    record Type(String text) implements Gesture {}

    /// What is in hand is dropped, as when the window loses the mouse.
    record Cancel() implements Gesture {}
}
