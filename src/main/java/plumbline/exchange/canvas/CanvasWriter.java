package plumbline.exchange.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plumbline.design.Boundary;
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
import plumbline.files.JsonText;
import plumbline.picture.Plan;

/// Writes a design as a JSON Canvas, where everything stands as on the canvas: groups for boundaries, text nodes for
/// the rest.
///
/// Texts are Markdown, so what would mean something there is escaped. Kinds and flows are keys of our own, which
/// others pass over.
public final class CanvasWriter {
    private static final Pattern MARKS =
            Pattern.compile("[\\\\*_`<]|\\[(?=\\[)|](?=\\()|~(?=~)|(?<=~)~|=(?==)|(?<==)=|&(?=#?\\w)");
    private static final Pattern LINE_MARKS =
            Pattern.compile("(?m)^([^\\S\\r\\n]*+\\d{0,9}+)((?<=\\d)[.)]|(?<!\\d)[#>+-])");

    /// The JSON; `plan` says where everything stands.
    public String write(Design design, Plan plan) {
        List<String> nodes = new ArrayList<>();
        List<String> edges = new ArrayList<>();
        Map<ElementId, Boundary> boundaries = new HashMap<>();
        design.boundaries().forEach(boundary -> boundaries.put(boundary.id(), boundary));
        for (ElementId id : plan.boxes().keySet()) {
            Boundary boundary = boundaries.get(id);
            if (boundary != null) {
                nodes.add(node(plan, id, "group", Map.of("label", boundary.label())));
            }
        }
        for (Component component : design.components()) {
            Map<String, String> own = new LinkedHashMap<>();
            own.put("text", markdown(Label.of(component).text()));
            KindId kind = component.kind();
            if (kind != null) {
                own.put("kind", kind.value());
            }
            nodes.add(node(plan, component.id(), "text", own));
        }
        for (Note note : design.notes()) {
            Map<String, String> own = new LinkedHashMap<>();
            own.put("text", "> [!note]\n" + markdown(note.text()).replaceAll("(?m)^", "> "));
            own.put("color", "3");
            nodes.add(node(plan, note.id(), "text", own));
        }
        for (Link link : design.links()) {
            edges.add(edge(link, plan));
        }
        for (Note note : design.notes()) {
            ElementId about = note.about();
            if (about != null && !(about instanceof LinkId)) {
                Map<String, String> edge = ends(note.id().value() + ".about", note.id(), about, plan, List.of());
                edge.put("toEnd", JsonText.quoted("none"));
                edges.add(JsonText.object(edge));
            }
        }
        return "{\n  \"nodes\": " + lines(nodes) + ",\n  \"edges\": " + lines(edges) + "\n}\n";
    }

    private static String lines(List<String> items) {
        return items.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", items) + "\n  ]";
    }

    private static String node(Plan plan, ElementId id, String type, Map<String, String> own) {
        Box box = plan.boxes().getOrDefault(id, new Box(0, 0, 120, 60));
        Map<String, String> node = new LinkedHashMap<>();
        node.put("id", JsonText.quoted(id.value()));
        node.put("type", JsonText.quoted(type));
        node.put("x", JsonText.number(Math.rint(box.x())));
        node.put("y", JsonText.number(Math.rint(box.y())));
        node.put("width", JsonText.number(Math.rint(box.width())));
        node.put("height", JsonText.number(Math.rint(box.height())));
        own.forEach((name, value) -> node.put(name, JsonText.quoted(value)));
        return JsonText.object(node);
    }

    private static String edge(Link link, Plan plan) {
        Map<String, String> edge = ends(
                link.id().value(), link.from(), link.to(), plan, plan.ways().getOrDefault(link.id(), List.of()));
        String shown = Label.line(link);
        if (!shown.isEmpty()) {
            edge.put("label", JsonText.quoted(shown));
        }
        Flow flow = link.flow();
        if (flow != null) {
            edge.put("flow", JsonText.quoted(flow.id()));
        }
        return JsonText.object(edge);
    }

    private static Map<String, String> ends(String id, ElementId from, ElementId to, Plan plan, List<Point> way) {
        Map<String, String> edge = new LinkedHashMap<>();
        edge.put("id", JsonText.quoted(id));
        edge.put("fromNode", JsonText.quoted(from.value()));
        if (!way.isEmpty()) {
            edge.put("fromSide", JsonText.quoted(side(plan, from, way.getFirst())));
        }
        edge.put("toNode", JsonText.quoted(to.value()));
        if (!way.isEmpty()) {
            edge.put("toSide", JsonText.quoted(side(plan, to, way.getLast())));
        }
        return edge;
    }

    /// The side of a box that a point lies on, or nearest to.
    private static String side(Plan plan, ElementId id, Point at) {
        Box box = plan.boxes().getOrDefault(id, new Box(0, 0, 0, 0));
        double left = Math.abs(at.x() - box.x());
        double right = Math.abs(at.x() - box.right());
        double top = Math.abs(at.y() - box.y());
        double bottom = Math.abs(at.y() - box.bottom());
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        return least == right ? "right" : least == left ? "left" : least == top ? "top" : "bottom";
    }

    /// Plain text that Markdown shows unchanged; a line ends where it ends.
    private static String markdown(String plain) {
        String escaped = MARKS.matcher(plain).replaceAll("\\\\$0");
        return LINE_MARKS.matcher(escaped).replaceAll("$1\\\\$2");
    }
}
