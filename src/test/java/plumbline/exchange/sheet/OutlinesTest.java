package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlinesTest {
    private static Paper threeStrokes() {
        return new Paper()
                .freehand()
                .box("a", "Worker", 400, 0, 160, 60)
                .text("t", "Queue", 40, 20, 60, 20)
                .stroke(0, 0, 160, 2)
                .stroke(160, 0, 158, 60)
                .stroke(160, 60, 0, 62);
    }

    @Test
    void fourStrokesMakeABox() {
        Paper paper = threeStrokes().stroke(0, 60, 2, 0).arrow("a", 398, 30, null, 164, 30);
        assertThat(paper.labels()).containsExactly("Worker", "Queue");
        assertThat(paper.links()).containsExactly("Worker>Queue");
    }

    @Test
    void threeStrokesDoNot() {
        assertThat(threeStrokes().box("b", "Store", 400, 200, 160, 60).labels()).containsExactly("Worker", "Store");
    }

    @Test
    void strokesThatCrossDoNot() {
        Paper paper = threeStrokes().box("b", "Store", 400, 200, 160, 60).stroke(80, -200, 80, 300);
        assertThat(paper.labels()).containsExactly("Worker", "Store");
    }
}
