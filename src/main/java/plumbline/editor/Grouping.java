package plumbline.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.LinkId;

/// Puts what is selected into a boundary of its own, takes boundaries away again, and locks elements in their places.
final class Grouping {
    private Grouping() {}

    static boolean group(Editor editor) {
        if (editor.selection().stream().noneMatch(EndId.class::isInstance)) {
            return false;
        }
        Creation made = Creation.group(editor.scene(), editor.selection());
        editor.apply(Deed.FRAME, made.edit());
        editor.select(Set.of(made.element()));
        editor.ask(new Request.EditText(made.element(), ""));
        return true;
    }

    static boolean ungroup(Editor editor) {
        Set<ElementId> frames = new LinkedHashSet<>();
        Set<ElementId> freed = new LinkedHashSet<>();
        Nesting nesting = editor.scene().nesting();
        for (ElementId id : editor.selection()) {
            if (id instanceof BoundaryId) {
                frames.add(id);
                editor.scene().seen().plan().boxes().keySet().stream()
                        .filter(each -> id.equals(nesting.holder(each)))
                        .forEach(freed::add);
            }
        }
        if (frames.isEmpty()) {
            return false;
        }
        editor.apply(Deed.REGROUP, Removing.of(editor.scene(), frames));
        editor.select(freed);
        return true;
    }

    /// Locks what is selected, or frees it where all of it is locked.
    static boolean lock(Editor editor) {
        List<ElementId> placed = new ArrayList<>(editor.selection());
        placed.removeIf(LinkId.class::isInstance);
        if (placed.isEmpty()) {
            return false;
        }
        boolean locked = editor.design().layout().locked().containsAll(placed);
        editor.apply(
                Deed.LOCK,
                Standing.together(editor.scene(), List.of(new Edit.Lock(new LinkedHashSet<>(placed), !locked))));
        return true;
    }
}
