package plumbline.exchange.drawio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.exchange.Label;
import plumbline.exchange.Marker;
import plumbline.exchange.Said;
import plumbline.picture.Plan;

/// Writes a design as one uncompressed draw.io page, where everything stands as on the canvas.
///
/// Kinds and flows are custom properties of the shapes, shown by draw.io as their data; `DrawioReader` reads all of it
/// back. Boundaries are containers, so what is in them moves with them.
public final class DrawioWriter {
    private final Catalog catalog;

    /// Shapes and colours come from what the catalogue says of kinds.
    public DrawioWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The XML; `plan` says where everything stands.
    public String write(Design design, Plan plan) {
        return new Writing(design, plan).text();
    }

    /// The writing of one design; used once.
    private final class Writing {
        private final Design design;
        private final Plan plan;
        private final MxText out = new MxText();

        Writing(Design design, Plan plan) {
            this.design = design;
            this.plan = plan;
        }

        String text() {
            out.begin(design.title(), Said.of(design).entries());
            Map<ElementId, Boundary> boundaries = new HashMap<>();
            design.boundaries().forEach(boundary -> boundaries.put(boundary.id(), boundary));
            for (ElementId id : plan.boxes().keySet()) {
                Boundary boundary = boundaries.get(id);
                if (boundary != null) {
                    boundary(boundary);
                }
            }
            design.components().forEach(this::component);
            design.notes().forEach(this::note);
            design.links().forEach(this::link);
            design.notes().forEach(this::pointer);
            return out.end();
        }

        private void boundary(Boundary boundary) {
            String html = HtmlText.of(boundary.label());
            Marker said =
                    Said.of(boundary, cell(boundary.id()), HtmlText.read(html).replace('\n', ' '));
            out.open(cell(boundary.id()), html, said.entries(), Map.of());
            out.vertex(Shapes.BOUNDARY, parent(boundary.in()), box(boundary.id(), boundary.in()));
        }

        private void component(Component component) {
            Label label = Label.of(component);
            String html = HtmlText.of(label);
            Kind kind = kind(component.kind());
            Marker said = Said.of(component, cell(component.id()), HtmlText.read(html))
                    .without("kind");
            KindId id = component.kind();
            out.open(cell(component.id()), html, said.entries(), id == null ? Map.of() : Map.of("kind", id.value()));
            out.vertex(Shapes.of(kind), parent(component.in()), box(component.id(), component.in()));
        }

        private void note(Note note) {
            String html = HtmlText.of(note.text());
            out.open(
                    cell(note.id()),
                    html,
                    Said.of(note, cell(note.id()), HtmlText.read(html)).entries(),
                    Map.of());
            out.vertex(Shapes.NOTE, MxText.LAYER, box(note.id(), null));
        }

        private void link(Link link) {
            List<Point> way = plan.ways().getOrDefault(link.id(), List.of());
            String html = HtmlText.of(Label.line(link));
            Marker said = Said.of(link, cell(link.id()), HtmlText.read(html).replace('\n', ' '))
                    .without("flow");
            Flow flow = link.flow();
            out.open(cell(link.id()), html, said.entries(), flow == null ? Map.of() : Map.of("flow", flow.id()));
            String ports = way.size() < 2
                    ? ""
                    : port("exit", way.getFirst(), link.from()) + port("entry", way.getLast(), link.to());
            out.edge(
                    Shapes.line(flow) + ports,
                    cell(link.from()),
                    cell(link.to()),
                    way.size() < 3 ? List.of() : way.subList(1, way.size() - 1));
        }

        /// A line without heads from a note to what it is about.
        private void pointer(Note note) {
            ElementId about = note.about();
            if (about != null && !(about instanceof LinkId)) {
                out.open(cell(note.id()) + ".about", "", "about=true", Map.of());
                out.edge(Shapes.POINTER, cell(note.id()), cell(about), List.of());
            }
        }

        private String port(String side, Point at, ElementId end) {
            Box box = plan.boxes().get(end);
            if (box == null || box.width() == 0 || box.height() == 0) {
                return "";
            }
            double x = Math.clamp((at.x() - box.x()) / box.width(), 0, 1);
            double y = Math.clamp((at.y() - box.y()) / box.height(), 0, 1);
            return side + "X=" + MxText.number(x) + ";" + side + "Y=" + MxText.number(y) + ";" + side + "Dx=0;" + side
                    + "Dy=0;";
        }

        /// Where it stands, as seen from the boundary that holds it.
        private Box box(ElementId id, @Nullable BoundaryId in) {
            Box box = plan.boxes().getOrDefault(id, new Box(0, 0, 120, 60));
            Box holder = in == null ? null : plan.boxes().get(in);
            return holder == null ? box : box.moved(-holder.x(), -holder.y());
        }

        private String parent(@Nullable BoundaryId in) {
            return in == null ? MxText.LAYER : cell(in);
        }
    }

    /// Ids of ours can't be those of the root and its layer.
    private static String cell(ElementId id) {
        return id.value().matches("[01]|.*\\.about") ? "_" + id.value() : id.value();
    }

    private @Nullable Kind kind(@Nullable KindId id) {
        return id == null ? null : catalog.kind(id).orElse(null);
    }
}
