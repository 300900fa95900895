package plumbline.picture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.Point;

/// What helps a hand over a picture and is no part of it: the box being drawn, lines that show what is in line,
/// a link on its way, handles.
///
/// `sweep` is the box being drawn, if any. `guides` are the lines along which something in hand is in line with
/// something else. `band` is a link that is being led, `targets` what it would end at. `handles` are what can be
/// dragged. All are drawn in the window's size whatever the zoom: `grain` is how much of the canvas a pixel shows.
public record Aids(
        @Nullable Box sweep,
        List<Line> guides,
        List<Point> band,
        Set<ElementId> targets,
        List<Handle> handles,
        double grain) {
    /// Nothing in hand.
    public static final Aids NONE = new Aids(null, List.of(), List.of(), Set.of(), List.of(), 1);

    /// A straight line between two points.
    public record Line(Point from, Point to) {}

    /// A place to drag something by.
    public record Handle(Point at, Use use) {}

    /// What a handle is for.
    public enum Use {
        /// Changes the size of an element.
        RESIZE,
        /// Draws a link from here.
        LINK,
        /// Leads the end of a link elsewhere.
        END,
        /// Moves a bend of a link.
        BEND
    }

    public Aids {
        guides = List.copyOf(guides);
        band = List.copyOf(band);
        targets = Set.copyOf(targets);
        handles = List.copyOf(handles);
    }

    public Aids sweeping(Box newSweep) {
        return new Aids(newSweep, guides, band, targets, handles, grain);
    }

    public Aids guided(List<Line> newGuides) {
        return new Aids(sweep, newGuides, band, targets, handles, grain);
    }

    public Aids leading(List<Point> newBand, Set<? extends ElementId> newTargets) {
        return new Aids(sweep, guides, newBand, Set.copyOf(newTargets), handles, grain);
    }

    public Aids with(List<Handle> newHandles) {
        return new Aids(sweep, guides, band, targets, newHandles, grain);
    }

    /// The same at another zoom.
    public Aids at(double newGrain) {
        return new Aids(sweep, guides, band, targets, handles, newGrain);
    }
}
