package plumbline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.design.Size;

/// Where one more box finds room.
final class FreePlaceTest {
    private static final Size CARD = new Size(160, 48);

    @Test
    void whatIsAddedLiesOnNoBoxNoLinkAndNoTitle() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Map<ElementId, Box> boxes = new LinkedHashMap<>();
            Map<LinkId, List<Point>> ways = new LinkedHashMap<>();
            boxes.put(new BoundaryId("b"), new Box(-60, -80, 700, 500));
            for (int i = 0; i < 8; i++) {
                boxes.put(new ComponentId("c" + i), new Box(random.nextInt(8) * 100, random.nextInt(8) * 80, 160, 48));
                double x = random.nextInt(800);
                double y = random.nextInt(600);
                Point bend = new Point(x + 200, y);
                ways.put(new LinkId("l" + i), List.of(new Point(x, y), bend, bend.plus(0, 150)));
            }
            Point middle = new Point(random.nextInt(800), random.nextInt(600));

            Box place = FreePlace.around(middle, CARD, boxes, ways);

            List<Box> taken = new ArrayList<>();
            boxes.forEach((id, box) ->
                    taken.add(id instanceof BoundaryId ? new Box(box.x(), box.y(), box.width(), 24) : box));
            ways.values().forEach(way -> {
                taken.add(Traffic.around(way.get(0), way.get(1)));
                taken.add(Traffic.around(way.get(1), way.get(2)));
            });
            assertThat(taken).as("seed " + seed).noneMatch(place::intersects);
        }
    }

    @Test
    void whereLinksAreEverywhereItIsEnoughToCoverNoBox() {
        Map<LinkId, List<Point>> ways = new LinkedHashMap<>();
        for (int i = -100; i < 100; i++) {
            ways.put(new LinkId("l" + i), List.of(new Point(-3000, i * 20), new Point(3000, i * 20)));
        }
        Map<ElementId, Box> boxes = Map.of(new ComponentId("c"), new Box(0, 0, 160, 48));

        Box place = FreePlace.around(new Point(80, 24), CARD, boxes, ways);

        assertThat(place.intersects(new Box(0, 0, 160, 48))).isFalse();
        assertThat(place.centre().distanceTo(new Point(80, 24))).isLessThan(400);
    }
}
