package plumbline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.picture.Draw;
import plumbline.picture.Drawings;
import plumbline.picture.Look;

class AutoLayoutTest {
    private static AutoLayout layout(Design design) {
        return new AutoLayout(sizing(design), Map.of());
    }

    private static Sizing sizing(Design design) {
        Reading reading = Drawings.reading(design);
        return Draw.with(Drawings.CATALOG, Look.LIGHT).sizing(reading);
    }

    private static Design arranged(Design design) {
        return layout(design).arranged(design, () -> false).orElseThrow();
    }

    @Test
    void everythingIsPlacedAndNothingOverlaps() {
        for (Drawings drawings : List.of(Drawings.feed(), Drawings.large(), Drawings.labels())) {
            Design design = arranged(drawings.design(""));
            Map<ElementId, Box> boxes = Boxes.of(design, sizing(design));
            List<Box> solid = new ArrayList<>();
            boxes.forEach((id, box) -> {
                if (!(id instanceof BoundaryId)) {
                    solid.add(box);
                }
            });
            for (Box one : solid) {
                assertThat(solid.stream().filter(one::intersects)).as("%s", one).hasSize(1);
            }
        }
    }

    @Test
    void boundariesHoldWhatIsInThemAndNothingElse() {
        Design design = arranged(Drawings.large().design(""));
        Map<ElementId, Box> boxes = Boxes.of(design, sizing(design));
        Box offline = box(boxes, new BoundaryId("offline"));
        assertThat(offline.contains(box(boxes, new BoundaryId("train")))).isTrue();
        assertThat(offline.contains(box(boxes, new ComponentId("training")))).isTrue();
        for (Component component : design.components()) {
            if (component.in() == null) {
                assertThat(box(boxes, component.id()).intersects(offline))
                        .as(component.label())
                        .isFalse();
            }
        }
        for (String other : List.of("edge", "online", "stream", "ops")) {
            assertThat(box(boxes, new BoundaryId(other)).intersects(offline))
                    .as(other)
                    .isFalse();
        }
    }

    @Test
    void aChainRunsFromLeftToRight() {
        Design design = arranged(new Drawings()
                .card("c", "training-pipeline", "Trainer", "")
                .card("a", "event-stream", "Clicks", "")
                .card("b", "data-lake", "Lake", "")
                .link("a", "b", Flow.BATCH, "")
                .link("b", "c", Flow.BATCH, "")
                .design(""));
        Map<ElementId, Box> boxes = Boxes.of(design, sizing(design));
        assertThat(box(boxes, new ComponentId("a")).right())
                .isLessThan(box(boxes, new ComponentId("b")).x());
        assertThat(box(boxes, new ComponentId("b")).right())
                .isLessThan(box(boxes, new ComponentId("c")).x());
    }

    private static Drawings chain(int length, boolean framed) {
        Drawings chain = new Drawings();
        if (framed) {
            chain.frame("half", "Half", "");
        }
        for (int i = 0; i < length; i++) {
            chain.card("c" + i, "event-stream", "Step " + i, framed && i < length / 2 ? "half" : "");
            if (i > 0) {
                chain.link("c" + (i - 1), "c" + i, Flow.STREAM, "");
            }
        }
        return chain;
    }

    @Test
    void whatWouldBeAStripGoesOnInRowsOrDownwards() {
        for (double aspect : new double[] {0.8, 1.0, 1.6}) {
            for (boolean framed : new boolean[] {false, true}) {
                Design design = layout(chain(14, framed).design(""))
                        .arranged(chain(14, framed).design(""), aspect, () -> false)
                        .orElseThrow();
                Box all = Box.around(Boxes.of(design, sizing(design)).values()).orElseThrow();
                double seen = Math.min(800 * aspect / all.width(), 800 / all.height());
                assertThat(seen)
                        .as("aspect " + aspect + ", framed " + framed + ", " + all)
                        .isGreaterThan(0.55);
            }
        }
    }

    @Test
    void aDesignGoesOnAsItsAuthorSaid() {
        Design design = chain(6, false).design("");
        for (Direction said : Direction.values()) {
            Design arranged =
                    layout(design).towards(said).arranged(design, () -> false).orElseThrow();
            Map<ElementId, Box> boxes = Boxes.of(arranged, sizing(arranged));
            List<Box> chain = design.components().stream()
                    .map(each -> box(boxes, each.id()))
                    .toList();
            for (int i = 1; i < chain.size(); i++) {
                Box before = chain.get(i - 1);
                Box next = chain.get(i);
                boolean onwards = switch (said) {
                    case RIGHT -> before.right() < next.x();
                    case LEFT -> next.right() < before.x();
                    case DOWN -> before.bottom() < next.y();
                    case UP -> next.bottom() < before.y();
                };
                assertThat(onwards).as("%s, %d", said, i).isTrue();
            }
        }
    }

    @Test
    void noWayTurnsBackOnItself() {
        List<Drawings> all = List.of(Drawings.feed(), Drawings.large(), Drawings.labels(), chain(14, true));
        for (Drawings drawings : all) {
            Design design = arranged(drawings.design(""));
            Routes.of(design, Boxes.of(design, sizing(design))).forEach((id, way) -> {
                for (int i = 2; i < way.size(); i++) {
                    assertThat(Traffic.turnsBack(way.get(i - 2), way.get(i - 1), way.get(i)))
                            .as("%s: %s", id, way)
                            .isFalse();
                }
            });
        }
    }

    @Test
    void theSameDesignIsLaidOutTheSame() {
        assertThat(arranged(Drawings.large().design("")))
                .isEqualTo(arranged(Drawings.large().design("")));
    }

    @Test
    void cancellingLeavesNothing() {
        Design design = Drawings.large().design("");
        assertThat(layout(design).arranged(design, () -> true)).isEmpty();
    }

    @Test
    void whatIsPlacedStaysAndTheRestStandsBesideIt() {
        Design placed = Drawings.placedFeed();
        List<Component> more = new ArrayList<>(placed.components());
        more.add(Component.of("late", "alerting", "Late"));
        Design design = placed.withComponents(more);
        assertThat(layout(design).completed(design)).isSameAs(design);
        Map<ElementId, Box> boxes = Boxes.of(design, sizing(design));
        Box late = box(boxes, new ComponentId("late"));
        assertThat(placed.components())
                .allSatisfy(each -> assertThat(box(boxes, each.id()).right()).isLessThan(late.x()));
    }

    @Test
    void twoHundredComponentsAreLaidOutInAFewSeconds() {
        Design design = random(200, 260, 42).design("");
        arranged(random(40, 50, 1).design(""));
        long start = System.nanoTime();
        Design result = arranged(design);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("layout of 200 components: %.2f s%n", seconds);
        assertThat(result.layout().boxes()).hasSize(200);
        assertThat(seconds).isLessThan(15);
    }

    static Drawings random(int components, int links, long seed) {
        Random random = new Random(seed);
        Drawings drawings = new Drawings();
        for (int f = 0; f < components / 10; f++) {
            drawings.frame("f" + f, "Group " + f, "");
        }
        for (int c = 0; c < components; c++) {
            drawings.card("c" + c, "event-stream", "Component " + c, "f" + c / 10 % Math.max(1, components / 10));
        }
        for (int l = 0; l < links; l++) {
            int from = random.nextInt(components);
            int to = random.nextInt(10) == 0
                    ? random.nextInt(components)
                    : Math.min(components - 1, from + 1 + random.nextInt(6));
            drawings.link("c" + from, "c" + to, Flow.values()[random.nextInt(9)], random.nextBoolean() ? "" : "words");
        }
        return drawings;
    }

    private static Box box(Map<ElementId, Box> boxes, ElementId id) {
        Box box = boxes.get(id);
        assertThat(box).as("%s", id).isNotNull();
        return java.util.Objects.requireNonNull(box);
    }
}
