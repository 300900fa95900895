package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionsTest {
    private static Paper nested() {
        return new Paper()
                .freehand()
                .box("outer", "", 0, 0, 900, 600)
                .box("inner", "", 300, 90, 400, 200)
                .box("a", "Topic", 320, 150, 120, 60)
                .box("b", "Store", 520, 150, 120, 60)
                .box("c", "Client", 40, 400, 120, 60)
                .arrow("a", "b")
                .box("d", "Browser", -300, 400, 120, 60)
                .arrow("d", "c")
                .arrow("c", "a");
    }

    @Test
    void wordsUponAnInnerFrameNameThatAndNotTheOuterOne() {
        assertThat(nested().text("t", "Event bus", 430, 58, 120, 20).frames()).containsExactly("", "Event bus");
    }

    @Test
    void wordsAtTheUpperEdgeOfTheOuterFrameNameThat() {
        assertThat(nested().text("t", "Platform", 20, 10, 120, 20).frames()).containsExactly("Platform", "");
    }

    @Test
    void anArrowDoesNotPointAtWordsBehindItsTip() {
        Paper paper = new Paper()
                .freehand()
                .box("a", "Backend", 0, 0, 120, 60)
                .box("b", "User", 220, 0, 60, 60)
                .text("t", "SSE", 150, 5, 38, 20)
                .arrow("a", 124, 30, "t", 210, 30);
        assertThat(paper.labels()).containsExactly("Backend", "User");
        assertThat(paper.links()).containsExactly("Backend>User");
        assertThat(paper.linkLabels()).containsExactly("SSE");
    }

    @Test
    void anArrowPointsAtWordsBeforeItsTip() {
        Paper paper = new Paper()
                .freehand()
                .box("a", "Backend", 0, 0, 120, 60)
                .text("t", "Browser", 220, 20, 80, 20)
                .arrow("a", 124, 30, "t", 212, 30);
        assertThat(paper.labels()).containsExactly("Backend", "Browser");
    }

    @Test
    void aFewWordsUponABoxFullOfTextNameIt() {
        Paper paper = new Paper()
                .freehand()
                .box("a", "Table", 0, 0, 200, 80)
                .box(
                        "b",
                        "Scope: 1\nCategory: fuels\nUnit: tonnes\nValue: 3033\nGas: butane\nName: a record",
                        0,
                        300,
                        220,
                        200)
                .box("c", "Model", 500, 300, 200, 80)
                .text("t", "Text data", 20, 262, 120, 25)
                .arrow("a", 100, 82, "t", 90, 258)
                .arrow("b", 222, 350, "c", 498, 340);
        assertThat(paper.labels()).containsExactly("Table", "Text data", "Model");
        assertThat(paper.links()).containsExactly("Table>Text data", "Text data>Model");
    }

    @Test
    void linkedWordsUponABoxWithANameAreAPartOfTheirOwn() {
        Paper paper = new Paper()
                .freehand()
                .box("a", "Table", 0, 0, 200, 80)
                .box("b", "Encoder", 0, 300, 220, 200)
                .text("t", "Text data", 20, 262, 120, 25)
                .arrow("a", 100, 82, "t", 90, 258);
        assertThat(paper.labels()).containsExactly("Table", "Encoder", "Text data");
    }
}
