package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.design.Point;

class RedrawingTest {
    private static final Draw DRAW = Draw.with(Drawings.CATALOG, Look.LIGHT).withLegend(true);

    @Test
    void everyPictureEqualsTheOneDrawnFromNothing() {
        for (long seed = 1; seed <= 5; seed++) {
            Random chance = new Random(seed);
            Design design = Drawings.large().arranged("Large");
            Redrawing redrawing = new Redrawing(DRAW);
            for (int step = 0; step < 20; step++) {
                design = changed(design, chance);
                Reading reading = Drawings.reading(design);
                Plan plan = DRAW.plan(design, reading);
                assertThat(redrawing.draw(design, reading, plan))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(DRAW.draw(design, reading, plan));
            }
        }
    }

    @Test
    void whatNothingHappenedToIsDrawnByTheSameParts() {
        Design design = Drawings.large().arranged("Large");
        Reading reading = Drawings.reading(design);
        Redrawing redrawing = new Redrawing(DRAW);
        Plan plan = DRAW.plan(design, reading);
        Picture before = redrawing.draw(design, reading, plan);
        Design moved = moved(design, new ComponentId("alerts"), new Point(4000, 4000));
        Plan then = DRAW.plan(moved, reading, new Draw.Planned(design, reading, plan));

        Picture after = redrawing.draw(moved, reading, then);

        List<ElementId> others = new ArrayList<>();
        design.components().stream()
                .map(Component::id)
                .filter(id -> !id.equals(new ComponentId("alerts")))
                .forEach(others::add);
        assertThat(others)
                .allSatisfy(id -> assertThat(after.of(id).orElseThrow())
                        .isSameAs(before.of(id).orElseThrow()));
        assertThat(after.of(new ComponentId("alerts"))).isNotEqualTo(before.of(new ComponentId("alerts")));
    }

    @Test
    void sizesKnownFromBeforeAreTheSizesMeasured() {
        Design design = Drawings.large().arranged("Large");
        Reading reading = Drawings.reading(design);
        Draw.Planned before = new Draw.Planned(design, reading, DRAW.plan(design, reading));
        Random chance = new Random(3);
        for (int step = 0; step < 20; step++) {
            Design next = changed(design, chance);
            Reading read = Drawings.reading(next);
            assertThat(DRAW.plan(next, read, before).boxes())
                    .isEqualTo(DRAW.plan(next, read).boxes());
        }
    }

    private static Design changed(Design design, Random chance) {
        ComponentId id = design.components()
                .get(chance.nextInt(design.components().size()))
                .id();
        return switch (chance.nextInt(4)) {
            case 0 -> new Edit.Remove(id).applyTo(design);
            case 1 -> new Edit.Rename(id, "Another name " + chance.nextInt(9)).applyTo(design);
            case 2 ->
                new Edit.Arrange(new Layout(design.layout().boxes(), new LinkedHashMap<>(), Set.of(), Set.of()))
                        .applyTo(design);
            default -> moved(design, id, new Point(chance.nextInt(2000), chance.nextInt(2000)));
        };
    }

    private static Design moved(Design design, ComponentId id, Point corner) {
        LinkedHashMap<ElementId, Layout.Placement> boxes =
                new LinkedHashMap<>(design.layout().boxes());
        boxes.put(id, new Layout.Placement(corner, null));
        Layout before = design.layout();
        return design.withLayout(new Layout(boxes, before.routes(), before.locked(), before.folded()));
    }
}
