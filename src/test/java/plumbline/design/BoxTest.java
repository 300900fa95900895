package plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BoxTest {
    private static final Box BOX = new Box(10, 20, 30, 40);

    @Test
    void aBoxKnowsItsEdgesItsCornerAndItsMiddle() {
        assertThat(BOX.right()).isEqualTo(40);
        assertThat(BOX.bottom()).isEqualTo(60);
        assertThat(BOX.corner()).isEqualTo(new Point(10, 20));
        assertThat(BOX.size()).isEqualTo(new Size(30, 40));
        assertThat(BOX.centre()).isEqualTo(new Point(25, 40));
        assertThat(Box.at(BOX.corner(), BOX.size())).isEqualTo(BOX);
    }

    @Test
    void edgesBelongToABox() {
        List<Point> edges = List.of(new Point(10, 20), new Point(40, 60), new Point(10, 60), new Point(40, 20));
        List<Point> beyond = List.of(new Point(9, 40), new Point(41, 40), new Point(25, 19), new Point(25, 61));

        assertThat(edges).allMatch(BOX::contains);
        assertThat(beyond).noneMatch(BOX::contains);
    }

    @Test
    void aBoxHoldsItselfAndNothingThatReachesOut() {
        assertThat(BOX.contains(BOX)).isTrue();
        assertThat(List.of(
                        new Box(9, 20, 30, 40),
                        new Box(10, 19, 30, 40),
                        new Box(10, 20, 31, 40),
                        new Box(10, 20, 30, 41)))
                .noneMatch(BOX::contains)
                .allMatch(each -> each.intersects(BOX));
    }

    @Test
    void boxesThatOnlyTouchDoNotIntersect() {
        List<Box> touching =
                List.of(new Box(40, 20, 5, 5), new Box(5, 20, 5, 5), new Box(10, 60, 5, 5), new Box(10, 15, 5, 5));

        assertThat(touching).noneMatch(BOX::intersects);
        assertThat(touching).allMatch(each -> each.grown(1).intersects(BOX));
    }

    @Test
    void aBoxGrowsOnEverySideAndShrinksToNothing() {
        assertThat(BOX.grown(2)).isEqualTo(new Box(8, 18, 34, 44));
        assertThat(BOX.grown(-16).size()).isEqualTo(new Size(0, 8));
        assertThat(BOX.moved(1, -2)).isEqualTo(new Box(11, 18, 30, 40));
    }

    @Test
    void theBoxAroundSeveralReachesToTheOutermostOfEach() {
        Box other = new Box(0, 30, 5, 100);

        assertThat(BOX.union(other)).isEqualTo(new Box(0, 20, 40, 110));
        assertThat(other.union(BOX)).isEqualTo(BOX.union(other));
        assertThat(BOX.union(new Box(50, 70, 1, 2))).isEqualTo(new Box(10, 20, 41, 52));
        assertThat(Box.around(List.of(BOX, other))).contains(new Box(0, 20, 40, 110));
        assertThat(Box.around(List.of())).isEmpty();
    }

    @Test
    void aBoxIsFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(Double.NaN, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, Double.POSITIVE_INFINITY, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 0, -1, 1));
    }

    @Test
    void aDistanceIsThatOfAStraightLine() {
        assertThat(new Point(1, 2).distanceTo(new Point(4, 6))).isEqualTo(5);
        assertThat(new Point(4, 6).distanceTo(new Point(1, 2))).isEqualTo(5);
    }
}
