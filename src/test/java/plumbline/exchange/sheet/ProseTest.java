package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
    private static final String GREY = "fillColor=#F8F8F8;";
    private static final String LONG = "User input:\nquery text string\nchat history\nsession context and state\n"
            + "is loading\nstreaming text and an abort controller";

    private static Paper panels() {
        return new Paper().chain().shape("p", LONG, GREY, 0, 0, 200, 100).shape("q", LONG, GREY, 300, 0, 200, 100);
    }

    @Test
    void captionsThatAreLeftOutAreQuoted() {
        Paper paper = new Paper().chain().text("c", "Enroll", 0, 500, 60, 20).text("d", "Identify", 400, 500, 60, 20);
        assertThat(paper.problems()).containsExactly("2 free captions were left out: “Enroll”, “Identify”");
    }

    @Test
    void wordsAcrossTheBorderOfAPartSaySomethingOfIt() {
        Paper paper = new Paper()
                .box("a", "Client", 0, 0, 120, 60)
                .box("b", "Server", 400, 0, 120, 60)
                .box("t", "Free", 380, -10, 60, 20)
                .arrow("a", "b");
        assertThat(paper.labels()).containsExactly("Client", "Server");
        assertThat(paper.read().notes()).extracting(note -> note.text()).containsExactly("Free");
    }

    @Test
    void whatLooksLikeThePartsIsAPart() {
        assertThat(panels().box("r", "Results:\npolicy.pdf\nterms.pdf", 600, 0, 200, 100)
                        .labels())
                .containsExactly("Results:");
    }

    @Test
    void whatLooksLikeAPanelButIsLinkedIsAPart() {
        Paper paper =
                panels().shape("r", "Ranker\nv2\nGPU", GREY, 600, 0, 200, 100).arrow("p4", "r");
        assertThat(paper.labels()).containsExactly("Ranker");
    }

    @Test
    void aPartOfOneFrameMayBeDescribedAtLength() {
        Paper paper = new Paper()
                .chain()
                .box("f", "Layer", 0, 0, 600, 300)
                .box("a", "Client", 40, 60, 200, 200)
                .box("b", "Server", 300, 60, 200, 60)
                .text("t", LONG, 50, 100, 180, 150);
        assertThat(paper.labels()).containsExactly("Client", "Server");
    }

    @Test
    void aNoteTiedByAPlainLineSaysSomethingOfThePart() {
        Paper paper = new Paper()
                .chain()
                .shape("n", "Retries 3 times", "shape=note", 0, -900, 100, 60)
                .edge("endArrow=none;dashed=1", "n", "p0", null, null);
        assertThat(paper.labels()).isEmpty();
        assertThat(paper.read().notes().getFirst().about()).isNotNull();
        assertThat(paper.problems()).isEmpty();
    }

    @Test
    void aDocumentThatAnArrowComesFromIsAPart() {
        Paper paper = new Paper()
                .chain()
                .shape("n", "Invoices", "shape=note", 0, -900, 100, 60)
                .arrow("n", "p0");
        assertThat(paper.labels()).containsExactly("Invoices");
    }

    @Test
    void wordsBesideABraceNameNoPart() {
        Paper paper = new Paper()
                .chain()
                .shape("b", "", "shape=curlyBracket", 930, -1010, 20, 80)
                .text("t", "offline and online", 955, -985, 120, 30);
        assertThat(paper.labels()).isEmpty();
    }
}
