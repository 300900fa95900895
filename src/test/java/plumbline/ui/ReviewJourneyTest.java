package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.picture.Part;
import plumbline.ui.panel.FindingCard;

/// Doing something about a verdict: answering findings, adding what is missing, and drawing without it.
final class ReviewJourneyTest extends Journey {
    @Test
    void anAnswerIsTypedInTheCardQuotedThereAndTakenBack() {
        openReference("typical");
        showTheRight();
        String before = score();
        FindingCard card = choose(each -> each.remark().tone().equals("unmet"));
        String id = card.remark().id();

        press(card, ".do-accepted");
        robot.lookup("#reason").queryAs(TextInputControl.class);
        robot.write("one model, by hand, this quarter");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        until(() -> answered(id).isPresent());
        assertThat(editor().design().dispositions())
                .containsValue(new Disposition(Disposition.Status.ACCEPTED, "one model, by hand, this quarter"));
        assertThat(card(id).lookup(".finding-answer"))
                .isInstanceOfSatisfying(
                        Labeled.class, said -> assertThat(said.getText()).contains("one model, by hand, this quarter"));
        assertThat(score()).isEqualTo(before);

        press(card(id), ".do-take-back");
        until(() -> answered(id).isEmpty());
        assertThat(editor().design().dispositions()).isEmpty();
    }

    @Test
    void escapeInAnAnswerGivesItUpAndKeepsTheFindingChosen() {
        openReference("typical");
        showTheRight();
        FindingCard card = choose(each -> each.remark().tone().equals("unmet"));

        press(card, ".do-not-applicable");
        robot.write("never mind");
        robot.push(KeyCode.ESCAPE);

        assertThat(card.lookup("#reason")).isNull();
        assertThat(card.isFocused()).isTrue();
        assertThat(card.lookup(".do-why").isVisible()).isTrue();
        assertThat(editor().design().dispositions()).isEmpty();
    }

    @Test
    void whatIsMissingIsShownAsAGhostAddedByAClickOnItAndUndone() {
        openReference("typical");
        showTheRight();
        Design before = editor().design();
        FindingCard card = mendable();
        String id = card.remark().id();

        press(card, ".do-ghost");
        Part ghost = ghost();
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.B);
        clickOn(ghost);

        until(() -> !editor().design().equals(before));
        assertThat(editor().timeline().undoes()).contains(Deed.ADVICE);
        until(() -> verdict(id) == Verdict.MET || verdict(id) == Verdict.PARTLY);

        robot.interact(editor()::undo);
        assertThat(editor().design()).isEqualTo(before);
    }

    @Test
    void aPropertyThatIsMissingIsOneClickFromTheFieldThatStatesIt() {
        openReference("typical");
        showTheRight();
        FindingCard card = blank();

        press(card, ".do-state");

        until(() -> desk.view().getScene().getFocusOwner() != null
                && String.valueOf(desk.view().getScene().getFocusOwner().getId())
                        .startsWith("property-"));
        assertThat(editor().selection()).hasSize(1);
        Node field = desk.view().getScene().getFocusOwner();
        assertThat(desk.view()
                        .panels()
                        .right()
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId())
                .isEqualTo("tab-properties");
        Node sheet = robot.lookup("#properties").query();
        assertThat(sheet.localToScene(sheet.getBoundsInLocal()).contains(field.localToScene(field.getBoundsInLocal())))
                .isTrue();
    }

    /// The first finding that a stated property would mend, chosen.
    private FindingCard blank() {
        for (FindingCard card : cards()) {
            if (!card.remark().tone().equals("met")) {
                FindingCard chosen =
                        choose(each -> each.remark().id().equals(card.remark().id()));
                until(() -> !chosen.lookup(".do-add").isDisabled()
                        || !chosen.lookup(".do-add").isVisible());
                if (chosen.lookup(".do-state").isVisible()) {
                    return chosen;
                }
            }
        }
        throw new AssertionError("no finding asks for a property");
    }

    @Test
    void addItAddsWithAPlaceSelectsItAndSaysWhyTheScoreChanged() {
        openReference("typical");
        showTheRight();
        Design before = editor().design();
        until(() -> desk.view().panels().findings().lookup("#advice .do-advice") != null);

        robot.interact(robot.lookup("#advice .do-advice").query()::requestFocus);
        robot.push(KeyCode.SPACE);

        until(() -> !editor().design().equals(before));
        Set<ElementId> selected = editor().selection();
        editor().design().components().stream()
                .map(Component::id)
                .filter(id ->
                        before.components().stream().noneMatch(old -> old.id().equals(id)))
                .forEach(id -> {
                    assertThat(selected).contains(id);
                    assertThat(editor().design().layout().boxes()).containsKey(id);
                });
        until(() -> robot.lookup("#shift").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(robot.lookup("#shift").queryLabeled().getText()).matches("[+−±]\\d+.*: .+");
    }

    @Test
    void theVerdictIsKeptBackUntilAskedForAndAgainAtTheNextChange() {
        openReference("typical");
        showTheRight();
        robot.clickOn("#hide-verdict");

        assertThat(score()).isEmpty();
        assertThat(cards()).isEmpty();
        assertThat(desk.view().board().emphasis().badges()).isEmpty();
        assertThat(memory.recall("hide-verdict", "")).isEqualTo("yes");

        robot.clickOn("#check-now");
        until(() -> !score().isEmpty());
        assertThat(desk.view().board().emphasis().badges()).isNotEmpty();

        robot.interact(() -> editor().apply(
                        Deed.DELETE,
                        new Edit.Remove(
                                editor().design().components().getFirst().id())));
        until(() -> score().isEmpty());
        assertThat(desk.view().board().emphasis().badges()).isEmpty();

        robot.clickOn("#hide-verdict");
        until(() -> !score().isEmpty());
    }

    @Test
    void aDrawingThatHasHardlyBegunGetsOneSentence() {
        openReference("typical");
        showTheRight();
        robot.interact(() -> editor().apply(
                        Deed.DELETE,
                        new Edit.Together(editor().design().components().stream()
                                .skip(1)
                                .<Edit>map(each -> new Edit.Remove(each.id()))
                                .toList())));
        until(() -> robot.lookup("#list-all").tryQuery().isPresent());
        assertThat(cards()).noneMatch(card -> card.remark().tone().equals("unmet"));

        robot.interact(robot.lookup("#list-all").query()::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(cards()).anyMatch(card -> card.remark().tone().equals("unmet"));
    }

    private Editor editor() {
        return desk.works().now().orElseThrow().editor();
    }

    private FindingCard choose(Predicate<FindingCard> wanted) {
        until(() -> cards().stream().anyMatch(wanted));
        FindingCard card = cards().stream().filter(wanted).findFirst().orElseThrow();
        robot.interact(card::requestFocus);
        robot.push(KeyCode.ENTER);
        return card;
    }

    /// Chooses findings until one could be mended by something drawn.
    private FindingCard mendable() {
        for (FindingCard card : cards()) {
            if (card.remark().tone().equals("unmet")) {
                robot.interact(card::requestFocus);
                robot.push(KeyCode.ENTER);
                Node ghost = card.lookup(".do-ghost");
                until(() -> !ghost.isDisabled() || !ghost.isVisible());
                if (ghost.isVisible()) {
                    return card;
                }
            }
        }
        throw new AssertionError("nothing can be mended");
    }

    private void press(FindingCard card, String action) {
        robot.interact(card.lookup(action)::requestFocus);
        robot.push(KeyCode.SPACE);
    }

    private Part ghost() {
        until(() -> !desk.view().board().emphasis().ghosts().isEmpty());
        return desk.view().board().ghosts().getFirst();
    }

    private void clickOn(Part ghost) {
        robot.interact(() -> desk.view().board().canvas().reveal(ghost.bounds()));
        robot.clickOn(desk.view().board().canvas().onScreen(ghost.bounds().centre()));
    }

    private FindingCard card(String id) {
        return cards().stream()
                .filter(each -> each.remark().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Disposition> answered(String id) {
        return Optional.ofNullable(card(id).remark().answered());
    }

    private Verdict verdict(String id) {
        return graded(editor().design(), FEED).criteria().stream()
                .filter(each -> each.criterion().id().equals(id))
                .map(Report.Finding::verdict)
                .findFirst()
                .orElseThrow();
    }
}
