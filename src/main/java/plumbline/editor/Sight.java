package plumbline.editor;

import java.util.Map;
import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.Size;
import plumbline.picture.Draw;
import plumbline.picture.Look;
import plumbline.picture.Plan;

/// How designs are read and where their elements are drawn: the editor's eyes.
public record Sight(Catalog catalog, Recogniser recogniser) {
    /// A design as it is seen: with its gaps read and everything in its place.
    public record Seen(Design design, Reading reading, Plan plan) {}

    /// Reads a design and finds the place of everything.
    public Seen of(Design design) {
        Reading reading = recogniser.read(design.wiring());
        return new Seen(design, reading, Draw.with(catalog, Look.LIGHT).plan(design, reading));
    }

    /// The same, where the wiring may be as it was before: then it is not read again.
    public Seen of(Design design, Seen before) {
        if (!design.wiring().equals(before.design().wiring())) {
            return of(design);
        }
        return new Seen(design, before.reading(), Draw.with(catalog, Look.LIGHT).plan(design, before.reading()));
    }

    /// As `of`, for a moment: only the links that a change concerns are led anew, so that it costs little.
    public Seen glimpse(Design design, Seen before) {
        Reading reading =
                design.wiring().equals(before.design().wiring()) ? before.reading() : recogniser.read(design.wiring());
        Draw draw = Draw.with(catalog, Look.LIGHT);
        Draw.Planned planned = new Draw.Planned(before.design(), before.reading(), before.plan());
        return new Seen(design, reading, draw.plan(design, reading, planned));
    }

    /// Where the words on links stand.
    public Map<LinkId, Box> labels(Seen seen) {
        return Draw.with(catalog, Look.LIGHT).labels(seen.design(), seen.reading(), seen.plan());
    }

    /// How big a component is drawn that nobody resized.
    public Size size(Component component) {
        Map<ComponentId, Recognition> kinds =
                component.kind() != null ? Map.of() : Map.of(component.id(), recogniser.recognise(component.label()));
        return Draw.with(catalog, Look.LIGHT)
                .sizing(new Reading(kinds, Map.of()))
                .of(component);
    }

    /// How big a note is drawn that nobody resized.
    public Size size(Note note) {
        return Draw.with(catalog, Look.LIGHT)
                .sizing(new Reading(Map.of(), Map.of()))
                .of(note);
    }
}
