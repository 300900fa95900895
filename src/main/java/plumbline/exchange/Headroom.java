package plumbline.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Point;
import plumbline.design.Size;

/// Room for the titles of boundaries, which others write elsewhere: a frame whose first box stands where the title
/// would be grows upwards, unless it would run into something.
final class Headroom {
    /// What a title takes from a frame's upper edge on.
    private static final double NEEDED = 32;

    private final Map<ElementId, Layout.Placement> places;
    private final List<Component> components;
    private final List<Boundary> boundaries;

    private Headroom(Map<ElementId, Layout.Placement> places, List<Component> components, List<Boundary> boundaries) {
        this.places = places;
        this.components = components;
        this.boundaries = boundaries;
    }

    /// Makes room in these places; the innermost frames come first.
    static void make(Map<ElementId, Layout.Placement> places, List<Component> components, List<Boundary> boundaries) {
        Headroom headroom = new Headroom(places, components, boundaries);
        List<Boundary> inwards = new ArrayList<>(boundaries);
        inwards.sort((one, other) -> headroom.depth(other) - headroom.depth(one));
        inwards.stream().filter(each -> !each.label().isBlank()).forEach(headroom::make);
    }

    private void make(Boundary boundary) {
        Box frame = box(boundary.id());
        if (frame == null) {
            return;
        }
        Set<ElementId> inside = new HashSet<>();
        components.stream().filter(each -> boundary.id().equals(each.in())).forEach(each -> inside.add(each.id()));
        boundaries.stream().filter(each -> boundary.id().equals(each.in())).forEach(each -> inside.add(each.id()));
        double lack = inside.stream()
                .map(this::box)
                .filter(Objects::nonNull)
                .mapToDouble(box -> frame.y() + NEEDED - box.y())
                .max()
                .orElse(0);
        if (lack <= 0 || lack > NEEDED) {
            return;
        }
        Box more = new Box(frame.x(), frame.y() - lack, frame.width(), lack);
        Set<ElementId> around = around(boundary);
        boolean free = places.keySet().stream()
                .filter(id -> !id.equals(boundary.id()) && !inside.contains(id) && !around.contains(id))
                .map(this::box)
                .noneMatch(box -> box != null && box.intersects(more));
        if (free) {
            places.put(
                    boundary.id(),
                    new Layout.Placement(
                            new Point(frame.x(), frame.y() - lack), new Size(frame.width(), frame.height() + lack)));
        }
    }

    private @Nullable Box box(ElementId id) {
        Layout.Placement place = places.get(id);
        return place == null ? null : place.box();
    }

    private Set<ElementId> around(Boundary boundary) {
        Set<ElementId> around = new HashSet<>();
        BoundaryId at = boundary.in();
        while (at != null && around.add(at)) {
            at = holder(at);
        }
        return around;
    }

    private int depth(Boundary boundary) {
        return around(boundary).size();
    }

    private @Nullable BoundaryId holder(BoundaryId id) {
        return boundaries.stream()
                .filter(each -> each.id().equals(id))
                .map(Boundary::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
