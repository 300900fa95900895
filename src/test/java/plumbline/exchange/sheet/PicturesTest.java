package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pictures that are a part, that decorate one, or that stand on a line.
class PicturesTest {
    private static final String PLAIN = "image;image=data:image/png,xyz";
    private static final String KAFKA = "image;image=img/kafka.svg";

    private static Paper two() {
        return new Paper().box("a", "Client", 0, 0, 120, 60).box("b", "Server", 600, 0, 120, 60);
    }

    @Test
    void aFlatPictureBesideAnArrowIsWrittenOnIt() {
        Paper paper = two().arrow("a", 122, 30, "b", 598, 30)
                .picture("p", PLAIN, 240, 38, 240, 50)
                .text("t", "the formula", 300, 92, 120, 20);
        assertThat(paper.labels()).containsExactly("Client", "Server");
    }

    @Test
    void aFlatPictureAtWhichAnArrowEndsIsAPart() {
        Paper paper = two().arrow("a", 122, 30, null, 238, 30)
                .picture("p", PLAIN, 240, 5, 240, 50)
                .text("t", "Kafka", 300, 58, 120, 20);
        assertThat(paper.labels()).containsExactly("Client", "Server", "Kafka");
    }

    @Test
    void anEmptyBoxAroundAPictureIsItsBorder() {
        Paper paper = two().box("plate", "", 280, 200, 120, 80)
                .picture("p", KAFKA, 310, 215, 60, 50)
                .arrow("a", "plate");
        assertThat(paper.labels()).containsExactly("Client", "Server", "Kafka");
        assertThat(paper.frames()).isEmpty();
        assertThat(paper.links()).containsExactly("Client>Kafka");
    }

    @Test
    void wordsBesideThePictureInABoxOfItsOwnNameTheBox() {
        Paper paper = two().box("plate", "", 280, 200, 220, 110)
                .picture("p", PLAIN, 300, 230, 50, 50)
                .text("t", "Cloud Run", 360, 240, 110, 30)
                .arrow("a", "plate");
        assertThat(paper.labels()).containsExactly("Client", "Server", "Cloud Run");
        assertThat(paper.frames()).isEmpty();
        assertThat(paper.links()).containsExactly("Client>Cloud Run");
    }

    @Test
    void aBoxThatLinesEndAtAndItsOnlyPictureAreOnePart() {
        Paper paper = two().box("plate", "", 280, 200, 400, 300)
                .shape("p", "Cloud Run", PLAIN, 300, 230, 50, 50)
                .arrow("a", "plate");
        assertThat(paper.labels()).containsExactly("Client", "Server", "Cloud Run");
        assertThat(paper.frames()).isEmpty();
    }

    @Test
    void aPictureMayReachOverTheBoxThatItStandsOn() {
        Paper paper = two().box("plate", "", 280, 200, 80, 80)
                .picture("p", KAFKA, 260, 205, 120, 70)
                .arrow("a", "plate");
        assertThat(paper.labels()).containsExactly("Client", "Server", "Kafka");
    }

    @Test
    void anEmptyBoxAroundTwoPicturesIsAFrame() {
        Paper paper = two().box("frame", "", 280, 200, 300, 120)
                .picture("p", KAFKA, 300, 215, 60, 60)
                .picture("q", "image;image=img/redis.svg", 450, 215, 60, 60)
                .arrow("p", "q");
        assertThat(paper.labels()).containsExactly("Client", "Server", "Kafka", "Redis");
        assertThat(paper.frames()).hasSize(1);
    }

    @Test
    void aLabelledBoxThatHoldsOnlyNamelessShapesIsAPart() {
        Paper paper = two().box("c", "Partitions", 200, 200, 300, 120)
                .box("s1", "", 220, 250, 40, 40)
                .box("s2", "", 270, 250, 40, 40)
                .arrow("a", "c");
        assertThat(paper.labels()).containsExactly("Client", "Server", "Partitions");
        assertThat(paper.frames()).isEmpty();
    }

    @Test
    void aPictureWithoutWordsOrLinesDecoratesADrawingOfBoxes() {
        assertThat(new Paper().chain().picture("p", KAFKA, 0, 0, 60, 60).labels())
                .isEmpty();
    }

    @Test
    void aPictureWithWordsIsAPartOfADrawingOfBoxes() {
        Paper paper = new Paper().chain().picture("p", KAFKA, 0, 0, 60, 60).text("t", "Clicks", 0, 64, 60, 20);
        assertThat(paper.labels()).containsExactly("Clicks");
    }

    @Test
    void aPictureWithoutWordsIsAPartWherePartsAreDrawnSo() {
        Paper paper = new Paper()
                .chain()
                .picture("p", KAFKA, 0, 0, 60, 60)
                .picture("q", "image;image=img/redis.svg", 200, 0, 60, 60)
                .picture("r", "image;image=img/spark.svg", 400, 0, 60, 60)
                .arrow("p0", "p")
                .arrow("p1", "q");
        assertThat(paper.labels()).containsExactly("Kafka", "Redis", "Spark");
    }

    @Test
    void aPictureWhoseCaptionStandsUponAPartDecoratesThat() {
        Paper paper = new Paper()
                .chain()
                .picture("p", KAFKA, 240, -1070, 34, 34)
                .text("t", "pipeline.yaml", 215, -1030, 90, 28);
        assertThat(paper.labels()).isEmpty();
    }

    @Test
    void aTinyPictureBetweenPlainLinesStandsOnOneLine() {
        Paper paper = new Paper()
                .box("a", "Handler", 0, 0, 180, 90)
                .box("b", "Model", 500, 0, 180, 90)
                .picture("s", "shape=mxgraph.azure.api_proxy", 320, 36, 32, 18)
                .edge("endArrow=none", "a", "s", null, null)
                .edge("endArrow=none", "s", "b", null, null);
        assertThat(paper.labels()).containsExactly("Handler", "Model");
        assertThat(paper.links()).containsExactly("Handler>Model");
    }

    @Test
    void aTinyPictureThatArrowsPassThroughIsAPart() {
        Paper paper = new Paper()
                .box("a", "Handler", 0, 0, 180, 90)
                .box("b", "Model", 500, 0, 180, 90)
                .picture("s", "shape=mxgraph.azure.api_proxy", 320, 36, 32, 18)
                .arrow("a", "s")
                .arrow("s", "b");
        assertThat(paper.labels()).containsExactly("Handler", "Model", "Api proxy");
    }

    @Test
    void aStrokeBetweenBlankShapesBelongsToAPicture() {
        Paper paper = two().arrow("a", "b")
                .freehand()
                .box("x", "", 0, 300, 80, 40)
                .box("y", "", 200, 300, 80, 40)
                .stroke(82, 320, 198, 320);
        assertThat(paper.labels()).containsExactly("Client", "Server");
        assertThat(paper.links()).containsExactly("Client>Server");
    }

    @Test
    void aPictureAcrossTheBorderOfAFrameWithWordsOfItsOwnIsAPart() {
        Paper paper = new Paper()
                .box("f", "AWS Cloud", 0, 0, 600, 400)
                .box("a", "API Gateway", 240, 200, 120, 60)
                .picture("i", "shape=mxgraph.aws4.internet", 270, -38, 58, 58)
                .arrow("a", 300, 200, null, 300, 24);
        assertThat(paper.labels()).containsExactly("API Gateway");
        paper.text("t", "Internet", 280, -56, 72, 36);
        assertThat(paper.labels()).containsExactlyInAnyOrder("API Gateway", "Internet");
        assertThat(paper.links()).containsExactly("API Gateway>Internet");
    }

    @Test
    void aLongThinBoxOnlyPartsThePage() {
        Paper paper =
                two().arrow("a", "b").box("r", "", 0, 300, 900, 4).text("t", "RECORDING PHASE", 700, 275, 150, 20);
        assertThat(paper.labels()).containsExactly("Client", "Server");
    }

    @Test
    void aThinBarIsAPartWhereItIsNamed() {
        Paper paper = two().arrow("a", "b").box("r", "", 0, 300, 900, 24).text("t", "Kafka", 400, 302, 100, 20);
        assertThat(paper.labels()).containsExactly("Client", "Server", "Kafka");
    }
}
