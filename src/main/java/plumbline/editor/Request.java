package plumbline.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Point;
import plumbline.problem.Problem;

/// What the editor asks of the window that it works for: everything that needs a screen.
public sealed interface Request {
    /// Let the person write an element's label or text; `Editor.rename` takes the answer. `typed` is what they began
    /// to write in its stead, or empty to start from what is there.
    record EditText(ElementId element, String typed) implements Request {}

    /// Let the person choose a kind for a component whose middle comes to lie at that point, linked from `from` if
    /// that is not null; `Editor.create` takes the answer.
    record PickKind(Point at, @Nullable EndId from) implements Request {}

    /// Open the menu for what lies here; it is selected already.
    record OpenMenu(Point at, Hit hit) implements Request {}

    /// Move the view by so much of the canvas, as a hand moves paper.
    record Pan(double dx, double dy) implements Request {}

    /// Bring these into view.
    record Reveal(List<ElementId> elements) implements Request {
        public Reveal {
            elements = List.copyOf(elements);
        }
    }

    /// Put a text on the clipboard.
    record Copy(String text) implements Request {}

    /// Hand what is on the clipboard to `Editor.paste`, or if `plain` to `Editor.pasteLines`.
    record Paste(boolean plain) implements Request {}

    /// Say why a pasted text, or an edit that makes the design too large, was not taken.
    record Refused(List<Problem> problems) implements Request {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Do what only a window can: save, zoom, help.
    record Do(Command command) implements Request {}
}
