package plumbline.editor;

import plumbline.catalog.Catalog;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.design.Design;
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
}
