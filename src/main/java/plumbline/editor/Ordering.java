package plumbline.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;

/// Brings what is selected forward or back in the order of drawing, each among its own sort.
final class Ordering {
    private Ordering() {}

    /// One step forward or back; what is selected never overtakes itself.
    static boolean step(Editor editor, boolean forward) {
        return ordered(editor, forward, (design, id) -> {
            List<? extends ElementId> sort = sort(design, id);
            int next = sort.indexOf(id) + (forward ? 1 : -1);
            boolean stuck =
                    next < 0 || next >= sort.size() || editor.selection().contains(sort.get(next));
            return stuck ? sort.indexOf(id) : next;
        });
    }

    /// All the way to the front or the back, in the order they have among themselves.
    static boolean end(Editor editor, boolean front) {
        return ordered(editor, !front, (design, id) -> front ? sort(design, id).size() : 0);
    }

    private interface Goal {
        int of(Design design, ElementId id);
    }

    private static boolean ordered(Editor editor, boolean lastFirst, Goal goal) {
        Design design = editor.design();
        Comparator<ElementId> byPlace = Comparator.comparingInt(place(design));
        List<Edit> edits = new ArrayList<>();
        Design after = design;
        for (ElementId id : sorted(editor.selection(), lastFirst ? byPlace.reversed() : byPlace)) {
            Edit edit = new Edit.Order(id, goal.of(after, id));
            after = edit.applyTo(after);
            edits.add(edit);
        }
        if (after.equals(design)) {
            return false;
        }
        editor.apply(Deed.ORDER, Standing.together(editor.scene(), edits));
        return true;
    }

    private static List<ElementId> sorted(Set<ElementId> selection, Comparator<ElementId> order) {
        return selection.stream().sorted(order).toList();
    }

    private static ToIntFunction<ElementId> place(Design design) {
        return id -> sort(design, id).indexOf(id);
    }

    private static List<? extends ElementId> sort(Design design, ElementId id) {
        return switch (id) {
            case ComponentId _ ->
                design.components().stream().map(Component::id).toList();
            case LinkId _ -> design.links().stream().map(Link::id).toList();
            case BoundaryId _ -> design.boundaries().stream().map(Boundary::id).toList();
            case NoteId _ -> design.notes().stream().map(Note::id).toList();
        };
    }
}
