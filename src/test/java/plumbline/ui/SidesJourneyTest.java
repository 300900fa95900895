package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import plumbline.design.ElementId;
import plumbline.ui.panel.FindingCard;

/// The panels left and right keep their size and their place, and out of the way of what they speak of.
final class SidesJourneyTest extends Journey {
    @Test
    void aSideIsAsWideAfterManyTurnsAsBefore() {
        openReference("typical");
        double before = leftWidth();

        for (int turn = 0; turn < 6; turn++) {
            robot.push(KeyCode.CONTROL, KeyCode.B).push(KeyCode.CONTROL, KeyCode.B);
            robot.clickOn("#canvas");
            robot.push(KeyCode.F11).push(KeyCode.F11);
        }
        assertThat(leftWidth()).isCloseTo(before, Offset.offset(0.5));

        startAgain(data);
        assertThat(leftWidth()).isCloseTo(before, Offset.offset(0.5));
    }

    private double leftWidth() {
        robot.interact(() -> desk.view().layout());
        return ((Region) desk.view().lookup("#left")).getWidth();
    }

    @Test
    void evidenceIsShownBesideTheDrawerAndEscapeClosesIt() {
        openReference("typical");
        showTheRight();
        FindingCard card = cards().stream()
                .filter(each -> each.remark().evidence().components().size() == 1
                        && each.remark().evidence().links().isEmpty())
                .max(Comparator.comparing(each -> right(each)))
                .orElseThrow();

        robot.interact(() -> desk.view().board().canvas().zoomTo(1));
        robot.interact(() -> card.getOnMouseClicked().handle(null));

        Node lit = drawn(card.remark().evidence().components().getFirst().value());
        Node drawer = robot.lookup(".drawer").query();
        assertThat(onScreen(lit).getMaxX()).isLessThan(onScreen(drawer).getMinX());
        assertThat(onScreen(lit).getMinX())
                .isGreaterThan(onScreen(desk.view().board()).getMinX());

        robot.push(KeyCode.ESCAPE);
        assertThat(desk.view().panels().findings().isLit()).isFalse();
        assertThat(desk.view().sides().isRightShown()).isTrue();
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.view().sides().isRightShown());
    }

    private double right(FindingCard card) {
        ElementId evidence = card.remark().evidence().components().getFirst();
        return desk.editor().seen().plan().boxes().get(evidence).right();
    }

    @Test
    void whatIsAskedIsNotUnderTheDrawer() {
        openReference("typical");
        showTheRight();
        robot.interact(() -> desk.view().board().canvas().requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> desk.view().slip().isShown() && !desk.view().sides().isRightShown());

        Node focused = desk.view().getScene().getFocusOwner();
        assertThat(focused.localToScene(focused.getBoundsInLocal()))
                .matches(desk.view().slip().localToScene(desk.view().slip().getBoundsInLocal())::contains);
    }

    @Test
    void theBestNextEditsStayInPlaceWhenOneIsDone() {
        openReference("typical");
        showTheRight();
        until(() -> desk.view().lookupAll(".do-advice").size() > 1);
        ScrollPane scroll = (ScrollPane) desk.view().lookup("#findings");
        robot.interact(() -> scroll.setVvalue(0.1));
        Node advice = desk.view().lookup("#advice");
        double before = onScreen(advice).getMinY();
        int steps = desk.editor().timeline().now();

        robot.interact(() -> ((javafx.scene.control.Hyperlink) desk.view().lookup(".do-advice")).fire());
        until(() -> desk.editor().timeline().now() > steps
                && desk.view().lookupAll(".do-advice").stream().anyMatch(each -> !each.isDisabled()));

        assertThat(onScreen(advice).getMinY()).isCloseTo(before, Offset.offset(2.0));
    }

    @Test
    void aLargeDesignOpensWhereItBeginsAndItsNamesCanBeRead() {
        openReference("strong");
        double scale = desk.view().board().canvas().scale().getValue();
        assertThat(scale).isGreaterThanOrEqualTo(0.55);
        double left = desk.editor().seen().plan().boxes().values().stream()
                .mapToDouble(box -> box.x())
                .min()
                .orElseThrow();
        assertThat(desk.view().board().canvas().inView().getValue().x()).isLessThan(left);

        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        assertThat(desk.view().board().canvas().scale().getValue()).isLessThan(scale);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void theSidesGiveWayToTheTextAndComeBack() {
        openReference("typical");
        Window window = desk.view().getScene().getWindow();
        robot.interact(() -> window.setWidth(900));
        Node left = desk.view().lookup("#left");
        assertThat(left.getScene()).isNotNull();
        robot.clickOn("#canvas");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(() -> left.getScene() == null);
        until(() -> desk.view().board().getWidth() >= 390);

        robot.push(KeyCode.CONTROL, KeyCode.B);
        until(() -> left.getScene() != null);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        until(() -> left.getScene() == null);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(() -> left.getScene() != null);
    }

    @Test
    void aMenuAtTheRightEdgeStaysInANarrowWindow() {
        openReference("typical");
        Window window = desk.view().getScene().getWindow();
        robot.interact(() -> {
            window.setX(0);
            window.setWidth(900);
        });

        robot.clickOn("#export");

        MenuButton export = robot.lookup("#export").query();
        until(export::isShowing);
        ContextMenu menu = export.getItems().getFirst().getParentPopup();
        assertThat(menu.getX() + menu.getWidth()).isLessThanOrEqualTo(900);
        assertThat(menu.getX()).isPositive();
    }
}
