package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Pictures that say what a frame is.
class EmblemsTest {
    private static final String PICTURE = "image;image=data:image/png,xyz";

    private static Paper framed() {
        return new Paper()
                .box("frame", "", 100, 100, 500, 300)
                .box("a", "Client", 160, 200, 120, 60)
                .box("b", "Server", 420, 200, 120, 60)
                .arrow("a", "b");
    }

    @Test
    void aNamedPictureAcrossTheUpperEdgeNamesTheFrame() {
        Paper paper = framed().shape("e", "VPC", PICTURE, 310, 70, 60, 60);
        assertThat(paper.labels()).containsExactly("Client", "Server");
        assertThat(paper.frames()).containsExactly("VPC");
    }

    @Test
    void aSmallNamedPictureInTheCornerNamesTheFrame() {
        Paper paper = framed().shape("e", "VPC", PICTURE, 125, 115, 40, 40);
        assertThat(paper.labels()).containsExactly("Client", "Server");
        assertThat(paper.frames()).containsExactly("VPC");
    }

    @Test
    void aPictureOnTheEdgeThatALineEndsAtIsAPart() {
        Paper paper = framed().shape("e", "Gateway", PICTURE, 310, 70, 60, 60).arrow("e", "a");
        assertThat(paper.labels()).containsExactlyInAnyOrder("Client", "Server", "Gateway");
    }

    @Test
    void aPictureWithoutWordsNamesTheFrameFromItsCornerOnly() {
        String kafka = "image;image=img/kafka.svg";
        assertThat(framed().picture("e", kafka, 90, 85, 40, 40).frames()).containsExactly("Kafka");
        assertThat(framed().picture("e", kafka, 310, 85, 40, 40).frames()).isEmpty();
    }

    @Test
    void aPictureAmongOthersOfItsSizeIsAPart() {
        Paper paper = new Paper()
                .box("frame", "", 100, 100, 500, 300)
                .shape("p", "Kafka", PICTURE, 140, 140, 60, 60)
                .shape("q", "Redis", PICTURE, 340, 140, 60, 60)
                .shape("r", "MySQL", PICTURE, 340, 300, 60, 60);
        assertThat(paper.labels()).containsExactly("Kafka", "Redis", "MySQL");
    }

    @Test
    void aFrameWithATitleKeepsIt() {
        Paper paper = new Paper()
                .box("frame", "Cloud", 100, 100, 500, 300)
                .box("a", "Client", 160, 200, 120, 60)
                .shape("e", "Gateway", PICTURE, 310, 70, 60, 60);
        assertThat(paper.frames()).containsExactly("Cloud");
        assertThat(paper.labels()).containsExactlyInAnyOrder("Client", "Gateway");
    }
}
