package plumbline.editor;

import static plumbline.editor.Keystroke.Name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Everything that a key or a menu can ask for, with the keys that ask for it unless the person chose others.
///
/// Those that need a window (`Group.VIEW` and `Group.FILE`) are handed on to it; all others the editor does itself.
/// Letters act only while the canvas has the focus.
public enum Command {
    UNDO(Group.EDIT, key("z", Mods.CTRL)),
    REDO(Group.EDIT, key("z", Mods.CTRL_SHIFT), key("y", Mods.CTRL)),
    CUT(Group.EDIT, key("x", Mods.CTRL)),
    COPY(Group.EDIT, key("c", Mods.CTRL)),
    PASTE(Group.EDIT, key("v", Mods.CTRL)),
    PASTE_LINES(Group.EDIT, key("v", Mods.CTRL_SHIFT)),
    DUPLICATE(Group.EDIT, key("d", Mods.CTRL)),
    DELETE(Group.EDIT, key(Name.DELETE, Mods.NONE), key(Name.BACKSPACE, Mods.NONE)),
    RENAME(Group.EDIT, key(Name.ENTER, Mods.NONE), key(Name.F2, Mods.NONE)),

    SELECT_ALL(Group.SELECT, key("a", Mods.CTRL)),
    LET_GO(Group.SELECT, key(Name.ESCAPE, Mods.NONE)),
    NEXT(Group.SELECT, key(Name.TAB, Mods.NONE)),
    PREVIOUS(Group.SELECT, key(Name.TAB, Mods.SHIFT)),
    WALK_LEFT(Group.SELECT, key(Name.LEFT, Mods.ALT)),
    WALK_RIGHT(Group.SELECT, key(Name.RIGHT, Mods.ALT)),
    WALK_UP(Group.SELECT, key(Name.UP, Mods.ALT)),
    WALK_DOWN(Group.SELECT, key(Name.DOWN, Mods.ALT)),

    TOOL_SELECT(Group.TOOL, key("v", Mods.NONE), key("1", Mods.NONE)),
    TOOL_LINK(Group.TOOL, key("l", Mods.NONE)),
    TOOL_NOTE(Group.TOOL, key("n", Mods.NONE)),
    TOOL_FRAME(Group.TOOL, key("f", Mods.NONE)),
    TOOL_TEXT(Group.TOOL, key("t", Mods.NONE)),
    TOOL_HAND(Group.TOOL, key("h", Mods.NONE)),
    KEEP_TOOL(Group.TOOL, key("q", Mods.NONE)),

    ADD(Group.DRAW, key("/", Mods.NONE)),
    GROW_LEFT(Group.DRAW, key(Name.LEFT, Mods.CTRL)),
    GROW_RIGHT(Group.DRAW, key(Name.RIGHT, Mods.CTRL)),
    GROW_UP(Group.DRAW, key(Name.UP, Mods.CTRL)),
    GROW_DOWN(Group.DRAW, key(Name.DOWN, Mods.CTRL)),
    CONFIRM(Group.DRAW),
    CONFIRM_ALL(Group.DRAW),
    REVERSE(Group.DRAW),
    STRAIGHTEN(Group.DRAW),

    NUDGE_LEFT(Group.ARRANGE, key(Name.LEFT, Mods.NONE)),
    NUDGE_RIGHT(Group.ARRANGE, key(Name.RIGHT, Mods.NONE)),
    NUDGE_UP(Group.ARRANGE, key(Name.UP, Mods.NONE)),
    NUDGE_DOWN(Group.ARRANGE, key(Name.DOWN, Mods.NONE)),
    SHOVE_LEFT(Group.ARRANGE, key(Name.LEFT, Mods.SHIFT)),
    SHOVE_RIGHT(Group.ARRANGE, key(Name.RIGHT, Mods.SHIFT)),
    SHOVE_UP(Group.ARRANGE, key(Name.UP, Mods.SHIFT)),
    SHOVE_DOWN(Group.ARRANGE, key(Name.DOWN, Mods.SHIFT)),
    GROUP(Group.ARRANGE, key("g", Mods.CTRL)),
    UNGROUP(Group.ARRANGE, key("g", Mods.CTRL_SHIFT)),
    FORWARD(Group.ARRANGE, key("]", Mods.CTRL)),
    BACKWARD(Group.ARRANGE, key("[", Mods.CTRL)),
    TO_FRONT(Group.ARRANGE, key("]", Mods.CTRL_SHIFT), key("}", Mods.CTRL_SHIFT)),
    TO_BACK(Group.ARRANGE, key("[", Mods.CTRL_SHIFT), key("{", Mods.CTRL_SHIFT)),
    ALIGN_LEFT(Group.ARRANGE, key(Name.LEFT, Mods.CTRL_SHIFT)),
    ALIGN_RIGHT(Group.ARRANGE, key(Name.RIGHT, Mods.CTRL_SHIFT)),
    ALIGN_TOP(Group.ARRANGE, key(Name.UP, Mods.CTRL_SHIFT)),
    ALIGN_BOTTOM(Group.ARRANGE, key(Name.DOWN, Mods.CTRL_SHIFT)),
    ALIGN_CENTRE(Group.ARRANGE),
    ALIGN_MIDDLE(Group.ARRANGE),
    DISTRIBUTE_ACROSS(Group.ARRANGE, key("h", Mods.ALT_SHIFT)),
    DISTRIBUTE_DOWN(Group.ARRANGE, key("v", Mods.ALT_SHIFT)),
    LOCK(Group.ARRANGE, key("l", Mods.CTRL_SHIFT)),
    SNAP(Group.ARRANGE, key("'", Mods.CTRL), key("s", Mods.ALT)),
    TIDY(Group.VIEW, key("t", Mods.CTRL_SHIFT)),
    COMPARE(Group.VIEW, key("c", Mods.CTRL_SHIFT)),
    TEXT(Group.VIEW, key("x", Mods.CTRL_SHIFT)),

    ZOOM_IN(Group.VIEW, key("+", Mods.CTRL), key("=", Mods.CTRL)),
    ZOOM_OUT(Group.VIEW, key("-", Mods.CTRL)),
    ZOOM_ACTUAL(Group.VIEW, key("0", Mods.CTRL)),
    FIT(Group.VIEW, key("1", Mods.SHIFT), key("!", Mods.SHIFT)),
    FIT_SELECTION(Group.VIEW, key("2", Mods.SHIFT), key("@", Mods.SHIFT)),
    MENU(Group.VIEW),
    FIND(Group.VIEW, key("f", Mods.CTRL)),
    COMMANDS(Group.VIEW, key("k", Mods.CTRL)),
    COPY_IMAGE(Group.VIEW, key("c", Mods.ALT_SHIFT)),
    COPY_SVG(Group.VIEW),
    COPY_PLANTUML(Group.VIEW),
    COPY_MERMAID(Group.VIEW),
    LOOK(Group.VIEW, key("d", Mods.ALT_SHIFT)),
    CANVAS_ONLY(Group.VIEW, key(Name.F11, Mods.NONE), key(".", Mods.CTRL)),
    HELP(Group.VIEW, key("?", Mods.NONE), key("?", Mods.SHIFT), key(Name.F1, Mods.NONE)),

    NEW(Group.FILE, key("n", Mods.CTRL)),
    OPEN(Group.FILE, key("o", Mods.CTRL)),
    SAVE(Group.FILE, key("s", Mods.CTRL)),
    SAVE_AS(Group.FILE, key("s", Mods.CTRL_SHIFT)),
    EXPORT(Group.FILE, key("e", Mods.CTRL)),
    PRINT(Group.FILE, key("p", Mods.CTRL)),
    CLOSE(Group.FILE, key("w", Mods.CTRL));

    /// Commands that a help sheet lists together.
    public enum Group {
        EDIT,
        SELECT,
        TOOL,
        DRAW,
        ARRANGE,
        VIEW,
        FILE
    }

    private final Group group;
    private final List<Keystroke> keys;

    Command(Group group, Keystroke... keys) {
        this.group = group;
        this.keys = List.of(keys);
    }

    public Group group() {
        return group;
    }

    /// The keys that ask for it, the usual one first; none where only a menu does.
    public List<Keystroke> keys() {
        return keys;
    }

    /// Whether only a window can do it.
    public boolean isForWindow() {
        return group == Group.VIEW || group == Group.FILE;
    }

    /// The command that a keystroke asks for.
    public static Optional<Command> of(Keystroke stroke) {
        return Arrays.stream(values())
                .filter(command -> command.keys.contains(stroke))
                .findFirst();
    }

    private static Keystroke key(String text, Mods mods) {
        return Keystroke.of(text, mods);
    }

    private static Keystroke key(Name name, Mods mods) {
        return Keystroke.of(name, mods);
    }
}
