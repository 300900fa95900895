package plumbline.editor;

/// What a step of the history did, as undo names it.
public enum Deed {
    OPEN,
    ADD,
    CONNECT,
    DELETE,
    MOVE,
    NUDGE,
    RESIZE,
    RENAME,
    DESCRIBE,
    KIND,
    FLOW,
    STEP,
    PROPERTY,
    FRAME,
    NOTE,
    REGROUP,
    ROUTE,
    PASTE,
    DUPLICATE,
    TIDY,
    ALIGN,
    ORDER,
    CONFIRM,
    ADVICE,
    ANSWER,
    DISPOSE,
    PROMPT,
    TITLE,
    EDIT_TEXT
}
