package plumbline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Point;
import plumbline.picture.Draw;
import plumbline.picture.Drawings;
import plumbline.picture.Look;

/// What would be a strip many screens long goes on in rows, each from left to right.
class RowsTest {
    private record Placed(Design design, Map<ElementId, Box> boxes) {
        Box box(ElementId id) {
            return Objects.requireNonNull(boxes.get(id));
        }

        Box all() {
            return Box.around(boxes.values()).orElseThrow();
        }
    }

    private static Placed placed(Drawings drawings) {
        Design design = drawings.design("");
        Sizing sizing = Draw.with(Drawings.CATALOG, Look.LIGHT).sizing(Drawings.reading(design));
        Design arranged = new AutoLayout(sizing, Map.of(), Direction.RIGHT)
                .arranged(design, () -> false)
                .orElseThrow();
        return new Placed(arranged, Boxes.of(arranged, sizing));
    }

    /// A chain of groups, each a chain, inside of `outer` where that is not empty.
    private static Drawings groups(int groups, int each, String outer) {
        Drawings drawings = new Drawings();
        if (!outer.isEmpty()) {
            drawings.frame(outer, outer, "");
        }
        drawings.card("start", "client", "Start", "");
        String before = "start";
        for (int group = 0; group < groups; group++) {
            drawings.frame("g" + group, "Group " + group, outer);
            for (int i = 0; i < each; i++) {
                String id = "c" + group + "-" + i;
                drawings.card(id, "event-stream", "Step " + id, "g" + group);
                drawings.link(before, id, Flow.STREAM, "");
                before = id;
            }
        }
        return drawings.card("end", "dashboard", "End", "").link(before, "end", Flow.STREAM, "");
    }

    @Test
    void aLongDesignWithALittleInBoundariesGoesOnInRows() {
        Drawings drawings = groups(2, 3, "");
        for (int i = 0; i < 12; i++) {
            drawings.card("more" + i, "event-stream", "More " + i, "");
            drawings.link(i == 0 ? "end" : "more" + (i - 1), "more" + i, Flow.STREAM, "");
        }

        Placed placed = placed(drawings);

        assertThat(placed.all().width() / placed.all().height()).isBetween(0.8, 2.9);
        assertOnwards(placed);
        assertSound(placed);
    }

    @Test
    void aBoundaryThatHoldsAlmostAllGoesOnInRowsInside() {
        Placed placed = placed(groups(6, 4, "everything"));

        assertThat(placed.all().width() / placed.all().height()).isBetween(0.8, 2.9);
        assertOnwards(placed);
        assertSound(placed);
    }

    @Test
    void whatCanBeReadInOneRowStaysInOne() {
        Drawings drawings = new Drawings().frame("half", "Half", "");
        for (int i = 0; i < 6; i++) {
            drawings.card("c" + i, "event-stream", "Step " + i, i < 3 ? "half" : "");
            if (i > 0) {
                drawings.link("c" + (i - 1), "c" + i, Flow.STREAM, "");
            }
        }

        Placed placed = placed(drawings);

        for (int i = 1; i < 6; i++) {
            assertThat(placed.box(new ComponentId("c" + (i - 1))).right())
                    .isLessThan(placed.box(new ComponentId("c" + i)).x());
        }
    }

    @Test
    void whateverIsLaidOutBoundariesHoldTheirOwnAndWaysPassNoBox() {
        for (int seed = 1; seed <= 6; seed++) {
            System.out.println("seed " + seed);
            Drawings drawings = groups(3 + seed % 2, 4, seed % 3 == 0 ? "everything" : "");
            for (int i = 0; i < 10; i++) {
                drawings.card("more" + i, "event-stream", "More " + i, "");
                drawings.link(i == 0 ? "end" : "more" + (i - 1), "more" + i, Flow.STREAM, "words");
            }
            java.util.Random random = new java.util.Random(seed);
            for (int i = 0; i < 12; i++) {
                drawings.link(
                        "c" + random.nextInt(3) + "-" + random.nextInt(4),
                        "more" + random.nextInt(10),
                        Flow.values()[random.nextInt(9)],
                        random.nextBoolean() ? "" : "words");
            }
            assertSound(placed(drawings));
        }
    }

    /// Each link leads to the right, or to a row further down.
    private static void assertOnwards(Placed placed) {
        placed.design().links().forEach(link -> {
            Box from = placed.box(link.from());
            Box to = placed.box(link.to());
            assertThat(from.right() < to.x() || from.bottom() < to.y())
                    .as("%s: %s, %s", link.id(), from, to)
                    .isTrue();
        });
    }

    private static void assertSound(Placed placed) {
        Map<BoundaryId, BoundaryId> holders = new HashMap<>();
        for (Boundary boundary : placed.design().boundaries()) {
            BoundaryId in = boundary.in();
            if (in != null) {
                holders.put(boundary.id(), in);
            }
        }
        List<Component> components = placed.design().components();
        for (Component component : components) {
            Box box = placed.box(component.id());
            Set<BoundaryId> around = new HashSet<>();
            for (BoundaryId at = component.in(); at != null; at = holders.get(at)) {
                around.add(at);
            }
            for (Boundary boundary : placed.design().boundaries()) {
                Box frame = placed.box(boundary.id());
                assertThat(around.contains(boundary.id()) ? frame.contains(box) : !frame.intersects(box))
                        .as("%s in %s", component.id(), boundary.id())
                        .isTrue();
            }
            assertThat(components.stream()
                            .filter(other -> placed.box(other.id()).intersects(box)))
                    .hasSize(1);
        }
        Routes.of(placed.design(), placed.boxes()).forEach((id, way) -> {
            List<Box> passed = new ArrayList<>();
            for (Component component : components) {
                Box inside = placed.box(component.id()).grown(-8);
                for (int i = 1; i < way.size(); i++) {
                    if (Traffic.around(way.get(i - 1), way.get(i)).intersects(inside)) {
                        passed.add(inside);
                    }
                }
            }
            assertThat(passed).as("%s: %s", id, way).isEmpty();
            for (int i = 1; i < way.size(); i++) {
                Point from = way.get(i - 1);
                Point to = way.get(i);
                assertThat(from.x() == to.x() || from.y() == to.y()).isTrue();
            }
        });
    }
}
