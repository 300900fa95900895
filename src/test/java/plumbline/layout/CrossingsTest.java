package plumbline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Point;

class CrossingsTest {
    private static final List<Point> LEVEL = List.of(new Point(0, 50), new Point(100, 50));

    @Test
    void waysThatPassThroughEachOtherCross() {
        List<Point> upright = List.of(new Point(40, 0), new Point(40, 100), new Point(60, 100), new Point(60, 0));

        assertThat(Crossings.of(List.of(LEVEL, upright))).isEqualTo(2);
    }

    @Test
    void waysThatTouchOrRunBesideEachOtherDoNot() {
        List<Point> ending = List.of(new Point(40, 0), new Point(40, 50));
        List<Point> beside = List.of(new Point(0, 60), new Point(100, 60));

        assertThat(Crossings.of(List.of(LEVEL, ending, beside))).isZero();
    }

    @Test
    void aWayThatCrossesItselfIsNotCounted() {
        List<Point> loop =
                List.of(new Point(0, 0), new Point(100, 0), new Point(100, 50), new Point(50, 50), new Point(50, -50));

        assertThat(Crossings.of(List.of(loop))).isZero();
    }
}
