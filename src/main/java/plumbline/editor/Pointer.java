package plumbline.editor;

/// What the mouse looks like over the canvas.
public enum Pointer {
    ARROW,
    /// Something lies here that can be moved.
    MOVE,
    /// A link begins here.
    LINK,
    CROSS,
    TEXT,
    OPEN_HAND,
    CLOSED_HAND,
    /// A corner that is dragged down to the right or up to the left.
    RESIZE_DOWN,
    /// A corner that is dragged up to the right or down to the left.
    RESIZE_UP
}
