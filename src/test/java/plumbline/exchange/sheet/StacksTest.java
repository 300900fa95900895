package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StacksTest {
    @Test
    void aShapeDrawnTwiceAtOnePlaceIsOne() {
        Paper paper = new Paper()
                .freehand()
                .shape("a0", "", "fillColor=#eee;strokeColor=none", 0, 0, 200, 80)
                .box("a", "Engine", 0, 0, 200, 80)
                .shape("b0", "", "fillColor=#eee;strokeColor=none", 400, 0, 200, 80)
                .box("b", "Report", 400, 0, 200, 80)
                .text("t", "what it is", 20, 88, 120, 20)
                .arrow(null, 202, 40, null, 398, 40);
        assertThat(paper.labels()).containsExactly("Engine", "Report");
        assertThat(paper.links()).containsExactly("Engine>Report");
    }

    @Test
    void twoNamesAtOnePlaceAreTwoShapes() {
        Paper paper = new Paper()
                .box("a", "Engine", 0, 0, 200, 80)
                .box("b", "Report", 0, 0, 200, 80)
                .box("c", "Store", 400, 0, 200, 80);
        assertThat(paper.labels()).containsExactlyInAnyOrder("Engine", "Report", "Store");
    }
}
