package plumbline.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.NoteId;

/// Takes elements away, each with what hangs on it.
final class Removing {
    private Removing() {}

    /// Takes away what is selected; whether anything was.
    static boolean selected(Editor editor, Deed deed) {
        if (editor.selection().isEmpty()) {
            return false;
        }
        editor.apply(deed, of(editor.scene(), editor.selection()));
        return true;
    }

    static Edit of(Scene scene, Set<ElementId> elements) {
        List<Edit> edits = new ArrayList<>();
        Design left = scene.design();
        for (ElementId element : elements.stream()
                .sorted(Comparator.comparingInt(Removing::turn))
                .toList()) {
            // A note about what went before has gone with it, and so has a link.
            if (Wording.words(left, element).isPresent()) {
                Edit edit = new Edit.Remove(element);
                left = edit.applyTo(left);
                edits.add(edit);
            }
        }
        return Standing.together(scene, edits);
    }

    private static int turn(ElementId element) {
        return switch (element) {
            case NoteId _ -> 0;
            case LinkId _ -> 1;
            case ComponentId _ -> 2;
            case BoundaryId _ -> 3;
        };
    }
}
