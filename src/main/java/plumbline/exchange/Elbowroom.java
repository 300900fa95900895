package plumbline.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.problem.Deadline;

/// Room for the names of components that others draw as small icons with the name beneath: such a box grows around its
/// middle, unless it would run into something or out of its frame.
final class Elbowroom {
    /// What the icon of a kind and the margins take of a box's width.
    private static final double BESIDE = 56;
    /// A letter of a name, on average.
    private static final double LETTER = 7.6;
    private static final double HIGH = 40;
    private static final double WIDEST = 200;
    /// What has to stay between two boxes.
    private static final double APART = 8;
    private static final int MOST = 1_000;

    private final Map<ElementId, Layout.Placement> places;
    private final List<Component> components;

    private Elbowroom(Map<ElementId, Layout.Placement> places, List<Component> components) {
        this.places = places;
        this.components = components;
    }

    /// Makes room in these places for those of the components that others drew; in a drawing of very many boxes
    /// nothing is moved.
    static void make(Map<ElementId, Layout.Placement> places, List<Component> components, List<Component> foreign) {
        if (components.size() > MOST) {
            return;
        }
        Elbowroom room = new Elbowroom(places, components);
        for (Component component : foreign) {
            Deadline.ask();
            room.make(component);
        }
    }

    private void make(Component component) {
        Box box = box(component.id());
        if (box == null) {
            return;
        }
        double width = Math.max(box.width(), needed(component.label()));
        double height = Math.max(box.height(), HIGH);
        Box more = new Box(box.centre().x() - width / 2, box.centre().y() - height / 2, width, height);
        Box frame = component.in() == null ? null : box(component.in());
        boolean inside = frame == null || !frame.contains(box) || frame.contains(more);
        if (!more.equals(box) && inside && free(component, more.grown(APART))) {
            places.put(component.id(), new Layout.Placement(new Point(more.x(), more.y()), new Size(width, height)));
        }
    }

    /// The width in which the name stands in at most two lines.
    private static double needed(String name) {
        int longest =
                Arrays.stream(name.split("\\s+")).mapToInt(String::length).max().orElse(0);
        return Math.min(WIDEST, BESIDE + LETTER * Math.max(longest, (name.length() + 1) / 2));
    }

    private boolean free(Component component, Box more) {
        return components.stream()
                .filter(other -> !other.id().equals(component.id()))
                .map(other -> box(other.id()))
                .noneMatch(box -> box != null && box.intersects(more));
    }

    private @Nullable Box box(ElementId id) {
        Layout.Placement place = places.get(id);
        return place == null ? null : place.box();
    }
}
