package plumbline.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where things stand on the canvas: geometry without meaning.
///
/// An element without a box has not been placed yet. A route lists the bends of a link, without its
/// two ends.
public record Layout(
        SequencedMap<ElementId, Placement> boxes,
        SequencedMap<LinkId, List<Point>> routes,
        Set<ElementId> locked,
        Set<BoundaryId> folded) {

    /// Nothing is placed.
    public static final Layout NONE = new Layout(new LinkedHashMap<>(), new LinkedHashMap<>(), Set.of(), Set.of());

    /// The upper left corner of an element, and its size if a person (or a foreign file) chose one.
    public record Placement(Point corner, @Nullable Size size) {
        /// The room that it takes; null where nobody chose its size.
        public @Nullable Box box() {
            return size == null ? null : Box.at(corner, size);
        }
    }

    public Layout {
        boxes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(boxes));
        SequencedMap<LinkId, List<Point>> copied = new LinkedHashMap<>();
        for (Map.Entry<LinkId, List<Point>> route : routes.entrySet()) {
            copied.put(route.getKey(), List.copyOf(route.getValue()));
        }
        routes = Collections.unmodifiableSequencedMap(copied);
        locked = Collections.unmodifiableSet(new LinkedHashSet<>(locked));
        folded = Collections.unmodifiableSet(new LinkedHashSet<>(folded));
    }

    public Layout withBoxes(SequencedMap<ElementId, Placement> newBoxes) {
        return new Layout(newBoxes, routes, locked, folded);
    }

    public Layout withRoutes(SequencedMap<LinkId, List<Point>> newRoutes) {
        return new Layout(boxes, newRoutes, locked, folded);
    }

    public Layout withLocked(Set<ElementId> newLocked) {
        return new Layout(boxes, routes, newLocked, folded);
    }

    public Layout withFolded(Set<BoundaryId> newFolded) {
        return new Layout(boxes, routes, locked, newFolded);
    }
}
