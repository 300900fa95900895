package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.Layout;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Where the name of an icon from elsewhere finds room.
final class ElbowroomTest {
    private static Drawing icon() {
        Drawing drawing = new Drawing("x");
        drawing.box("a").text("Subscriber").at(new Box(100, 100, 48, 48));
        return drawing;
    }

    private static Box box(Drawing drawing) {
        return switch (drawing.finish("")) {
            case Decoded.Good<Imported>(Imported imported, List<Problem> _) -> {
                Layout.Placement at = imported.design().layout().boxes().get(new ComponentId("a"));
                yield Box.at(at.corner(), at.size());
            }
            case Decoded.Bad<Imported>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void anIconGrowsAroundItsMiddleForItsName() {
        Box box = box(icon());

        assertThat(box.centre()).isEqualTo(new Box(100, 100, 48, 48).centre());
        assertThat(box.width()).isBetween(110.0, 150.0);
        assertThat(box.height()).isEqualTo(48);
    }

    @Test
    void itDoesNotGrowIntoWhatStandsBesideButToTheOtherSide() {
        Drawing drawing = icon();
        drawing.box("b").text("Feed").at(new Box(160, 100, 48, 48));

        Box box = box(drawing);
        assertThat(box.right()).isLessThanOrEqualTo(152);
        assertThat(box.width()).isGreaterThanOrEqualTo(70);
        assertThat(box.contains(new Box(100, 100, 48, 48))).isTrue();
    }

    @Test
    void whereNoSideIsFreeItStaysAsItIs() {
        Drawing drawing = icon();
        drawing.box("b").text("Feed").at(new Box(156, 100, 48, 48));
        drawing.box("c").text("Feed").at(new Box(44, 100, 48, 48));

        assertThat(box(drawing)).isEqualTo(new Box(100, 100, 48, 48));
    }

    @Test
    void oneBoxDoesNotTakeAllTheRoomOfTheNext() {
        Drawing drawing = new Drawing("x");
        drawing.box("w").text("Wall").at(new Box(0, 0, 100, 300));
        drawing.box("b").text("Subscriber of everything").at(new Box(130, 100, 40, 40));
        drawing.box("a").text("Thresholds").at(new Box(200, 100, 40, 40));
        drawing.box("v").text("Wall").at(new Box(280, 0, 100, 300));

        assertThat(box(drawing).width()).isGreaterThanOrEqualTo(69);
    }

    @Test
    void itStaysInItsFrame() {
        Drawing drawing = new Drawing("x");
        drawing.frame("f").text("Edge").at(new Box(90, 60, 70, 100));
        drawing.box("a").text("Subscriber").in("f").at(new Box(100, 100, 48, 48));

        Box box = box(drawing);
        assertThat(new Box(90, 60, 70, 100).contains(box)).isTrue();
    }

    @Test
    void itDoesNotGrowOverANote() {
        Drawing drawing = icon();
        drawing.note("n", "Reads").at(new Box(160, 100, 60, 48));

        assertThat(box(drawing).right()).isLessThanOrEqualTo(152);
    }

    @Test
    void whatWeDrewOurselvesStaysAsItIs() {
        Drawing drawing = new Drawing("x");
        drawing.box("a").text("Subscriber").at(new Box(100, 100, 48, 48)).exact();

        assertThat(box(drawing)).isEqualTo(new Box(100, 100, 48, 48));
    }
}
