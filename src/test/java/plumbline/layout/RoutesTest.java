package plumbline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Layout;
import plumbline.design.LinkId;
import plumbline.design.Point;
import plumbline.picture.Drawings;

class RoutesTest {
    private static Drawings cards(int count) {
        Drawings drawings = new Drawings();
        for (int i = 0; i < count; i++) {
            drawings.card("c" + i, "event-stream", "C" + i, "");
        }
        return drawings;
    }

    private static Map<ElementId, Box> boxes(double... corners) {
        Map<ElementId, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < corners.length; i += 2) {
            boxes.put(new ComponentId("c" + i / 2), new Box(corners[i], corners[i + 1], 120, 48));
        }
        return boxes;
    }

    @Test
    void boxesThatFaceEachOtherAreLinkedByAStraightLine() {
        Design design = cards(2).link("c0", "c1", Flow.REQUEST, "").design("");
        List<Point> way =
                Routes.of(design, boxes(0, 0, 300, 8)).sequencedValues().getFirst();
        assertThat(way).containsExactly(new Point(120, 28), new Point(300, 28));
    }

    @Test
    void aBoxInBetweenIsGoneAround() {
        Design design = cards(3).link("c0", "c2", Flow.REQUEST, "").design("");
        Map<ElementId, Box> boxes = boxes(0, 0, 200, 0, 400, 0);
        List<Point> way = Routes.of(design, boxes).sequencedValues().getFirst();
        assertThat(crosses(way, new Box(200, 0, 120, 48))).isFalse();
        assertThat(rightAngled(way)).isTrue();
    }

    @Test
    void aWallIsGoneAroundByADetour() {
        Drawings drawings = cards(8).link("c0", "c1", Flow.REQUEST, "");
        Map<ElementId, Box> boxes = boxes(0, 200, 600, 200, 300, 60, 300, 120, 300, 180, 300, 240, 300, 300, 300, 0);
        List<Point> way =
                Routes.of(drawings.design(""), boxes).sequencedValues().getFirst();
        boxes.forEach((id, box) -> {
            if (!id.value().equals("c0") && !id.value().equals("c1")) {
                assertThat(crosses(way, box)).as("%s", id).isFalse();
            }
        });
    }

    @Test
    void parallelLinksRunApart() {
        Design design = cards(2).link("c0", "c1", Flow.REQUEST, "")
                .link("c0", "c1", Flow.BATCH, "")
                .link("c1", "c0", Flow.FEEDBACK, "")
                .design("");
        SequencedMap<LinkId, List<Point>> ways = Routes.of(design, boxes(0, 0, 300, 0));
        assertThat(ways.values().stream().map(way -> way.getFirst().y()).distinct())
                .hasSize(3);
        assertThat(ways.values()).allSatisfy(way -> assertThat(way).hasSize(2));
    }

    @Test
    void aLinkOfABoxWithItselfIsALoopOutsideOfIt() {
        Design design = cards(1).link("c0", "c0", Flow.CONTROL, "").design("");
        List<Point> way = Routes.of(design, boxes(0, 0)).sequencedValues().getFirst();
        assertThat(way).hasSize(5);
        assertThat(crosses(way, new Box(0, 0, 120, 48).grown(-1))).isFalse();
    }

    @Test
    void bendsThatArePutByHandAreKept() {
        Point bend = new Point(200, 300);
        Design design = cards(2).link("c0", "c1", Flow.REQUEST, "").design("");
        LinkedHashMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        routes.put(new LinkId("l1"), List.of(new Point(60, 300), bend, new Point(200, 24)));
        Design bent = design.withLayout(new Layout(new LinkedHashMap<>(), routes, Set.of(), Set.of()));
        List<Point> way = Routes.of(bent, boxes(0, 0, 300, 0)).sequencedValues().getFirst();
        assertThat(way)
                .containsExactly(new Point(60, 48), new Point(60, 300), bend, new Point(200, 24), new Point(300, 24));
    }

    @Test
    void bendsBeyondALongSideLeadToItWithoutTurningBack() {
        Design design = cards(2).link("c0", "c1", Flow.REQUEST, "").design("");
        List<Point> bends = List.of(new Point(150, 24), new Point(150, 200), new Point(900, 200));
        SequencedMap<LinkId, List<Point>> routes = new LinkedHashMap<>(Map.of(new LinkId("l1"), bends));
        Design bent = design.withLayout(new Layout(new LinkedHashMap<>(), routes, Set.of(), Set.of()));
        Map<ElementId, Box> boxes = boxes(0, 0);
        boxes.put(new ComponentId("c1"), new Box(200, 240, 600, 48));

        assertThat(Routes.of(bent, boxes).sequencedValues().getFirst())
                .containsExactly(
                        new Point(120, 24),
                        new Point(150, 24),
                        new Point(150, 200),
                        new Point(688, 200),
                        new Point(688, 240));
    }

    @Test
    void boxesThatFaceEachOtherCloselyAreLinkedWithoutTurningBack() {
        Design design = cards(2).link("c0", "c1", Flow.REQUEST, "").design("");
        List<Point> way =
                Routes.of(design, boxes(0, 0, 130, 60)).sequencedValues().getFirst();

        assertThat(way).hasSize(4);
        assertThat(way.get(1).y()).isBetween(48.0, 60.0);
        assertThat(way.getLast().y()).isEqualTo(60);
    }

    @Test
    void forAMomentOnlyLinksThatSomethingHappenedToAreLedAnew() {
        Design design = cards(6).link("c0", "c1", Flow.REQUEST, "")
                .link("c2", "c3", Flow.REQUEST, "")
                .link("c2", "c5", Flow.REQUEST, "")
                .design("");
        Map<ElementId, Box> boxes = boxes(0, 0, 300, 0, 0, 200, 300, 200, 0, 600, 300, 400);
        SequencedMap<LinkId, List<Point>> ways = Routes.of(design, boxes);
        Map<ElementId, Box> moved = new LinkedHashMap<>(boxes);
        moved.put(new ComponentId("c3"), new Box(300, 300, 120, 48));
        moved.put(new ComponentId("c4"), new Box(150, 0, 120, 48));

        Routes.Routed before = new Routes.Routed(design, boxes, ways);
        SequencedMap<LinkId, List<Point>> after = Routes.after(before, design, moved);

        assertThat(Routes.after(before, design, boxes)).isEqualTo(ways);
        assertThat(after.get(new LinkId("l1"))).isNotEqualTo(ways.get(new LinkId("l1")));
        assertThat(crosses(after.get(new LinkId("l1")), new Box(150, 0, 120, 48)))
                .isFalse();
        assertThat(after.get(new LinkId("l2")).getLast().x()).isEqualTo(300);
        assertThat(after.get(new LinkId("l2"))).isNotEqualTo(ways.get(new LinkId("l2")));
        assertThat(after.get(new LinkId("l3"))).isEqualTo(ways.get(new LinkId("l3")));
    }

    static boolean crosses(List<Point> way, Box box) {
        for (int i = 1; i < way.size(); i++) {
            if (Traffic.around(way.get(i - 1), way.get(i)).intersects(box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean rightAngled(List<Point> way) {
        for (int i = 1; i < way.size(); i++) {
            if (way.get(i - 1).x() != way.get(i).x()
                    && way.get(i - 1).y() != way.get(i).y()) {
                return false;
            }
        }
        return true;
    }
}
