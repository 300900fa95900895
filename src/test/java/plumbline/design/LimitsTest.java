package plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void aDesignOfTheLargestSizeIsTaken() {
        assertThat(Limits.exceeded(
                        Limits.MOST_COMPONENTS, Limits.MOST_LINKS, Limits.MOST_BOUNDARIES, Limits.MOST_NOTES))
                .isEmpty();
        assertThat(Limits.exceeded(design(140, 140, 1))).isEmpty();
        assertThat(Limits.exceeded(nested(Limits.MOST_LEVELS))).isEmpty();
    }

    @Test
    void oneMoreOfAnythingIsTooMuchAndSaysOfWhat() {
        assertThat(Limits.exceeded(2_001, 0, 0, 0))
                .contains("there are 2,001 components here, more than the 2,000 that are taken");
        assertThat(Limits.exceeded(0, 10_001, 0, 0).orElseThrow()).contains("10,001 links");
        assertThat(Limits.exceeded(0, 0, 1_001, 0).orElseThrow()).contains("1,001 boundaries");
        assertThat(Limits.exceeded(0, 0, 0, 2_001).orElseThrow()).contains("2,001 notes");
        assertThat(Limits.exceeded(nested(Limits.MOST_LEVELS + 1)).orElseThrow())
                .contains("deeper than 64 levels");
    }

    @Test
    void aLinkBetweenBoundariesCountsForEveryPairInside() {
        assertThat(Limits.exceeded(design(142, 142, 1)).orElseThrow()).contains("20,164 pairs");
        assertThat(Limits.exceeded(design(142, 0, 300)))
                .as("a link to an empty boundary joins nothing")
                .isEmpty();
        assertThat(Limits.exceeded(design(100, 10, 21)).orElseThrow()).contains("21,000 pairs");
    }

    /// So many components in one boundary and in another, and so many links between the two.
    private static Design design(int inOne, int inOther, int links) {
        BoundaryId one = new BoundaryId("one");
        BoundaryId other = new BoundaryId("other");
        List<Component> components = new ArrayList<>();
        for (int at = 0; at < inOne + inOther; at++) {
            components.add(Component.of("c" + at, null, "").within(at < inOne ? one : other));
        }
        List<Link> joined = new ArrayList<>();
        for (int at = 0; at < links; at++) {
            joined.add(new Link(new LinkId("l" + at), one, other, null, "", null));
        }
        List<Boundary> boundaries = List.of(new Boundary(one, "", null), new Boundary(other, "", null));
        return Design.of(null, "", components, joined, boundaries, List.of());
    }

    private static Design nested(int levels) {
        List<Boundary> boundaries = new ArrayList<>();
        @Nullable BoundaryId in = null;
        for (int at = 0; at < levels; at++) {
            BoundaryId id = new BoundaryId("b" + at);
            boundaries.add(new Boundary(id, "", in));
            in = id;
        }
        return Design.of(null, "", List.of(), List.of(), boundaries, List.of());
    }
}
