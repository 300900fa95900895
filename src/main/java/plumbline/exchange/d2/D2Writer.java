package plumbline.exchange.d2;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Role;
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
import plumbline.exchange.Names;
import plumbline.exchange.Nesting;
import plumbline.layout.Direction;
import plumbline.picture.FlowStyle;
import plumbline.picture.Look;

/// Writes a design in the D2 language: boundaries are containers, kinds are classes.
public final class D2Writer {
    private static final Set<String> RESERVED = Set.of(
            "label",
            "desc",
            "shape",
            "icon",
            "constraint",
            "tooltip",
            "link",
            "near",
            "width",
            "height",
            "direction",
            "top",
            "left",
            "style",
            "class",
            "classes",
            "vars",
            "layers",
            "scenarios",
            "steps",
            "grid_rows",
            "source",
            "target",
            "null",
            "true",
            "false",
            "filename");

    private final Catalog catalog;

    /// Shapes and colours come from what the catalogue says of kinds.
    public D2Writer(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The text, with `\n` at the end of every line.
    public String write(Design design) {
        return write(design, Reading.NONE, null);
    }

    /// The same, where a kind that is read gives its shape too; `direction` is where it goes on to, if said.
    public String write(Design design, Reading reading, @Nullable Direction direction) {
        return new Writing(design, reading, direction).text();
    }

    /// The writing of one design; used once.
    private final class Writing {
        private final Design design;
        private final Reading reading;
        private final @Nullable Direction direction;
        private final Nesting nesting;
        private final Names names = new Names(RESERVED);
        private final Map<ElementId, String> paths = new HashMap<>();
        private final Indented text = new Indented();

        Writing(Design design, Reading reading, @Nullable Direction direction) {
            this.design = design;
            this.reading = reading;
            this.direction = direction;
            this.nesting = new Nesting(design);
        }

        String text() {
            if (!design.title().isBlank()) {
                text.line("# " + design.title().replaceAll("[\\p{Cntrl}]+", " ").strip());
            }
            text.line("direction: "
                    + (direction == null ? Direction.RIGHT : direction).name().toLowerCase(Locale.ROOT));
            classes();
            inside(null, "");
            design.links().forEach(this::link);
            design.notes().forEach(this::note);
            return text.toString();
        }

        private void classes() {
            Set<KindId> kinds = new TreeSet<>();
            for (Component component : design.components()) {
                KindId kind = component.kind();
                if (kind != null) {
                    kinds.add(kind);
                }
            }
            if (kinds.isEmpty()) {
                return;
            }
            text.line("classes: {");
            text.in();
            for (KindId id : kinds) {
                Kind kind = catalog.kind(id).orElse(null);
                String stroke = kind == null
                        ? ""
                        : "; style.stroke: "
                                + quoted(Look.LIGHT.stage(kind.stage()).hex());
                text.line(quoted(id.value()) + ": {shape: " + shape(kind == null ? null : Guise.part(kind))
                        + "; style.fill: white" + stroke + "}");
            }
            text.out();
            text.line("}");
        }

        private void inside(@Nullable BoundaryId holder, String path) {
            for (Component component : nesting.components(holder)) {
                String name = names.of(component.id());
                paths.put(component.id(), path + name);
                KindId kind = component.kind();
                Guise guise = Guise.of(component, catalog, reading);
                String drawn = kind == null && guise.role() != null ? " {shape: " + shape(guise.role()) + "}" : "";
                text.line(name + ": " + quoted(guise.label().text())
                        + (kind == null ? drawn : " {class: " + quoted(kind.value()) + "}"));
            }
            for (Boundary boundary : nesting.boundaries(holder)) {
                String name = names.of(boundary.id());
                paths.put(boundary.id(), path + name);
                text.line(name + ": " + quoted(boundary.label()) + " {");
                text.in();
                inside(boundary.id(), path + name + ".");
                text.out();
                text.line("}");
            }
        }

        private void link(Link link) {
            String shown = Label.line(link);
            Flow flow = link.flow();
            FlowStyle style = Look.LIGHT.flow(flow == null ? Flow.REQUEST : flow);
            String dash = style.dash().isEmpty()
                    ? ""
                    : "; style.stroke-dash: " + (style.dash().getFirst() <= 2 ? 2 : 5);
            text.line(paths.get(link.from()) + " -> " + paths.get(link.to()) + ": " + quoted(shown) + " {style.stroke: "
                    + quoted(style.colour().hex()) + dash + "}" + (flow == null ? "" : " # " + flow.id()));
        }

        private void note(Note note) {
            String name = names.of(note.id());
            text.line(name + ": " + quoted(note.text()) + " {shape: page}");
            ElementId about = note.about();
            if (about != null && !(about instanceof LinkId) && paths.containsKey(about)) {
                text.line(name + " -- " + paths.get(about) + ": {style.stroke-dash: 2}");
            }
        }
    }

    /// A string in double quotes, in which `${...}` would be a variable.
    private static String quoted(String plain) {
        String escaped = plain.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("$", "\\$")
                .replace("\r", "")
                .replace("\n", "\\n");
        return '"' + escaped.replaceAll("[\\p{Cntrl}]", " ") + '"';
    }

    private static String shape(@Nullable Role role) {
        return switch (role) {
            case STORE -> "cylinder";
            case STREAM -> "queue";
            case GATE, CTL -> "hexagon";
            case HUMAN -> "person";
            case SOURCE -> "cloud";
            case OFF, FRONT, APP, SERVE, TRAIN, MON -> "rectangle";
            case null -> "rectangle";
        };
    }
}
