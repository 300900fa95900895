package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.exchange.Marker;
import plumbline.files.JsonText;

/// One element of an Excalidraw scene while it is being written, with everything Excalidraw wants of each.
final class SceneElement {
    private final String id;
    private final String type;
    private final Box box;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> bound = new ArrayList<>();

    SceneElement(String id, String type, Box box) {
        this.id = id;
        this.type = type;
        this.box = box;
        text("id", id);
        text("type", type);
        number("x", box.x());
        number("y", box.y());
        number("width", box.width());
        number("height", box.height());
        number("angle", 0);
        text("strokeColor", "#1b2430");
        text("backgroundColor", "transparent");
        text("fillStyle", "solid");
        number("strokeWidth", 2);
        text("strokeStyle", "solid");
        number("roughness", 0);
        number("opacity", 100);
        json("groupIds", "[]");
        json("frameId", "null");
        json("roundness", "null");
        number("seed", 1 + Math.abs(id.hashCode() % 1_000_000));
        number("version", 1);
        number("versionNonce", 1);
        json("isDeleted", "false");
        number("updated", 1);
        json("link", "null");
        json("locked", "false");
    }

    String id() {
        return id;
    }

    Box box() {
        return box;
    }

    void text(String name, String value) {
        fields.put(name, JsonText.quoted(value));
    }

    void number(String name, double value) {
        fields.put(name, JsonText.number(Math.round(value * 1000) / 1000.0));
    }

    void json(String name, String value) {
        fields.put(name, value);
    }

    /// Makes the other element, a text or an arrow, one that moves with this.
    void bind(SceneElement other) {
        bound.add("{\"id\": " + JsonText.quoted(other.id) + ", \"type\": " + JsonText.quoted(other.type) + "}");
    }

    void said(Marker said) {
        fields.put("customData", "{\"plumbline\": " + JsonText.quoted(said.entries()) + "}");
    }

    String json() {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("boundElements", JsonText.list(bound));
        return JsonText.object(all);
    }
}
