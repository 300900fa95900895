package plumbline.editor;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.LinkId;

/// Does what keys and menus ask for.
final class Keys {
    private final Editor editor;
    private final Clipboard clipboard;
    private final Nudging nudging;
    private final Walk walk;

    Keys(Editor editor, Clipboard clipboard, InstantSource clock) {
        this.editor = editor;
        this.clipboard = clipboard;
        nudging = new Nudging(editor, clock);
        walk = new Walk(editor);
    }

    boolean pressed(Keystroke stroke) {
        return Command.of(stroke).map(this::run).orElse(false);
    }

    /// Typing on something that is selected begins to write its label anew.
    boolean typed(String text) {
        Optional<ElementId> only = editor.only();
        boolean isText = !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
        if (only.isEmpty() || !isText || editor.isBusy()) {
            return false;
        }
        editor.ask(new Request.EditText(only.get(), text));
        return true;
    }

    boolean run(Command command) {
        if (command != Command.LET_GO && editor.isBusy()) {
            editor.drop();
        }
        return switch (command) {
            case UNDO -> stepped(editor.timeline().undoes().isPresent(), editor::undo);
            case REDO -> stepped(editor.timeline().redoes().isPresent(), editor::redo);
            case CUT -> clipboard.cut();
            case COPY -> clipboard.copy();
            case PASTE -> asked(new Request.Paste(false));
            case PASTE_LINES -> asked(new Request.Paste(true));
            case DUPLICATE -> clipboard.duplicate();
            case DELETE -> Removing.selected(editor, Deed.DELETE);
            case RENAME -> rename();
            case SELECT_ALL -> selectAll();
            case LET_GO -> letGo();
            case NEXT -> walk.round(1);
            case PREVIOUS -> walk.round(-1);
            case WALK_LEFT -> walk.along(Growing.Way.LEFT);
            case WALK_RIGHT -> walk.along(Growing.Way.RIGHT);
            case WALK_UP -> walk.along(Growing.Way.UP);
            case WALK_DOWN -> walk.along(Growing.Way.DOWN);
            case TOOL_SELECT -> take(Tool.Name.SELECT);
            case TOOL_LINK -> take(Tool.Name.LINK);
            case TOOL_NOTE -> take(Tool.Name.NOTE);
            case TOOL_FRAME -> take(Tool.Name.FRAME);
            case TOOL_TEXT -> take(Tool.Name.TEXT);
            case TOOL_HAND -> take(Tool.Name.HAND);
            case KEEP_TOOL -> stepped(true, () -> editor.keep(!editor.isKeeping()));
            case ADD -> asked(new Request.PickKind(Growing.free(editor.scene()), null));
            case GROW_LEFT -> grow(Growing.Way.LEFT);
            case GROW_RIGHT -> grow(Growing.Way.RIGHT);
            case GROW_UP -> grow(Growing.Way.UP);
            case GROW_DOWN -> grow(Growing.Way.DOWN);
            case CONFIRM -> confirm(editor.selection());
            case CONFIRM_ALL -> confirmAll();
            case REVERSE -> reverse();
            case STRAIGHTEN -> straighten();
            case NUDGE_LEFT -> nudging.by(Growing.Way.LEFT, 1);
            case NUDGE_RIGHT -> nudging.by(Growing.Way.RIGHT, 1);
            case NUDGE_UP -> nudging.by(Growing.Way.UP, 1);
            case NUDGE_DOWN -> nudging.by(Growing.Way.DOWN, 1);
            case SHOVE_LEFT -> nudging.by(Growing.Way.LEFT, Snapping.GRID);
            case SHOVE_RIGHT -> nudging.by(Growing.Way.RIGHT, Snapping.GRID);
            case SHOVE_UP -> nudging.by(Growing.Way.UP, Snapping.GRID);
            case SHOVE_DOWN -> nudging.by(Growing.Way.DOWN, Snapping.GRID);
            case GROUP -> Grouping.group(editor);
            case UNGROUP -> Grouping.ungroup(editor);
            case FORWARD -> Ordering.step(editor, true);
            case BACKWARD -> Ordering.step(editor, false);
            case TO_FRONT -> Ordering.end(editor, true);
            case TO_BACK -> Ordering.end(editor, false);
            case ALIGN_LEFT -> Aligning.to(editor, Aligning.Line.LEFT);
            case ALIGN_RIGHT -> Aligning.to(editor, Aligning.Line.RIGHT);
            case ALIGN_TOP -> Aligning.to(editor, Aligning.Line.TOP);
            case ALIGN_BOTTOM -> Aligning.to(editor, Aligning.Line.BOTTOM);
            case ALIGN_CENTRE -> Aligning.to(editor, Aligning.Line.CENTRE);
            case ALIGN_MIDDLE -> Aligning.to(editor, Aligning.Line.MIDDLE);
            case DISTRIBUTE_ACROSS -> Aligning.distribute(editor, true);
            case DISTRIBUTE_DOWN -> Aligning.distribute(editor, false);
            case LOCK -> Grouping.lock(editor);
            case SNAP -> stepped(true, () -> editor.snap(!editor.isSnapping()));
            case TIDY,
                    COMPARE,
                    TEXT,
                    ZOOM_IN,
                    ZOOM_OUT,
                    ZOOM_ACTUAL,
                    FIT,
                    FIT_SELECTION,
                    MENU,
                    FIND,
                    COMMANDS,
                    COPY_IMAGE,
                    COPY_SVG,
                    COPY_PLANTUML,
                    COPY_MERMAID,
                    LOOK,
                    CANVAS_ONLY,
                    HELP,
                    NEW,
                    OPEN,
                    SAVE,
                    SAVE_AS,
                    EXPORT,
                    PRINT,
                    CLOSE -> asked(new Request.Do(command));
        };
    }

    private static boolean stepped(boolean possible, Runnable step) {
        if (possible) {
            step.run();
        }
        return possible;
    }

    private boolean asked(Request request) {
        editor.ask(request);
        return true;
    }

    private boolean take(Tool.Name name) {
        editor.take(Tool.of(name));
        return true;
    }

    /// What is selected gets other words; where nothing is drawn yet the first component gets its own.
    private boolean rename() {
        if (editor.scene().seen().plan().boxes().isEmpty()) {
            return run(Command.ADD);
        }
        Optional<ElementId> only = editor.only();
        only.ifPresent(id -> editor.ask(new Request.EditText(id, "")));
        return only.isPresent();
    }

    private boolean selectAll() {
        Set<ElementId> all =
                new LinkedHashSet<>(editor.scene().seen().plan().boxes().keySet());
        editor.design().links().forEach(link -> all.add(link.id()));
        editor.select(all);
        return !all.isEmpty();
    }

    private boolean letGo() {
        if (editor.drop()) {
            return true;
        }
        boolean held = !editor.selection().isEmpty();
        editor.select(Set.of());
        return held;
    }

    /// Asks for a component on one side of the selected one, linked from it.
    private boolean grow(Growing.Way way) {
        if (editor.only().orElse(null) instanceof ComponentId from) {
            Scene scene = editor.scene();
            scene.box(from).ifPresent(box -> editor.ask(new Request.PickKind(Growing.beside(box, way, scene), from)));
            return true;
        }
        return false;
    }

    private boolean confirm(Set<ElementId> elements) {
        int before = editor.timeline().now();
        editor.confirm(elements);
        return editor.timeline().now() != before;
    }

    private boolean confirmAll() {
        int before = editor.timeline().now();
        editor.confirmAll();
        return editor.timeline().now() != before;
    }

    private boolean reverse() {
        if (editor.only().orElse(null) instanceof LinkId id) {
            editor.scene()
                    .link(id)
                    .ifPresent(link -> editor.apply(Deed.CONNECT, new Edit.Reattach(id, link.to(), link.from())));
            return true;
        }
        return false;
    }

    /// Lets a link that was routed by hand find its own way again.
    private boolean straighten() {
        if (editor.only().orElse(null) instanceof LinkId id
                && editor.design().layout().routes().containsKey(id)) {
            editor.apply(Deed.ROUTE, new Edit.Route(id, java.util.List.of()));
            return true;
        }
        return false;
    }
}
