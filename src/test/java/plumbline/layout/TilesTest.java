package plumbline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;

final class TilesTest {
    @Test
    void findsWhatALookAtEverythingFinds() {
        for (long seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            List<Box> boxes = new ArrayList<>();
            Tiles<Integer> tiles = new Tiles<>();
            for (int thing = 0; thing < 60; thing++) {
                Box box = box(random, thing % 20 == 0 ? 9000 : 300);
                boxes.add(box);
                tiles.add(box, thing);
            }
            Box region = box(random, seed % 2 == 0 ? 1500 : 6000);

            List<Integer> expected = IntStream.range(0, boxes.size())
                    .filter(thing -> touch(boxes.get(thing), region))
                    .boxed()
                    .toList();

            assertThat(tiles.in(region)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void whatOnlyTouchesTheRegionIsFound() {
        Tiles<String> tiles = new Tiles<>();
        tiles.add(new Box(256, 0, 10, 10), "beside");

        assertThat(tiles.in(new Box(0, 0, 256, 256))).containsExactly("beside");
        assertThat(tiles.in(new Box(0, 0, 255, 256))).isEmpty();
    }

    private static Box box(Random random, int largest) {
        return new Box(
                random.nextInt(-3000, 3000),
                random.nextInt(-3000, 3000),
                random.nextInt(largest),
                random.nextInt(largest));
    }

    private static boolean touch(Box one, Box other) {
        return Math.max(one.x(), other.x()) <= Math.min(one.right(), other.right())
                && Math.max(one.y(), other.y()) <= Math.min(one.bottom(), other.bottom());
    }
}
