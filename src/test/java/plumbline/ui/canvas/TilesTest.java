package plumbline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Point;
import plumbline.picture.Part;

final class TilesTest {
    @Test
    void findsWhatALookAtEveryPartFinds() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<Part> parts = new ArrayList<>();
            for (int part = 0; part < 60; part++) {
                boolean huge = part % 20 == 0;
                parts.add(part("c" + part, box(random, huge ? 9000 : 300)));
            }
            Box region = box(random, 1500);

            List<Part> expected = parts.stream()
                    .filter(part -> overlap(part.bounds(), region))
                    .toList();

            assertThat(new Tiles(parts).in(region)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void thePartPaintedLastIsTheOneUnderThePointer() {
        Part below = part("below", new Box(0, 0, 100, 100));
        Part above = part("above", new Box(50, 50, 100, 100));
        Tiles tiles = new Tiles(List.of(below, above));

        assertThat(tiles.at(new Point(60, 60), 0)).contains(above);
        assertThat(tiles.at(new Point(10, 10), 0)).contains(below);
        assertThat(tiles.at(new Point(-2, 10), 3)).contains(below);
        assertThat(tiles.at(new Point(300, 300), 3)).isEmpty();
    }

    private static Part part(String id, Box box) {
        return new Part(new ComponentId(id), Part.Role.COMPONENT, id, box, List.of(), 1);
    }

    private static Box box(Random random, int largest) {
        return new Box(
                random.nextInt(-3000, 3000),
                random.nextInt(-3000, 3000),
                random.nextInt(largest),
                random.nextInt(largest));
    }

    private static boolean overlap(Box one, Box other) {
        return Math.max(one.x(), other.x()) <= Math.min(one.right(), other.right())
                && Math.max(one.y(), other.y()) <= Math.min(one.bottom(), other.bottom());
    }
}
