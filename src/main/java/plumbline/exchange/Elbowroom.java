package plumbline.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Size;
import plumbline.problem.Deadline;

/// Room for the names of components that others draw as small icons with the name beneath: such a box grows, around
/// its middle or else to the side that is free, unless it would run into something or out of its frame.
///
/// It grows in rounds, from what small letters need to what a name with its icon does, so that none takes the room in
/// which its neighbour could at least be read.
final class Elbowroom {
    private static final double WIDEST = 200;
    private static final double HIGH = 40;
    private static final int MOST = 1_000;
    private static final int MOST_LINES = 4;

    /// A way to set a name: what has to stay between two boxes, for the arrows, where growing is not yet a need; what
    /// margins and icon take of a box; and how wide and high its letters are on average.
    private record Setting(double apart, double beside, double above, double letter, double line) {
        /// The box in which the name stands on a line for each word, or on two that may be wide.
        Size needed(String name, boolean wide) {
            String[] words = name.strip().split("\\s+");
            int longest = Arrays.stream(words).mapToInt(String::length).max().orElse(0);
            int letters = wide ? Math.max(longest, (name.length() + 1) / 2) : longest;
            int lines = wide ? Math.min(2, words.length) : Math.min(MOST_LINES, words.length);
            double height = above + lines * line;
            return new Size(Math.min(WIDEST, beside + letter * letters), wide ? Math.max(HIGH, height) : height);
        }
    }

    private static final Setting SMALL = new Setting(8, 14, 6, 5.6, 12);
    private static final Setting BARE = new Setting(16, 22, 6, 6.8, 15);
    private static final Setting FULL = new Setting(24, 56, 8, 7.6, 16);

    private final Map<ElementId, Layout.Placement> places;
    private final Map<ElementId, Layout.Placement> before;

    private Elbowroom(Map<ElementId, Layout.Placement> places) {
        this.places = places;
        before = Map.copyOf(places);
    }

    /// Makes room in these places for those of the components that others drew; in a drawing of very many boxes
    /// nothing is moved.
    static void make(Map<ElementId, Layout.Placement> places, List<Component> components, List<Component> foreign) {
        if (components.size() > MOST) {
            return;
        }
        Elbowroom room = new Elbowroom(places);
        for (Setting setting : List.of(SMALL, BARE, FULL)) {
            foreign.forEach(
                    component -> room.make(component, setting.needed(component.label(), false), setting.apart()));
        }
        foreign.forEach(component -> room.make(component, FULL.needed(component.label(), true), FULL.apart()));
    }

    private void make(Component component, Size needed, double apart) {
        Deadline.ask();
        Box box = box(before, component.id());
        if (box == null) {
            return;
        }
        double width = Math.max(box.width(), needed.width());
        double height = Math.max(box.height(), needed.height());
        if (width == box.width() && height == box.height()) {
            return;
        }
        Box frame = component.in() == null ? null : box(places, component.in());
        Box reach = new Box(
                        box.right() - width, box.bottom() - height, 2 * width - box.width(), 2 * height - box.height())
                .grown(apart);
        List<Box> around = places.keySet().stream()
                .filter(id -> !id.equals(component.id()))
                .flatMap(id -> Stream.ofNullable(inTheWay(id, box)))
                .filter(reach::intersects)
                .toList();
        for (double across : shifts(width - box.width())) {
            for (double up : shifts(height - box.height())) {
                Box more = new Box(box.x() - across, box.y() - up, width, height);
                boolean inside = frame == null || !frame.contains(box) || frame.contains(more);
                if (inside && around.stream().noneMatch(more.grown(apart)::intersects)) {
                    places.put(component.id(), new Layout.Placement(more.corner(), more.size()));
                    return;
                }
            }
        }
    }

    /// How far a side moves out, of two that take some growth between them.
    private static double[] shifts(double growth) {
        return growth == 0
                ? new double[1]
                : DoubleStream.of(0.5, 0.75, 0.25, 1, 0)
                        .map(share -> share * growth)
                        .toArray();
    }

    /// The box of another element that this one must not run into; not what they lay on, or what lay on them, before.
    private @Nullable Box inTheWay(ElementId id, Box box) {
        Box then = box(before, id);
        return then != null && then.intersects(box) ? null : box(places, id);
    }

    private static @Nullable Box box(Map<ElementId, Layout.Placement> places, ElementId id) {
        Layout.Placement place = places.get(id);
        return place == null ? null : place.box();
    }
}
