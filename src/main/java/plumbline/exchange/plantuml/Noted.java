package plumbline.exchange.plantuml;

import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;
import plumbline.design.Value;
import plumbline.exchange.Drawing;
import plumbline.exchange.Label;
import plumbline.exchange.Marker;

/// What our own writer noted beside what it wrote, given back to the element it is about.
///
/// Words that were changed since are believed rather than the note of what they were.
final class Noted {
    private Noted() {}

    /// What is noted about a shape whose text is written so.
    static void of(Drawing.Shape shape, Marker said, String creole, Kinds kinds) {
        if (said.said().isEmpty()) {
            return;
        }
        shape.exact();
        String id = said.text("id");
        if (id != null && !id.isBlank()) {
            shape.identified(id);
        }
        if (said.said().get("boundary") instanceof Value.Flag(boolean flag) && flag) {
            shape.asFrame();
        }
        KindId kind = kinds.marked(or(said.text("kind")));
        if (kind != null) {
            shape.kind(kind);
        }
        String label = said.text("label");
        if (label != null && said.holds(creole)) {
            shape.label(new Label(label, or(said.text("technology")), or(said.text("description"))));
        }
        shape.properties(said.below("p."));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// What is noted about a note whose text is written so.
    static void of(Drawing.Remark note, Marker said, String creole) {
        String text = said.text("text");
        if (text != null && said.holds(creole)) {
            note.exactly(text);
        }
        String own = said.text("id");
        if (own != null && !own.isBlank()) {
            note.identified(own);
        }
    }
}
