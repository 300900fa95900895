package plumbline.exchange.dot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Role;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.exchange.Guise;
import plumbline.exchange.Indented;
import plumbline.exchange.Label;
import plumbline.exchange.Nesting;
import plumbline.layout.Direction;
import plumbline.picture.FlowStyle;
import plumbline.picture.Look;

/// Writes a design as a directed graph for Graphviz: boundaries are clusters, kinds and flows are attributes of their
/// own that Graphviz passes over.
///
/// DOT knows no edge to a cluster: a link to a boundary goes to what stands first in it and is cut at the cluster's
/// edge (`lhead`, `ltail`). A note about a link stands beside the graph. What has no label is called after its kind:
/// Graphviz hides a node that says nothing.
public final class DotWriter {
    private final Catalog catalog;

    /// Shapes and colours come from what the catalogue says of kinds.
    public DotWriter(Catalog catalog) {
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
        private final Map<BoundaryId, String> inside = new HashMap<>();
        private final Indented text = new Indented();

        Writing(Design design, Reading reading, @Nullable Direction direction) {
            this.design = design;
            this.reading = reading;
            this.direction = direction;
            this.nesting = new Nesting(design);
        }

        String text() {
            text.line("digraph " + named(design.title().isBlank() ? "Design" : design.title()) + " {");
            text.in();
            if (!design.title().isBlank()) {
                text.line("graph [label=" + quoted(design.title()) + ", labelloc=t]");
            }
            String ahead = direction == null ? "LR, " + DotGraph.ANYWHERE + "=true" : direction.letters();
            text.line("graph [rankdir=" + ahead + ", compound=true, fontname=\"Helvetica\"]");
            text.line("node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Helvetica\"]");
            text.line("edge [fontname=\"Helvetica\", fontsize=11]");
            inside(null);
            design.links().forEach(this::link);
            design.notes().forEach(this::note);
            text.out();
            text.line("}");
            return text.toString();
        }

        private void inside(@Nullable BoundaryId holder) {
            nesting.components(holder).forEach(this::component);
            for (Boundary boundary : nesting.boundaries(holder)) {
                text.line("subgraph " + named("cluster_" + boundary.id().value()) + " {");
                text.in();
                text.line("label=" + quoted(boundary.label()));
                text.line("style=dashed");
                inside(boundary.id());
                inside.put(boundary.id(), first(boundary.id()));
                text.out();
                text.line("}");
            }
        }

        /// What stands for a boundary where an edge ends at it: something in it, or a point put there.
        private String first(BoundaryId boundary) {
            List<Component> components = nesting.components(boundary);
            if (!components.isEmpty()) {
                return components.getFirst().id().value();
            }
            for (Boundary inner : nesting.boundaries(boundary)) {
                String known = inside.get(inner.id());
                if (known != null) {
                    return known;
                }
            }
            String point = "in " + boundary.value();
            text.line(named(point) + " [shape=point, style=invis]");
            return point;
        }

        private void component(Component component) {
            KindId id = component.kind();
            Kind kind = id == null ? null : catalog.kind(id).orElse(null);
            Guise guise = Guise.of(component, catalog, reading);
            String said = guise.label().text();
            String unsaid = kind == null ? component.id().value() : kind.title();
            String attributes = "label=" + quoted(said.isBlank() ? unsaid : said) + ", shape=" + shape(guise.role());
            if (kind != null) {
                attributes += ", color=" + quoted(Look.LIGHT.stage(kind.stage()).hex());
            }
            if (id != null) {
                attributes += ", kind=" + quoted(id.value());
            }
            text.line(named(component.id().value()) + " [" + attributes + "]");
        }

        private void link(Link link) {
            StringBuilder attributes = new StringBuilder();
            String shown = Label.line(link);
            if (!shown.isEmpty()) {
                add(attributes, "label", quoted(shown));
            }
            Flow flow = link.flow();
            if (flow != null) {
                FlowStyle style = Look.LIGHT.flow(flow);
                add(attributes, "flow", quoted(flow.id()));
                add(attributes, "color", quoted(style.colour().hex()));
                if (!style.dash().isEmpty()) {
                    add(attributes, "style", quoted(style.dash().getFirst() <= 2 ? "dotted" : "dashed"));
                }
            }
            if (link.from() instanceof BoundaryId from) {
                add(attributes, "ltail", named("cluster_" + from.value()));
            }
            if (link.to() instanceof BoundaryId to) {
                add(attributes, "lhead", named("cluster_" + to.value()));
            }
            text.line(
                    end(link.from()) + " -> " + end(link.to()) + (attributes.isEmpty() ? "" : " [" + attributes + "]"));
        }

        private void note(Note note) {
            String id = named(note.id().value());
            text.line(id + " [shape=note, fillcolor=\"#fff9e3\", label=" + quoted(note.text()) + "]");
            ElementId about = note.about();
            switch (about) {
                case ComponentId component -> text.line(id + " -> " + end(component) + " [style=dotted, dir=none]");
                case BoundaryId boundary ->
                    text.line(id + " -> " + end(boundary) + " [style=dotted, dir=none, lhead="
                            + named("cluster_" + boundary.value()) + "]");
                case LinkId _ -> {}
                case NoteId _ -> {}
                case null -> {}
            }
        }

        private String end(EndId end) {
            return named(
                    switch (end) {
                        case ComponentId component -> component.value();
                        case BoundaryId boundary -> inside.getOrDefault(boundary, boundary.value());
                    });
        }

        private void add(StringBuilder attributes, String name, String value) {
            attributes
                    .append(attributes.isEmpty() ? "" : ", ")
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }

    /// A name in quotes, in which only `\"` is decoded: no backslash of its own can stand before a quote.
    private static String named(String name) {
        String plain = name.replaceAll("\\\\(?=\\\\*+(?:\"|$))", "/").replaceAll("[\\p{Cntrl}]", " ");
        return '"' + plain.replace("\"", "\\\"") + '"';
    }

    /// A text in quotes; Graphviz decodes HTML's character references in it, so their sign is one itself.
    private static String quoted(String plain) {
        String escaped = plain.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", "&amp;")
                .replace("\r", "")
                .replace("\n", "\\n");
        return '"' + escaped.replaceAll("[\\p{Cntrl}]", " ") + '"';
    }

    private static String shape(@Nullable Role role) {
        return switch (role) {
            case STORE -> "cylinder";
            case STREAM -> "cds";
            case GATE, CTL -> "hexagon";
            case SOURCE, FRONT, HUMAN -> "oval";
            case OFF, APP, SERVE, TRAIN, MON -> "box";
            case null -> "box";
        };
    }
}
