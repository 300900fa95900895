package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Layout;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What becomes of notes that lie on components.
final class ClearanceTest {
    private static Drawing drawing() {
        Drawing drawing = new Drawing("x");
        drawing.box("a").text("Rekognition").at(new Box(100, 100, 112, 64));
        return drawing;
    }

    private static Design design(Drawing drawing) {
        return switch (drawing.finish("")) {
            case Decoded.Good<Imported>(Imported imported, List<Problem> _) -> imported.design();
            case Decoded.Bad<Imported>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Box box(Design design, ElementId id) {
        Layout.Placement at = design.layout().boxes().get(id);
        return Box.at(at.corner(), at.size());
    }

    @Test
    void aNoteThatHidesANameMovesBesideIt() {
        Drawing drawing = drawing();
        drawing.note("n", "Collection ID").at(new Box(60, 110, 120, 60));

        Design design = design(drawing);
        Box note = box(design, design.notes().getFirst().id());
        assertThat(note.intersects(box(design, design.components().getFirst().id())))
                .isFalse();
        assertThat(note.size()).isEqualTo(new Box(60, 110, 120, 60).size());
    }

    @Test
    void itStaysWhereTheNameHasRoomBesideIt() {
        Drawing drawing = new Drawing("x");
        drawing.box("a").text("Gateway").at(new Box(100, 100, 300, 140));
        drawing.note("n", "Endpoints").at(new Box(180, 130, 200, 90));

        Design design = design(drawing);
        assertThat(box(design, design.notes().getFirst().id())).isEqualTo(new Box(180, 130, 200, 90));
    }

    @Test
    void itStaysWhereNothingIsFree() {
        Drawing drawing = drawing();
        drawing.note("n", "Collection ID").at(new Box(60, 110, 120, 60));
        drawing.box("l").text("West").at(new Box(-100, 0, 190, 300));
        drawing.box("r").text("East").at(new Box(222, 0, 100, 300));
        drawing.box("t").text("North").at(new Box(90, 0, 130, 90));
        drawing.box("b").text("South").at(new Box(90, 176, 130, 100));

        Design design = design(drawing);
        assertThat(box(design, design.notes().getFirst().id())).isEqualTo(new Box(60, 110, 120, 60));
    }

    @Test
    void theShadowOfAStackIsNoNote() {
        Drawing drawing = drawing();
        drawing.note("n", "rekognition").at(new Box(110, 110, 112, 64));
        drawing.note("m", "Rekognition").at(new Box(500, 500, 112, 64));

        assertThat(design(drawing).notes()).hasSize(1);
    }
}
