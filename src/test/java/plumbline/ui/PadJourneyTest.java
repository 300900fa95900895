package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Point;

/// The buttons beside what is selected keep beside it, wherever the view goes.
final class PadJourneyTest extends Journey {
    private Component selected;

    @BeforeEach
    void selectOne() {
        openReference("solid");
        robot.interact(() -> {
            desk.view().board().canvas().fit();
            Point middle = desk.view().board().canvas().inView().getValue().centre();
            selected = desk.editor().design().components().stream()
                    .min(Comparator.comparing(each -> desk.editor()
                            .seen()
                            .plan()
                            .boxes()
                            .get(each.id())
                            .centre()
                            .distanceTo(middle)))
                    .orElseThrow();
            desk.editor().select(Set.of(selected.id()));
            desk.view().board().canvas().requestFocus();
        });
    }

    @Test
    void itFollowsZoomPanAndFit() {
        isBeside("at first");
        robot.push(KeyCode.PLUS);
        isBeside("after one zoom");
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
        isBeside("after more zooms");
        robot.interact(() -> desk.view().board().canvas().pan(60, -40));
        isBeside("after one pan");
        robot.interact(() -> desk.view().board().canvas().pan(-90, 30));
        isBeside("after another pan");
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        isBeside("after a fit");
    }

    @Test
    void itFollowsWhenTheSidesFoldAndTheWindowGrows() {
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        isBeside("with the left side folded");
        robot.interact(() -> desk.view().getScene().getWindow().setHeight(700));
        isBeside("in a lower window");
    }

    @Test
    void itGoesWithWhatIsOutOfSightAndComesBack() {
        robot.interact(() -> desk.view().board().canvas().pan(5000, 0));
        robot.interact(() -> {});
        assertThat(robot.lookup("#pad").query().isVisible()).isFalse();

        robot.interact(() -> desk.view().board().canvas().pan(-5000, 0));
        isBeside("back in sight");
    }

    /// Beside: near, over or under what is selected, and never on its label.
    private void isBeside(String when) {
        robot.interact(() -> desk.view().getScene().getRoot().layout());
        robot.interact(() -> {});
        Bounds pad = onScreen(robot.lookup("#pad").query());
        Bounds card = onScreen(drawn(selected.id().value()));

        double between = Math.max(card.getMinY() - pad.getMaxY(), pad.getMinY() - card.getMaxY());
        assertThat(between).as("between pad and card " + when).isBetween(-1.0, 30.0);
        assertThat(pad.getMinX()).as("pad's left " + when).isLessThan(card.getMaxX());
        assertThat(pad.getMaxX()).as("pad's right " + when).isGreaterThan(card.getMinX());
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }
}
