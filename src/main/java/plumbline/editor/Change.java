package plumbline.editor;

/// What of an editor has changed, for those who show it.
public enum Change {
    /// The design is another one, by an edit, undo or redo.
    DESIGN,
    /// What is in hand moves: the design stays, what is shown does not.
    PREVIEW,
    /// Something else is selected.
    SELECTION,
    /// Another tool is in hand, or it looks different.
    TOOL,
    /// What helps the hand: guides, handles, a link on its way.
    AIDS
}
