package plumbline.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.Point;
import plumbline.design.Size;

/// Where every component, note and boundary of a design stands, none left out.
///
/// What has a placement stands there. Components and notes without one stand in a column right of everything else. A
/// boundary that nobody resized hugs what it holds, with room for its title.
public final class Boxes {
    /// The room between a boundary's edge and what it holds, but for the top.
    public static final double PADDING = 24;

    /// The room above what a boundary holds, where its title stands.
    public static final double TITLE = 40;

    private static final Size EMPTY_FRAME = new Size(160, 96);
    private static final double COLUMN_GAP = 48;
    private static final double ROW_GAP = 24;

    private final Design design;
    private final Sizing sizing;
    private final SequencedMap<ElementId, Box> boxes = new LinkedHashMap<>();
    private final Map<BoundaryId, List<ElementId>> held = new HashMap<>();

    private Boxes(Design design, Sizing sizing) {
        this.design = design;
        this.sizing = sizing;
    }

    /// The box of every element but links; in drawing order, boundaries before what they hold.
    public static SequencedMap<ElementId, Box> of(Design design, Sizing sizing) {
        Boxes result = new Boxes(design, sizing);
        result.place();
        return result.ordered();
    }

    private void place() {
        List<Component> freeComponents = new ArrayList<>();
        for (Component component : design.components()) {
            holds(component.in(), component.id());
            if (!placed(component.id(), sizing.of(component))) {
                freeComponents.add(component);
            }
        }
        List<Note> freeNotes = new ArrayList<>();
        for (Note note : design.notes()) {
            if (!placed(note.id(), sizing.of(note))) {
                freeNotes.add(note);
            }
        }
        design.boundaries().forEach(boundary -> holds(boundary.in(), boundary.id()));
        Column column = new Column(corner());
        freeComponents.forEach(each -> boxes.put(each.id(), column.next(sizing.of(each))));
        freeNotes.forEach(each -> boxes.put(each.id(), column.next(sizing.of(each))));
        for (Boundary boundary : design.boundaries()) {
            frame(boundary, column);
        }
    }

    private void holds(@Nullable BoundaryId holder, ElementId id) {
        if (holder != null) {
            held.computeIfAbsent(holder, each -> new ArrayList<>()).add(id);
        }
    }

    private boolean placed(ElementId id, Size natural) {
        Layout.Placement placement = design.layout().boxes().get(id);
        if (placement == null) {
            return false;
        }
        Size chosen = placement.size();
        boxes.put(id, Box.at(placement.corner(), chosen == null ? natural : chosen));
        return true;
    }

    private Point corner() {
        Stream<Box> frames = design.layout().boxes().values().stream().flatMap(placement -> {
            Size size = placement.size();
            return size == null ? Stream.empty() : Stream.of(Box.at(placement.corner(), size));
        });
        Collection<Box> all = Stream.concat(boxes.values().stream(), frames).toList();
        return Box.around(all)
                .map(box -> new Point(Math.ceil((box.right() + COLUMN_GAP) / 8) * 8, box.y()))
                .orElse(new Point(0, 0));
    }

    private Box frame(Boundary boundary, Column column) {
        Box known = boxes.get(boundary.id());
        if (known != null) {
            return known;
        }
        Layout.Placement placement = design.layout().boxes().get(boundary.id());
        Size chosen = placement == null ? null : placement.size();
        Box box = placement != null && chosen != null
                ? Box.at(placement.corner(), chosen)
                : hugging(boundary, placement, column);
        boxes.put(boundary.id(), box);
        return box;
    }

    private Box hugging(Boundary boundary, Layout.@Nullable Placement placement, Column column) {
        List<Box> inside = new ArrayList<>();
        for (ElementId id : held.getOrDefault(boundary.id(), List.of())) {
            Box known = boxes.get(id);
            inside.add(known != null ? known : frame(boundary(id), column));
        }
        double title = sizing.of(boundary).width();
        Optional<Box> hull = Box.around(inside).map(box -> withRoutes(box, boundary));
        if (hull.isPresent()) {
            Box box = hull.get();
            double width = Math.max(box.width() + 2 * PADDING, title);
            return new Box(box.x() - PADDING, box.y() - TITLE, width, box.height() + TITLE + PADDING);
        }
        Size size = new Size(Math.max(EMPTY_FRAME.width(), title), EMPTY_FRAME.height());
        return placement == null ? column.next(size) : Box.at(placement.corner(), size);
    }

    private Box withRoutes(Box box, Boundary boundary) {
        Box result = box;
        for (Link link : design.links()) {
            List<Point> bends = design.layout().routes().getOrDefault(link.id(), List.of());
            if (!bends.isEmpty() && inside(link.from(), boundary.id()) && inside(link.to(), boundary.id())) {
                for (Point bend : bends) {
                    result = result.union(new Box(bend.x(), bend.y(), 0, 0));
                }
            }
        }
        return result;
    }

    private boolean inside(ElementId id, BoundaryId boundary) {
        for (ElementId each : held.getOrDefault(boundary, List.of())) {
            if (each.equals(id) || each instanceof BoundaryId inner && inside(id, inner)) {
                return true;
            }
        }
        return false;
    }

    private Boundary boundary(ElementId id) {
        return design.boundaries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SequencedMap<ElementId, Box> ordered() {
        SequencedMap<ElementId, Box> result = new LinkedHashMap<>();
        design.boundaries().forEach(each -> frames(each, result));
        for (Component component : design.components()) {
            add(component.id(), result);
        }
        design.notes().forEach(note -> add(note.id(), result));
        return Collections.unmodifiableSequencedMap(result);
    }

    private void frames(Boundary boundary, SequencedMap<ElementId, Box> result) {
        BoundaryId outer = boundary.in();
        if (outer != null && !result.containsKey(outer)) {
            frames(boundary(outer), result);
        }
        add(boundary.id(), result);
    }

    private void add(ElementId id, SequencedMap<ElementId, Box> result) {
        Box box = boxes.get(id);
        if (box != null) {
            result.putIfAbsent(id, box);
        }
    }

    /// Boxes one below the other.
    private static final class Column {
        private final double x;
        private double y;

        Column(Point corner) {
            x = corner.x();
            y = corner.y();
        }

        Box next(Size size) {
            Box box = new Box(x, y, size.width(), size.height());
            y = Math.ceil((box.bottom() + ROW_GAP) / 8) * 8;
            return box;
        }
    }
}
