package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.picture.Overlay;
import plumbline.ui.panel.FindingCard;
import plumbline.ui.words.Texts;

/// Going through the findings by keys alone, and what the drawing shows of them.
final class FindingJourneyTest extends Journey {
    private static final int ENOUGH = 120;

    @Test
    void aFindingReachedByKeysLightsItsEvidenceAndEscapeLetsGo() {
        openReference("typical");
        showTheRight();
        until(() -> desk.view().panels().findings().lookup(".gain") != null);

        robot.push(KeyCode.F6);
        until(() -> focused() != null);
        FindingCard card = tabTo(each -> each.remark().evidence().components().size() == 1);
        robot.push(KeyCode.ENTER);

        Component lit = component(card, true);
        Component other = component(card, false);
        until(() -> drawn(other.id().value()).getOpacity() == Overlay.FADED);
        assertThat(drawn(lit.id().value()).getOpacity()).isEqualTo(1);

        robot.push(KeyCode.ESCAPE);
        until(() -> drawn(other.id().value()).getOpacity() == 1);
    }

    @Test
    void aChosenFindingSaysWhyAndStaysChosen() {
        openReference("typical");
        showTheRight();
        FindingCard card = cards().stream()
                .filter(each -> !each.remark().reason().isBlank())
                .findFirst()
                .orElseThrow();
        robot.interact(card::requestFocus);
        robot.push(KeyCode.ENTER);
        Node why = card.lookup(".do-why");
        robot.interact(why::requestFocus);
        robot.push(KeyCode.SPACE);

        assertThat(robot.from(card).lookup(card.remark().reason()).tryQuery()).isPresent();
        assertThat(desk.view().board().emphasis().kept())
                .containsAll(card.remark().evidence().components());
    }

    @Test
    void whatIsToldMovesNothingThatCanBePressed() {
        openReference("typical");
        showTheRight();
        FindingCard card = cards().stream()
                .filter(each -> !each.remark().reason().isBlank()
                        && !each.remark().hint().isBlank())
                .findFirst()
                .orElseThrow();
        robot.interact(card::requestFocus);
        robot.push(KeyCode.ENTER);
        until(() -> card.lookup(".do-why").getBoundsInParent().getWidth() > 0);
        Map<Node, Bounds> before = offered(card);

        for (String style : List.of(".do-why", ".do-hint", ".do-hint")) {
            Node link = card.lookup(style);
            if (link instanceof Hyperlink pressed) {
                robot.interact(pressed::fire);
            }
        }

        robot.interact(desk.view()::layout);
        Map<Node, Bounds> after = offered(card);
        after.forEach((link, place) -> assertThat(place.getMinX() + " " + place.getMinY())
                .as(link.toString())
                .isEqualTo(before.get(link).getMinX() + " " + before.get(link).getMinY()));
    }

    /// What can be pressed on a card, and where in it.
    private static Map<Node, Bounds> offered(FindingCard card) {
        Map<Node, Bounds> places = new HashMap<>();
        for (Node link : card.lookupAll(".hyperlink")) {
            if (link.isVisible() && link.isManaged()) {
                places.put(link, card.sceneToLocal(link.localToScene(link.getBoundsInLocal())));
            }
        }
        return places;
    }

    @Test
    void theStandingExplainsItselfUnderTheMouse() {
        openReference("typical");
        showTheRight();
        Label standing = (Label) robot.lookup("#maturity").query();

        assertThat(standing.getText()).startsWith(Texts.of("score.maturity", "").strip());
        assertThat(standing.getTooltip().getText()).isEqualTo(Texts.of("score.maturity.meaning"));
        assertThat(standing.getTooltip().isWrapText()).isTrue();
        assertThat(standing.getTooltip().getText())
                .contains("L0")
                .contains("L1")
                .contains("L2");
    }

    @Test
    void f6GoesRoundThePanelsBothWays() {
        openReference("typical");
        showTheRight();
        robot.interact(desk.view().board().canvas()::requestFocus);

        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(robot.lookup("#prompts").query().isFocused()).isTrue();
        robot.push(KeyCode.F6);
        assertThat(desk.view().board().canvas().isFocused()).isTrue();
        robot.push(KeyCode.F6);
        assertThat(focused()).isInstanceOf(FindingCard.class);
    }

    private Node focused() {
        return desk.view().getScene().getFocusOwner();
    }

    private FindingCard tabTo(Predicate<FindingCard> wanted) {
        for (int tab = 0; tab < ENOUGH; tab++) {
            if (focused() instanceof FindingCard card && wanted.test(card)) {
                return card;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("no such finding within " + ENOUGH + " tabs");
    }

    private static Component component(FindingCard card, boolean lit) {
        List<?> evidence = card.remark().evidence().components();
        return design("typical").components().stream()
                .filter(component -> evidence.contains(component.id()) == lit)
                .findFirst()
                .orElseThrow();
    }
}
