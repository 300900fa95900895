package plumbline.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;

/// Brings what is selected forward or back in the order of drawing, each among its own sort.
final class Ordering {
    private Ordering() {}

    static boolean by(Editor editor, int steps) {
        Design design = editor.design();
        ToIntFunction<ElementId> place = id -> place(design, id);
        // Those that go furthest go first, so that they do not overtake each other.
        List<ElementId> elements = editor.selection().stream()
                .sorted(
                        steps > 0 == Math.abs(steps) < Integer.MAX_VALUE
                                ? Comparator.comparingInt(place).reversed()
                                : Comparator.comparingInt(place))
                .toList();
        List<Edit> edits = new ArrayList<>();
        Design after = design;
        for (ElementId id : elements) {
            long to = Math.clamp((long) place(after, id) + steps, 0, Integer.MAX_VALUE);
            Edit edit = new Edit.Order(id, (int) to);
            after = edit.applyTo(after);
            edits.add(edit);
        }
        if (after.equals(design)) {
            return false;
        }
        editor.apply(Deed.ORDER, Standing.together(editor.scene(), edits));
        return true;
    }

    private static int place(Design design, ElementId id) {
        return Stream.<List<? extends ElementId>>of(
                        design.components().stream().map(each -> each.id()).toList(),
                        design.links().stream().map(each -> each.id()).toList(),
                        design.boundaries().stream().map(each -> each.id()).toList(),
                        design.notes().stream().map(each -> each.id()).toList())
                .mapToInt(ids -> ids.indexOf(id))
                .filter(place -> place >= 0)
                .findFirst()
                .orElseThrow();
    }
}
