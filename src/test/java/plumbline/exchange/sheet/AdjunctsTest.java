package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdjunctsTest {
    private static Paper sidecar(String style, double width) {
        return new Paper()
                .shape("a", "Platform", style, 0, 0, 120, 80)
                .box("s", "Serilog", 120 - width, 60, width, 20)
                .box("c", "Elastic", 300, 0, 120, 60)
                .arrow("s", "c");
    }

    @Test
    void aLittleBoxInTheCornerOfAnotherIsAPartBesideIt() {
        assertThat(sidecar("", 60).labels()).containsExactlyInAnyOrder("Platform", "Serilog", "Elastic");
        assertThat(sidecar("", 60).frames()).isEmpty();
    }

    @Test
    void aDashedBoxAroundAnotherIsAFrame() {
        assertThat(sidecar("dashed=1", 60).frames()).containsExactly("Platform");
    }

    @Test
    void aBoxWithSeveralPartsBelowItsTitleIsAFrame() {
        Paper paper = sidecar("verticalAlign=top", 60).box("t", "Tracer", 0, 60, 50, 20);
        assertThat(paper.frames()).containsExactly("Platform");
    }

    @Test
    void aLittleBoxMayReachOverTheBorderOfItsFrame() {
        Paper paper = new Paper()
                .shape("f", "Layer", "verticalAlign=top", 0, 0, 600, 90)
                .box("a", "Model", 40, 40, 120, 60)
                .box("b", "Client", 240, 40, 120, 60)
                .arrow("a", "b");
        assertThat(paper.frames()).containsExactly("Layer");
        assertThat(paper.labels()).containsExactly("Model", "Client");
    }
}
