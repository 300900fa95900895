package plumbline.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.layout.Boxes;
import plumbline.layout.Routes;
import plumbline.layout.Sizing;

/// Draws designs: the same design, reading and look give the same picture, always.
///
/// What has no place yet is put beside the rest, and what has no route is led around boxes; lay a design out first to
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
    public Plan plan(Design design, Reading reading, Planned before) {
        SequencedMap<ElementId, Box> boxes = Boxes.of(design, new KnownSizes(measures(reading), before));
        Routes.Routed routed = new Routes.Routed(
                before.design(), before.plan().boxes(), before.plan().ways());
        return new Plan(boxes, Routes.after(routed, design, boxes));
    }

    /// A design, how it was read, and where everything of it is drawn.
    public record Planned(Design design, Reading reading, Plan plan) {}

    /// Where the words on links stand, of those that have any.
    public Map<LinkId, Box> labels(Design design, Reading reading, Plan plan) {
        Measures measures = measures(reading);
        Chips chips = Chips.among(design, plan, look, measures);
        Map<LinkId, Box> labels = new LinkedHashMap<>();
        for (Link link : design.links()) {
            List<Point> way = plan.ways().get(link.id());
            Wordings wordings = measures.wordings(link);
            if (way != null && wordings.any()) {
                labels.put(link.id(), chips.take(wordings, way).box());
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
        return new Redrawing(this).draw(design, reading, plan);
    }

    Measures measures(Reading reading) {
        return new Measures(catalog, reading, ruler);
    }
}
