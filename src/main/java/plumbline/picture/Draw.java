package plumbline.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.layout.Boxes;
import plumbline.layout.Routes;
import plumbline.layout.Sizing;

/// Draws designs: the same design, reading and look give the same picture, always.
///
/// What has no place yet is put beside the rest, and what has no route is led around boxes; lay a design out
/// first to
/// have that done well. With `legend` the picture explains the flows it shows.
public record Draw(Catalog catalog, Look look, Ruler ruler, boolean legend) {

    /// Draws with the bundled font, without a legend.
    public static Draw with(Catalog catalog, Look look) {
        return new Draw(catalog, look, InterRuler.shared(), false);
    }

    public Draw in(Look newLook) {
        return new Draw(catalog, newLook, ruler, legend);
    }

    public Draw withLegend(boolean newLegend) {
        return new Draw(catalog, look, ruler, newLegend);
    }

    /// How big things are drawn: what a layout needs to know.
    public Sizing sizing(Reading reading) {
        return measures(reading);
    }

    /// Where everything but links stands.
    public Map<ElementId, Box> boxes(Design design, Reading reading) {
        return Boxes.of(design, measures(reading));
    }

    /// Where everything is drawn.
    public Plan plan(Design design, Reading reading) {
        SequencedMap<ElementId, Box> boxes = Boxes.of(design, measures(reading));
        return new Plan(boxes, Routes.of(design, boxes));
    }

    /// Where everything is drawn for a moment, where little differs from what was planned before: it costs little, and
    /// links that nothing happened to keep their ways.
    public Plan plan(Design design, Reading reading, Design before, Plan planned) {
        SequencedMap<ElementId, Box> boxes = Boxes.of(design, measures(reading));
        Routes.Routed routed = new Routes.Routed(before, planned.boxes(), planned.ways());
        return new Plan(boxes, Routes.after(routed, design, boxes));
    }

    /// Where the words on links stand, of those that have any.
    public Map<LinkId, Box> labels(Design design, Reading reading, Plan plan) {
        Measures measures = measures(reading);
        Map<ElementId, Box> boxes = plan.boxes();
        Chips chips = new Chips(
                look, measures, solid(boxes), frames(boxes), plan.ways().values());
        Map<LinkId, Box> labels = new LinkedHashMap<>();
        for (Link link : design.links()) {
            List<Point> way = plan.ways().get(link.id());
            if (way != null && (link.step() != null || !measures.label(link).isEmpty())) {
                labels.put(link.id(), chips.part(link, way).bounds());
            }
        }
        return labels;
    }

    /// The picture of a design; `reading` fills its gaps and may lack elements, which are then drawn as unknown.
    public Picture draw(Design design, Reading reading) {
        return draw(design, reading, plan(design, reading));
    }

    /// The picture of a design whose plan is known already.
    public Picture draw(Design design, Reading reading, Plan plan) {
        Measures measures = measures(reading);
        Map<ElementId, Box> boxes = plan.boxes();
        Map<LinkId, List<Point>> ways = plan.ways();
        List<Part> parts = new ArrayList<>();
        parts.addAll(frames(design, boxes, measures));
        Set<Flow> flows = EnumSet.noneOf(Flow.class);
        List<Part> labels = new ArrayList<>();
        Chips chips = new Chips(look, measures, solid(boxes), frames(boxes), ways.values());
        Map<ElementId, Box> subjects = new LinkedHashMap<>(boxes);
        for (Link link : design.links()) {
            List<Point> way = ways.get(link.id());
            if (way == null) {
                continue;
            }
            Flow flow = flow(link, reading);
            flows.add(flow);
            parts.add(line(link, flow, way, design));
            if (link.step() != null || !measures.label(link).isEmpty()) {
                Part label = chips.part(link, way);
                labels.add(label);
                subjects.put(link.id(), label.bounds());
            } else {
                Point middle = way.get(way.size() / 2);
                subjects.put(link.id(), new Box(middle.x(), middle.y(), 0, 0));
            }
        }
        Cards cards = new Cards(catalog, look, measures);
        for (Component component : design.components()) {
            parts.add(cards.part(component, box(boxes, component.id())));
        }
        Sheets sheets = new Sheets(look, measures);
        for (Note note : design.notes()) {
            ElementId about = note.about();
            parts.add(sheets.part(note, box(boxes, note.id()), about == null ? null : subjects.get(about)));
        }
        parts.addAll(labels);
        Picture picture = new Picture(design.title(), look.colour(Token.CANVAS), parts);
        if (!legend || flows.isEmpty()) {
            return picture;
        }
        boolean guesses = design.links().stream().anyMatch(link -> link.flow() == null);
        parts.add(new Legend(look, ruler).part(flows, guesses, picture.bounds()));
        return new Picture(design.title(), look.colour(Token.CANVAS), parts);
    }

    private Measures measures(Reading reading) {
        return new Measures(catalog, reading, ruler);
    }

    private List<Part> frames(Design design, Map<ElementId, Box> boxes, Measures measures) {
        Map<ElementId, Boundary> boundaries = new LinkedHashMap<>();
        design.boundaries().forEach(boundary -> boundaries.put(boundary.id(), boundary));
        Frames frames = new Frames(look, measures);
        List<Part> parts = new ArrayList<>();
        boxes.forEach((id, box) -> {
            Boundary boundary = boundaries.get(id);
            if (boundary != null) {
                parts.add(frames.part(boundary, box));
            }
        });
        return parts;
    }

    private Part line(Link link, Flow flow, List<Point> way, Design design) {
        Arrows arrows = new Arrows(look);
        List<Mark> marks = new ArrayList<>(arrows.along(way, look.flow(flow)));
        if (link.flow() == null) {
            marks.addAll(arrows.guessed(way, look.flow(flow)));
        }
        String title = flow.id() + (link.flow() == null ? "?: " : ": ") + name(link.from(), design) + " → "
                + name(link.to(), design);
        return new Part(link.id(), Part.Role.LINK, title, Bounds.of(marks), marks, 1);
    }

    private static Flow flow(Link link, Reading reading) {
        Flow stated = link.flow();
        return stated != null ? stated : reading.flows().getOrDefault(link.id(), Flow.REQUEST);
    }

    private static String name(ElementId end, Design design) {
        for (Component component : design.components()) {
            if (component.id().equals(end)) {
                return Lines.clean(component.label());
            }
        }
        for (Boundary boundary : design.boundaries()) {
            if (boundary.id().equals(end)) {
                return Lines.clean(boundary.label());
            }
        }
        return end.value();
    }

    private static Collection<Box> solid(Map<ElementId, Box> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> !(entry.getKey() instanceof BoundaryId))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Collection<Box> frames(Map<ElementId, Box> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof BoundaryId)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Box box(Map<ElementId, Box> boxes, ElementId id) {
        return Objects.requireNonNull(boxes.get(id));
    }
}
