package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.ui.words.Texts;

/// Drawing components from the palette: by search, by two clicks, by dragging.
final class PaletteJourneyTest extends Journey {
    @BeforeEach
    void showThePalette() {
        robot.clickOn(Texts.of("palette"));
        Node list = robot.lookup("#palette").query();
        until(() -> listed("kind-client")
                .map(line -> line.localToScene(line.getBoundsInLocal()))
                .filter(line -> line.getMinY()
                        > list.localToScene(list.getBoundsInLocal()).getMinY())
                .isPresent());
    }

    @Test
    void typingFindsAKindAndEnterDrawsIt() {
        robot.clickOn("#palette-search").write("redis").push(KeyCode.ENTER);

        until(() -> desk.editor().design().components().size() == 1);
        Component drawn = design().components().getFirst();
        assertThat(drawn.kind()).isNotNull();
        assertThat(desk.editor().selection()).containsExactly(drawn.id());
        assertThat(drawn(drawn.id().value())).isNotNull();
    }

    @Test
    void arrowsChooseAmongWhatIsFound() {
        robot.clickOn("#palette-search").write("monitoring").push(KeyCode.DOWN).push(KeyCode.ENTER);

        until(() -> desk.editor().design().components().size() == 1);
        assertThat(design().components().getFirst().kind()).isNotNull();
        assertThat(design().components().getFirst().label()).isNotEqualTo("Monitoring");
    }

    @Test
    void twoClicksDrawInViewAndNothingIsCovered() {
        for (String kind : List.of("kind-data-lake", "kind-client", "kind-event-stream")) {
            int before = design().components().size();
            robot.doubleClickOn(listed(kind).orElseThrow());
            until(() -> desk.editor().design().components().size() == before + 1);
        }

        List<Bounds> places = design().components().stream()
                .map(component -> drawn(component.id().value()))
                .map(node -> node.localToScene(node.getBoundsInLocal()))
                .toList();
        assertThat(places.get(0).intersects(places.get(1))).isFalse();
        assertThat(places.get(1).intersects(places.get(2))).isFalse();
        assertThat(places.get(0).intersects(places.get(2))).isFalse();
    }

    @Test
    void aKindIsDraggedToWhereItIsLetGo() {
        Node canvas = desk.view().board().canvas();
        Bounds room = canvas.localToScreen(canvas.getBoundsInLocal());
        Point2D there = new Point2D(room.getMinX() + 200, room.getMinY() + 300);

        robot.drag(listed("kind-event-stream").orElseThrow(), MouseButton.PRIMARY)
                .moveTo(there)
                .drop();

        until(() -> desk.editor().design().components().size() == 1);
        Node drawn = drawn(design().components().getFirst().id().value());
        Bounds at = drawn.localToScreen(drawn.getBoundsInLocal());
        assertThat(at.getCenterX()).isCloseTo(there.getX(), within(6));
        assertThat(at.getCenterY()).isCloseTo(there.getY(), within(6));
    }

    @Test
    void whatIsLetGoBesideTheCanvasIsNotDrawn() {
        robot.drag(listed("kind-event-stream").orElseThrow(), MouseButton.PRIMARY)
                .moveTo("#palette-search")
                .drop();

        assertThat(design().components()).isEmpty();
    }

    @Test
    void whatIsUsedMovesNoLineUnderTheMouseAndStandsOnTopNextTime() {
        Node lake = listed("kind-data-lake").orElseThrow();
        Bounds before = lake.localToScreen(lake.getBoundsInLocal());
        robot.doubleClickOn(listed("kind-client").orElseThrow());
        until(() -> desk.editor().design().components().size() == 1);
        assertThat(listed("kind-data-lake").map(line -> line.localToScreen(line.getBoundsInLocal())))
                .contains(before);

        robot.clickOn(Texts.of("outline")).clickOn(Texts.of("palette"));
        until(() -> robot.lookup("#stage-recent").tryQuery().isPresent());
    }

    @Test
    void aStageFoldsAndMoreUnfolds() {
        robot.clickOn(listed("stage-sources").orElseThrow());
        until(() -> listed("kind-client").isEmpty());

        robot.clickOn(listed("stage-sources").orElseThrow());
        until(() -> listed("kind-client").isPresent());

        assertThat(listed("kind-crawler")).isEmpty();
        robot.clickOn(listed("more-sources").orElseThrow());
        until(() -> listed("kind-crawler").isPresent());
    }

    /// The line of the palette, if it is in view.
    private Optional<Node> listed(String id) {
        return robot.lookup("#" + id).queryAll().stream()
                .filter(Node::isVisible)
                .findFirst();
    }

    private static org.assertj.core.data.Offset<Double> within(double pixels) {
        return org.assertj.core.data.Offset.offset(pixels);
    }

    private Design design() {
        AtomicReference<Design> seen = new AtomicReference<>();
        robot.interact(() -> seen.set(desk.editor().design()));
        return seen.get();
    }
}
