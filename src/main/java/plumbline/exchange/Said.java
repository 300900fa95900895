package plumbline.exchange;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.PromptId;
import plumbline.design.Value;

/// The markers that our writers put beside what they draw, and how our readers take them.
///
/// `alias` is the element's name in the foreign file, `read` the plain text that a reader of the file sees there: only
/// what does not follow from these is said, and a label that was said counts as long as that text stands.
public final class Said {
    private Said() {}

    /// Of the whole design.
    public static Marker of(Design design) {
        SequencedMap<String, Value> said = new LinkedHashMap<>();
        said.put("design", new Value.Flag(true));
        PromptId prompt = design.prompt();
        if (prompt != null) {
            said.put("prompt", new Value.Text(prompt.value()));
        }
        if (!design.title().isEmpty()) {
            said.put("title", new Value.Text(design.title()));
        }
        return new Marker(said);
    }

    public static Marker of(Component component, String alias, String read) {
        SequencedMap<String, Value> said = named(component.id(), alias);
        KindId kind = component.kind();
        if (kind != null) {
            said.put("kind", new Value.Text(kind.value()));
        }
        if (!Label.of(read).equals(Label.of(component))) {
            said.put("for", new Value.Text(Marker.mark(read)));
            said.put("label", new Value.Text(component.label()));
            said.put("technology", new Value.Text(component.technology()));
            said.put("description", new Value.Text(component.description()));
        }
        component.properties().forEach((name, value) -> said.put("p." + name, value));
        return new Marker(said);
    }

    public static Marker of(Boundary boundary, String alias, String read) {
        SequencedMap<String, Value> said = named(boundary.id(), alias);
        said.put("boundary", new Value.Flag(true));
        if (!read.equals(boundary.label())) {
            said.put("for", new Value.Text(Marker.mark(read)));
            said.put("label", new Value.Text(boundary.label()));
        }
        return new Marker(said);
    }

    /// `alias` is the id that a reader would give the link.
    public static Marker of(Link link, String alias, String read) {
        SequencedMap<String, Value> said = named(link.id(), alias);
        Flow flow = link.flow();
        if (flow != null) {
            said.put("flow", new Value.Text(flow.id()));
        }
        Integer step = link.step();
        if (!read.equals(link.label()) || !Objects.equals(Label.step(read), step)) {
            said.put("for", new Value.Text(Marker.mark(read)));
            said.put("label", new Value.Text(link.label()));
            if (step != null) {
                said.put("step", new Value.Amount(step));
            }
        }
        return new Marker(said);
    }

    public static Marker of(Note note, String alias, String read) {
        SequencedMap<String, Value> said = named(note.id(), alias);
        said.put("note", new Value.Flag(true));
        ElementId about = note.about();
        if (about != null) {
            said.put("about", new Value.Text(about.value()));
        }
        if (!read.equals(note.text())) {
            said.put("for", new Value.Text(Marker.mark(read)));
            said.put("text", new Value.Text(note.text()));
        }
        return new Marker(said);
    }

    private static SequencedMap<String, Value> named(ElementId id, String alias) {
        SequencedMap<String, Value> said = new LinkedHashMap<>();
        if (!alias.equals(id.value())) {
            said.put("id", new Value.Text(id.value()));
        }
        return said;
    }

    /// Whether the marker speaks of a whole design.
    public static boolean isDesign(Marker said) {
        return said.is("design");
    }

    public static boolean isBoundary(Marker said) {
        return said.is("boundary");
    }

    public static boolean isNote(Marker said) {
        return said.is("note");
    }

    /// The id of what the note is about, in the design's own words.
    public static Optional<String> about(Marker said) {
        return Optional.ofNullable(said.text("about"));
    }

    /// What was said of the whole.
    public static void take(Marker said, Drawing drawing) {
        String prompt = said.text("prompt");
        if (prompt != null && !prompt.isBlank()) {
            drawing.answering(new PromptId(prompt));
        }
        String title = said.text("title");
        drawing.exactlyTitled(title == null ? "" : title);
    }

    /// What was said of a shape whose text is read so.
    public static void take(Marker said, String read, Drawing.Shape shape) {
        shape.exact().text(read);
        String id = id(said);
        if (id != null) {
            shape.identified(id);
        }
        String label = said.text("label");
        if (said.is("boundary")) {
            shape.asFrame().label(new Label(label != null && said.holds(read) ? label : read, "", ""));
        } else if (label != null && said.holds(read)) {
            shape.label(new Label(label, or(said.text("technology")), or(said.text("description"))));
        }
        kind(said.text("kind")).ifPresent(shape::kind);
        shape.properties(said.below("p."));
    }

    /// What was said of an arrow whose text is read so.
    public static void take(Marker said, String read, Drawing.Line line) {
        line.label(read);
        keep(said, read, line);
    }

    /// What was said of an arrow whose text was written so; where that was changed since, its label stays as it is.
    public static void keep(Marker said, String written, Drawing.Line line) {
        String id = id(said);
        if (id != null) {
            line.id(id);
        }
        String label = said.text("label");
        if (label != null && said.holds(written)) {
            line.label(label).exact();
            if (said.said().get("step") instanceof Value.Amount(double step)) {
                line.step((int) step);
            }
        }
        String flow = said.text("flow");
        if (flow != null) {
            line.flow(Flow.of(flow).orElse(null));
        }
    }

    /// What was said of a note whose text is read so.
    public static void take(Marker said, String read, Drawing.Remark note) {
        String id = id(said);
        if (id != null) {
            note.identified(id);
        }
        String text = said.text("text");
        note.exactly(text != null && said.holds(read) ? text : read);
    }

    /// The kind of that name, where it can be one.
    public static Optional<KindId> kind(@Nullable String name) {
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(new KindId(name));
    }

    private static @Nullable String id(Marker said) {
        String id = said.text("id");
        return id == null || id.isBlank() ? null : id;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
