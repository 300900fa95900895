package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.picture.Overlay;
import plumbline.ui.panel.FindingCard;

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
