package plumbline.exchange.mermaid;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.exchange.Guise;
import plumbline.exchange.Indented;
import plumbline.exchange.Label;
import plumbline.exchange.Marker;
import plumbline.exchange.Names;
import plumbline.exchange.Nesting;
import plumbline.exchange.Said;
import plumbline.exchange.Script;
import plumbline.layout.Direction;
import plumbline.picture.Look;

/// Writes a design as a flowchart that Mermaid draws and `MermaidReader` reads back without loss.
///
/// Kinds become shapes and classes coloured by stage, flows the stroke of arrows; what Mermaid has no words for stands
/// in comments (see `Marker`). Positions, answers and dispositions are not written. The same design gives the same
/// text.
public final class MermaidWriter {
    /// How comments begin.
    static final String COMMENT = "%%";

    static final Set<String> RESERVED = Set.of(
            "graph",
            "flowchart",
            "subgraph",
            "end",
            "direction",
            "style",
            "linkstyle",
            "class",
            "classdef",
            "click",
            "call",
            "href",
            "default",
            "title",
            "acctitle",
            "accdescr",
            "interpolate",
            "constructor",
            "prototype",
            "o",
            "x",
            "v");

    private final Catalog catalog;

    /// Shapes and colours come from what the catalogue says of kinds.
    public MermaidWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The text, with `\n` at the end of every line.
    public String write(Design design) {
        return write(design, Reading.NONE, null);
    }

    /// The same, where a kind that is read gives its shape too; `direction` is where it goes on to, if said.
    public String write(Design design, Reading reading, @Nullable Direction direction) {
        return new Writing(design, reading, direction, true, Map.of()).text();
    }

    /// The same without comments and colours, as it stands beside the drawing: what can't be said so is left out, and
    /// kinds are classes.
    Script script(Design design, Map<ElementId, String> given) {
        Writing writing = new Writing(design, Reading.NONE, null, false, given);
        String text = writing.text();
        return new Script(text, writing.named);
    }

    /// The writing of one design; used once.
    private final class Writing {
        private final Design design;
        private final Reading reading;
        private final @Nullable Direction direction;
        private final boolean marked;
        private final Map<String, ElementId> named = new LinkedHashMap<>();
        private final Nesting nesting;
        private final Names names;
        private final Set<String> stages = new LinkedHashSet<>();
        private final Indented text = new Indented();

        Writing(
                Design design,
                Reading reading,
                @Nullable Direction direction,
                boolean marked,
                Map<ElementId, String> given) {
            this.design = design;
            this.reading = reading;
            this.direction = direction;
            this.marked = marked;
            names = new Names(RESERVED, given);
            this.nesting = new Nesting(design);
        }

        private String name(ElementId id) {
            String name = names.of(id);
            named.put(name, id);
            return name;
        }

        String text() {
            String title = design.title().strip();
            if (!title.isEmpty()) {
                text.line("---");
                text.line("title: " + yaml(title));
                text.line("---");
            }
            mark(Said.of(design));
            text.line("flowchart " + (direction == null ? Direction.RIGHT : direction).letters());
            text.in();
            inside(null);
            links();
            notes();
            stages.forEach(stage -> text.line("classDef " + css(stage) + " stroke:"
                    + Look.LIGHT.stage(stage).hex() + ",stroke-width:2px"));
            return text.toString();
        }

        private void inside(@Nullable BoundaryId holder) {
            for (Component component : nesting.components(holder)) {
                component(component);
            }
            for (Boundary boundary : nesting.boundaries(holder)) {
                String name = name(boundary.id());
                String shown = quoted(boundary.label());
                mark(Said.of(boundary, name, LabelText.plain(shown)));
                text.line("subgraph " + name + " [\"" + shown + "\"]");
                text.in();
                inside(boundary.id());
                text.out();
                text.line("end");
            }
        }

        private void component(Component component) {
            String name = name(component.id());
            Guise guise = Guise.of(component, catalog, reading);
            Brackets saying = marked ? null : Brackets.saying(component);
            Brackets brackets = saying == null ? Brackets.of(guise.role()) : saying;
            String shown = quoted((marked || saying != null ? guise.label() : Label.of(component)).text());
            mark(Said.of(component, name, LabelText.plain(shown)));
            Kind kind = kind(component.kind());
            String css = "";
            if (kind != null && !marked) {
                css = ":::" + kind.id().value();
            } else if (kind != null) {
                stages.add(kind.stage());
                css = ":::" + css(kind.stage());
            }
            text.line(brackets.around(name, shown) + css);
        }

        private void links() {
            int number = 0;
            for (Link link : design.links()) {
                number++;
                String label = Label.line(link);
                String shown = EscapedText.of(marked ? label : FlowWord.before(link.flow(), label));
                String name = "l" + number;
                mark(Said.of(link, name, LabelText.plain(shown).replace('\n', ' ')));
                text.line(name(link.from()) + " " + arrow(link.flow()) + (shown.isBlank() ? "" : "|\"" + shown + "\"|")
                        + " " + name(link.to()));
            }
        }

        /// A note's line to a link can't be drawn: the marker alone says it.
        private void notes() {
            for (Note note : design.notes()) {
                String name = name(note.id());
                String shown = quoted(note.text());
                mark(Said.of(note, name, LabelText.plain(shown)));
                text.line(name + "@{ shape: comment, label: \"" + shown + "\" }");
                ElementId about = note.about();
                if (about != null && !(about instanceof LinkId)) {
                    text.line(name + " -.- " + name(about));
                }
            }
        }

        private void mark(Marker said) {
            String line = said.line(COMMENT);
            if (marked && !line.isEmpty()) {
                text.line(line);
            }
        }
    }

    private @Nullable Kind kind(@Nullable KindId id) {
        return id == null ? null : catalog.kind(id).orElse(null);
    }

    /// Mermaid refuses empty quotes.
    private static String quoted(String plain) {
        String shown = EscapedText.of(plain);
        return shown.isEmpty() ? " " : shown;
    }

    private static String css(String stage) {
        return "stage-" + stage;
    }

    private static String yaml(String title) {
        return '"' + title.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\p{Cntrl}]+", " ") + '"';
    }

    private static String arrow(@Nullable Flow flow) {
        return switch (flow) {
            case REQUEST -> "-->";
            case STREAM, FEEDBACK, CONTROL, TELEMETRY, REPLICATE -> "-.->";
            case BATCH, MATERIALISE, ARTIFACT -> "==>";
            case null -> "-->";
        };
    }
}
