package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.Layout;
import plumbline.design.Point;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Where the title of a frame from elsewhere finds room.
final class HeadroomTest {
    private static Drawing frameWithABoxAtItsTop() {
        Drawing drawing = new Drawing("x");
        drawing.frame("f").text("Online").at(new Box(100, 100, 200, 120));
        drawing.box("a").text("Ranker").in("f").at(new Box(110, 104, 120, 40));
        return drawing;
    }

    private static Layout.Placement frame(Drawing drawing) {
        return switch (drawing.finish("")) {
            case Decoded.Good<Imported>(Imported imported, List<Problem> _) -> {
                Design design = imported.design();
                yield design.layout().boxes().get(new BoundaryId("f"));
            }
            case Decoded.Bad<Imported>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void aFrameGrowsUpwardsForItsTitle() {
        Layout.Placement frame = frame(frameWithABoxAtItsTop());

        assertThat(frame.corner()).isEqualTo(new Point(100, 72));
        assertThat(frame.corner().y() + frame.size().height()).isEqualTo(220);
    }

    @Test
    void aFrameDoesNotGrowIntoWhatStandsAboveIt() {
        Drawing drawing = frameWithABoxAtItsTop();
        drawing.box("b").text("Gateway").at(new Box(120, 40, 120, 50));

        assertThat(frame(drawing).corner()).isEqualTo(new Point(100, 100));
    }
}
