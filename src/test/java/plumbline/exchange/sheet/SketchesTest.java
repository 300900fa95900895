package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.design.Point;

/// Pages that show no system.
class SketchesTest {
    @Test
    void oneShapeAloneIsNoSystem() {
        assertThat(new Paper().box("a", "DB", 0, 0, 120, 60).problems())
                .contains("there is one shape on the page, and nothing that it works with");
    }

    @Test
    void twoShapesAreOne() {
        assertThat(new Paper()
                        .box("a", "DB", 0, 0, 120, 60)
                        .box("b", "API", 300, 0, 120, 60)
                        .labels())
                .containsExactly("DB", "API");
    }

    @Test
    void namesAmongManyBlankShapesWithoutArrowsAreASketch() {
        Paper paper = new Paper().box("a", "Tasks", 0, 0, 120, 60).box("b", "Done", 0, 100, 120, 60);
        for (int i = 0; i < 9; i++) {
            paper.box("c" + i, "", 200, 50 * i, 30, 30);
        }
        assertThat(paper.problems())
                .contains("this is a sketch: most of its shapes are blank, and no arrow joins them");
        assertThat(paper.arrow("a", "b").labels()).containsExactly("Tasks", "Done");
    }

    @Test
    void arrowsToUprightLinesThatBeginAtOneHeightAreASequence() {
        Paper paper = new Paper().box("a", "Run", 150, 60, 100, 30).box("b", "Sync", 150, 160, 100, 30);
        for (int i = 0; i < 3; i++) {
            paper.text("t" + i, "Party " + i, 300 * i - 40, 0, 80, 20)
                    .edge("endArrow=none", null, null, new Point(300 * i, 30), new Point(300 * i, 500));
        }
        paper.arrow("a", 250, 75, null, 300, 75)
                .arrow("b", 150, 175, null, 0, 175)
                .arrow(null, 300, 220, null, 600, 220);
        assertThat(paper.problems().toString()).contains("a sequence diagram");
    }
}
