package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Boundary;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.exchange.Label;
import plumbline.exchange.Marker;
import plumbline.exchange.Said;
import plumbline.files.JsonText;
import plumbline.picture.Colour;
import plumbline.picture.Look;
import plumbline.picture.Plan;
import plumbline.picture.Token;

/// Writes a design as an Excalidraw scene, where everything stands as on the canvas.
///
/// Words are bound to their boxes and arrows to both of their ends, on both sides, so that they move together. What
/// Excalidraw has no words for (kinds, flows, ids) stands in `customData.plumbline`, as a `Marker`. The same design
/// gives the same text, seeds and versions included.
public final class ExcalidrawWriter {
    private final Catalog catalog;

    /// Colours come from what the catalogue says of kinds.
    public ExcalidrawWriter(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The JSON; `plan` says where everything stands.
    public String write(Design design, Plan plan) {
        return new Writing(design, plan).text();
    }

    /// The writing of one design; used once.
    private final class Writing {
        private final Design design;
        private final Plan plan;
        private final Map<ElementId, SceneElement> shapes = new HashMap<>();
        private final List<SceneElement> elements = new ArrayList<>();

        Writing(Design design, Plan plan) {
            this.design = design;
            this.plan = plan;
        }

        String text() {
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
            Map<String, String> state = new LinkedHashMap<>();
            state.put("viewBackgroundColor", JsonText.quoted("#ffffff"));
            Map<String, String> whole = new LinkedHashMap<>();
            whole.put("plumbline", JsonText.quoted(Said.of(design).entries()));
            return "{\n  \"type\": \"excalidraw\",\n  \"version\": 2,\n  \"source\": \"plumbline\",\n  \"customData\": "
                    + JsonText.object(whole) + ",\n  \"elements\": [\n    "
                    + String.join(
                            ",\n    ", elements.stream().map(SceneElement::json).toList())
                    + "\n  ],\n  \"appState\": " + JsonText.object(state) + ",\n  \"files\": {}\n}\n";
        }

        private void boundary(Boundary boundary) {
            SceneElement frame = shape(boundary.id(), "rectangle", Look.LIGHT.colour(Token.MUTED));
            frame.text("strokeStyle", "dashed");
            frame.said(Own.within(
                    Said.of(
                            boundary,
                            boundary.id().value(),
                            Words.read(boundary.label()).replace('\n', ' ')),
                    boundary.in()));
            words(frame, boundary.label(), "left", "top", 16);
        }

        private void component(Component component) {
            KindId id = component.kind();
            Kind kind = id == null ? null : catalog.kind(id).orElse(null);
            Colour stroke = kind == null ? Look.LIGHT.colour(Token.MUTED) : Look.LIGHT.stage(kind.stage());
            SceneElement box = shape(component.id(), "rectangle", stroke);
            box.text("backgroundColor", "#ffffff");
            box.json("roundness", "{\"type\": 3}");
            String shown = Label.of(component).text();
            box.said(Own.within(Said.of(component, component.id().value(), Words.read(shown)), component.in()));
            words(box, shown, "center", "middle", 16);
        }

        private void note(Note note) {
            SceneElement sheet = shape(note.id(), "rectangle", Look.LIGHT.colour(Token.SHEET_EDGE));
            sheet.text("backgroundColor", Look.LIGHT.colour(Token.SHEET).hex());
            sheet.said(Said.of(note, note.id().value(), Words.read(note.text())));
            words(sheet, note.text(), "left", "top", 14);
        }

        private SceneElement shape(ElementId id, String type, Colour stroke) {
            Box box = plan.boxes().getOrDefault(id, new Box(0, 0, 120, 60));
            SceneElement shape = new SceneElement(id.value(), type, box);
            shape.text("strokeColor", stroke.hex());
            shapes.put(id, shape);
            elements.add(shape);
            return shape;
        }

        /// Words in a shape or on an arrow, bound to it from both sides.
        private void words(SceneElement holder, String plain, String align, String vertical, int size) {
            String shown = plain.strip();
            if (shown.isEmpty()) {
                return;
            }
            SceneElement text = new SceneElement(holder.id() + ".text", "text", Words.box(shown, holder.box(), size));
            text.text("strokeColor", Look.LIGHT.colour(Token.INK).hex());
            text.text("text", shown);
            text.text("originalText", shown);
            text.number("fontSize", size);
            text.number("fontFamily", 2);
            text.number("lineHeight", 1.25);
            text.text("textAlign", align);
            text.text("verticalAlign", vertical);
            text.text("containerId", holder.id());
            text.json("autoResize", "true");
            holder.bind(text);
            elements.add(text);
        }

        private void link(Link link) {
            SceneElement arrow = arrow(link.id().value(), link.from(), link.to(), way(link));
            Arrows.style(arrow, link.flow());
            String shown = Label.line(link);
            arrow.said(Said.of(link, link.id().value(), Words.read(shown).replace('\n', ' ')));
            words(arrow, shown, "center", "middle", 14);
        }

        private void pointer(Note note) {
            ElementId about = note.about();
            if (about == null || about instanceof LinkId) {
                return;
            }
            Box itself = plan.boxes().get(note.id());
            Box subject = plan.boxes().get(about);
            if (itself == null || subject == null) {
                return;
            }
            Point from = itself.centre();
            Point to = subject.centre();
            SceneElement line = arrow(note.id().value() + ".about", note.id(), about, List.of(from, to));
            line.json("endArrowhead", "null");
            line.text("strokeStyle", "dotted");
            line.text("strokeColor", Look.LIGHT.colour(Token.MUTED).hex());
            line.said(Marker.of("about=true"));
        }

        private List<Point> way(Link link) {
            List<Point> way = plan.ways().getOrDefault(link.id(), List.of());
            Box nowhere = new Box(0, 0, 0, 0);
            return way.size() > 1
                    ? way
                    : List.of(
                            plan.boxes().getOrDefault(link.from(), nowhere).centre(),
                            plan.boxes().getOrDefault(link.to(), nowhere).centre());
        }

        private SceneElement arrow(String id, ElementId from, ElementId to, List<Point> way) {
            SceneElement arrow = new SceneElement(id, "arrow", Arrows.around(way));
            Arrows.lead(arrow, way);
            bind(arrow, "startBinding", from, way.getFirst());
            bind(arrow, "endBinding", to, way.getLast());
            elements.add(arrow);
            return arrow;
        }

        private void bind(SceneElement arrow, String side, ElementId end, Point at) {
            SceneElement shape = shapes.get(end);
            if (shape == null) {
                arrow.json(side, "null");
                return;
            }
            arrow.json(side, Arrows.binding(shape, at));
            shape.bind(arrow);
        }
    }
}
