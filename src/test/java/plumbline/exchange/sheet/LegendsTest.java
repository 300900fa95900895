package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegendsTest {
    private static final String GREY = "fillColor=#E4E4E4;";

    private static Paper workers() {
        return new Paper()
                .shape("m", "Master", GREY, 0, 0, 120, 60)
                .shape("w", "Worker", GREY, 300, 0, 120, 60)
                .box("t", "Target", 600, 0, 120, 60)
                .arrow("m", "w")
                .arrow("w", "t");
    }

    @Test
    void aSampleOfAStyleWithWordsBesideItIsALegend() {
        Paper paper = workers().shape("s", "", GREY, 0, 200, 70, 46).text("x", "Our server", 78, 213, 100, 20);
        assertThat(paper.labels()).containsExactly("Master", "Worker", "Target");
    }

    @Test
    void aBoxOfAnotherStyleWithWordsBesideItIsAPart() {
        Paper paper = workers().box("s", "", 0, 200, 70, 46).text("x", "Our server", 78, 213, 100, 20);
        assertThat(paper.labels()).contains("Our server");
    }

    @Test
    void theSamplesOfLinesInALegendLinkNothing() {
        Paper paper = workers()
                .box("l", "Legend", 0, 200, 200, 120)
                .arrow(null, 10, 280, null, 60, 280)
                .text("x", "stream", 70, 270, 80, 20);
        assertThat(paper.labels()).containsExactly("Master", "Worker", "Target");
        assertThat(paper.links()).containsExactly("Master>Worker", "Worker>Target");
        assertThat(paper.problems()).containsExactly("1 legend was left out: “Legend”");
    }
}
