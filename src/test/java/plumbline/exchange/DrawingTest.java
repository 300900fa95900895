package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.design.Limits;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class DrawingTest {
    private static Problem only(Decoded<Imported> read) {
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems()).hasSize(1);
        return read.problems().getFirst();
    }

    private static Drawing boxes(int count) {
        Drawing drawing = new Drawing("large.mmd");
        for (int at = 0; at < count; at++) {
            drawing.box("b" + at).text("Service " + at);
        }
        return drawing;
    }

    @Test
    void moreBoxesThanADesignHasAreRefusedWithAHint() {
        assertThat(boxes(Limits.MOST_COMPONENTS).finish("")).isInstanceOf(Decoded.Good.class);

        Problem problem = only(boxes(Limits.MOST_COMPONENTS + 1).finish(""));
        assertThat(problem.message()).contains("2,001 components");
        assertThat(problem.hint()).isEqualTo(Limits.hint());
    }

    @Test
    void aFewLinksBetweenLargeFramesAreRefusedToo() {
        Drawing drawing = boxes(1_000);
        drawing.frame("left").text("Left");
        drawing.frame("right").text("Right");
        for (int at = 0; at < 1_000; at++) {
            drawing.box("b" + at).in(at % 2 == 0 ? "left" : "right");
        }
        drawing.link("left", "right");

        assertThat(only(drawing.finish("")).message()).contains("250,000 pairs");
    }
}
