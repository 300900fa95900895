package plumbline.picture;

/// What a colour of the desk means.
public enum Token {
    BACKGROUND,
    PANEL,
    CANVAS,
    HAIRLINE,
    /// The edge of what is written in or chosen from, and the thumb of a scroll bar.
    EDGE,
    INK,
    MUTED,
    ACCENT,
    GOOD,
    WARNING,
    BAD,
    /// The ground of a component.
    CARD,
    /// The edge of a component.
    CARD_EDGE,
    /// The ground of a boundary.
    FRAME,
    /// The edge of a boundary.
    FRAME_EDGE,
    /// The ground of a note.
    SHEET,
    /// The edge of a note.
    SHEET_EDGE,
    /// The faint dots of the grid.
    DOT,
    /// The ground under the accent: what is chosen in a list, the inside of a ghost.
    ACCENT_GROUND
}
