package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.design.Value;

/// A design as canonical JSON: one element a line, keys in one order, nothing said that is empty.
final class DesignWriter {
    private final Design design;

    DesignWriter(Design design) {
        this.design = design;
    }

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add("\"format\": " + Migrations.OF_DESIGNS.newest());
        if (design.prompt() != null) {
            parts.add("\"prompt\": " + JsonText.quoted(design.prompt().value()));
        }
        parts.add("\"title\": " + JsonText.quoted(design.title()));
        parts.add(list("components", design.components().stream().map(DesignWriter::component)));
        parts.add(list("links", design.links().stream().map(DesignWriter::link)));
        if (!design.boundaries().isEmpty()) {
            parts.add(list("boundaries", design.boundaries().stream().map(DesignWriter::boundary)));
        }
        if (!design.notes().isEmpty()) {
            parts.add(list("notes", design.notes().stream().map(DesignWriter::note)));
        }
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        design.answers().forEach((criterion, level) -> answers.put(criterion, JsonText.quoted(level)));
        if (!answers.isEmpty()) {
            parts.add(mapping("answers", answers, "  "));
        }
        SequencedMap<String, String> dispositions = new LinkedHashMap<>();
        design.dispositions().forEach((key, said) -> dispositions.put(key.value(), disposition(said)));
        if (!dispositions.isEmpty()) {
            parts.add(mapping("dispositions", dispositions, "  "));
        }
        if (!design.layout().equals(Layout.NONE)) {
            parts.add(layout());
        }
        return "{\n  " + String.join(",\n  ", parts) + "\n}\n";
    }

    private static String list(String key, Stream<String> lines) {
        List<String> items = lines.toList();
        String start = JsonText.quoted(key) + ": [";
        return items.isEmpty() ? start + "]" : start + "\n    " + String.join(",\n    ", items) + "\n  ]";
    }

    private static String mapping(String key, Map<String, String> lines, String indent) {
        String start = JsonText.quoted(key) + ": {";
        if (lines.isEmpty()) {
            return start + "}";
        }
        List<String> items = lines.entrySet().stream()
                .map(line -> indent + "  " + JsonText.quoted(line.getKey()) + ": " + line.getValue())
                .toList();
        return start + "\n" + String.join(",\n", items) + "\n" + indent + "}";
    }

    private static String component(Component component) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(component.id().value()));
        put(fields, "kind", component.kind());
        fields.put("label", JsonText.quoted(component.label()));
        putText(fields, "technology", component.technology());
        putText(fields, "description", component.description());
        if (!component.properties().isEmpty()) {
            Map<String, String> properties = new LinkedHashMap<>();
            component.properties().forEach((name, value) -> properties.put(name, value(value)));
            fields.put("properties", JsonText.object(properties));
        }
        put(fields, "in", component.in());
        return JsonText.object(fields);
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> JsonText.quoted(text);
            case Value.Amount(double amount) -> JsonText.number(amount);
            case Value.Flag(boolean flag) -> Boolean.toString(flag);
        };
    }

    private static String link(Link link) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(link.id().value()));
        fields.put("from", JsonText.quoted(link.from().value()));
        fields.put("to", JsonText.quoted(link.to().value()));
        put(fields, "flow", link.flow() == null ? null : link.flow().id());
        putText(fields, "label", link.label());
        if (link.step() != null) {
            fields.put("step", Integer.toString(link.step()));
        }
        return JsonText.object(fields);
    }

    private static String boundary(Boundary boundary) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(boundary.id().value()));
        fields.put("label", JsonText.quoted(boundary.label()));
        put(fields, "in", boundary.in());
        return JsonText.object(fields);
    }

    private static String note(Note note) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", JsonText.quoted(note.id().value()));
        fields.put("text", JsonText.quoted(note.text()));
        put(fields, "about", note.about());
        return JsonText.object(fields);
    }

    private static String disposition(Disposition said) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", JsonText.quoted(said.status().id()));
        putText(fields, "reason", said.reason());
        return JsonText.object(fields);
    }

    private String layout() {
        Layout layout = design.layout();
        List<String> parts = new ArrayList<>();
        SequencedMap<String, String> boxes = new LinkedHashMap<>();
        for (Map.Entry<ElementId, Layout.Placement> box : layout.boxes().entrySet()) {
            boxes.put(box.getKey().value(), placement(box.getValue()));
        }
        SequencedMap<String, String> routes = new LinkedHashMap<>();
        for (Map.Entry<LinkId, List<Point>> route : layout.routes().entrySet()) {
            routes.put(
                    route.getKey().value(),
                    JsonText.list(route.getValue().stream()
                            .map(bend -> numbers(bend.x(), bend.y()))
                            .toList()));
        }
        parts.add(mapping("boxes", boxes, "    "));
        if (!routes.isEmpty()) {
            parts.add(mapping("routes", routes, "    "));
        }
        if (!layout.locked().isEmpty()) {
            parts.add("\"locked\": " + ids(layout.locked().stream()));
        }
        if (!layout.folded().isEmpty()) {
            parts.add("\"folded\": " + ids(layout.folded().stream()));
        }
        return "\"layout\": {\n    " + String.join(",\n    ", parts) + "\n  }";
    }

    private static String placement(Layout.Placement placement) {
        Point corner = placement.corner();
        Size size = placement.size();
        return size == null
                ? numbers(corner.x(), corner.y())
                : numbers(corner.x(), corner.y(), size.width(), size.height());
    }

    private static String numbers(double... numbers) {
        List<String> written = new ArrayList<>();
        for (double number : numbers) {
            written.add(JsonText.number(number));
        }
        return JsonText.list(written);
    }

    private static String ids(Stream<? extends ElementId> ids) {
        return JsonText.texts(ids.map(ElementId::value).toList());
    }

    private static void put(Map<String, String> fields, String key, @Nullable Object value) {
        if (value != null) {
            fields.put(key, JsonText.quoted(value.toString()));
        }
    }

    private static void putText(Map<String, String> fields, String key, String text) {
        if (!text.isEmpty()) {
            fields.put(key, JsonText.quoted(text));
        }
    }
}
