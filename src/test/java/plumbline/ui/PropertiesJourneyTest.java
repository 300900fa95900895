package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Value;
import plumbline.editor.Deed;
import plumbline.editor.Editor;

/// Saying more of what is selected, and of oneself.
final class PropertiesJourneyTest extends Journey {
    @Test
    void aLabelIsTakenAtEnterAsOneStepAndBackByEscape() {
        Component first = openAndSelect();
        Design before = editor().design();

        type("#property-label", "Edge app");
        robot.push(KeyCode.ESCAPE);
        assertThat(input("#property-label").getText()).isEqualTo(first.label());
        assertThat(editor().design()).isEqualTo(before);
        assertThat(editor().selection()).contains(first.id());

        type("#property-label", "Edge app");
        robot.push(KeyCode.ENTER);
        assertThat(component(first.id()).label()).isEqualTo("Edge app");

        robot.interact(editor()::undo);
        assertThat(editor().design()).isEqualTo(before);
        assertThat(input("#property-label").getText()).isEqualTo(first.label());
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherElementIsSelected() {
        Component first = openAndSelect();
        Component other = editor().design().components().getLast();

        type("#property-technology", "Swift");
        robot.interact(() -> editor().select(Set.of(other.id())));

        assertThat(component(first.id()).technology()).isEqualTo("Swift");
        assertThat(component(other.id()).technology()).isEqualTo(other.technology());
        assertThat(input("#property-technology").getText()).isEqualTo(other.technology());
    }

    @Test
    void aKindIsFoundByTypingAndItsPropertiesFollow() {
        Component first = openAndSelect();

        robot.interact(robot.lookup("#property-kind").query()::requestFocus);
        robot.push(KeyCode.SPACE);
        until(() -> robot.lookup("#kind-search").query().isFocused());
        robot.write("canary dep");
        robot.push(KeyCode.ENTER);

        assertThat(component(first.id()).kind()).isEqualTo(new KindId("canary-release"));
        type("#property-trafficPercent", "five");
        robot.push(KeyCode.ENTER);
        assertThat(component(first.id()).properties()).doesNotContainKey("trafficPercent");
        assertThat(remarks()).anyMatch(said -> said.contains("A number, please"));

        type("#property-trafficPercent", "5");
        robot.push(KeyCode.ENTER);
        assertThat(component(first.id()).properties()).containsEntry("trafficPercent", new Value.Amount(5));
        assertThat(editor().timeline().undoes()).contains(Deed.PROPERTY);
    }

    @Test
    void theFlowOfALinkIsChosenAndOfSeveralAtOnce() {
        openAndSelect();
        Link link = editor().design().links().getFirst();
        Link other = editor().design().links().getLast();
        robot.interact(() -> editor().select(Set.of(link.id())));

        ComboBox<?> flow = robot.lookup("#property-flow").queryComboBox();
        robot.interact(() -> flow.getSelectionModel().select(Flow.BATCH.ordinal()));
        assertThat(link(link).flow()).isEqualTo(Flow.BATCH);

        robot.interact(() -> editor().select(Set.<ElementId>of(link.id(), other.id())));
        ComboBox<?> both = robot.lookup("#property-flow").queryComboBox();
        robot.interact(() -> both.getSelectionModel().select(Flow.TELEMETRY.ordinal()));
        assertThat(link(link).flow()).isEqualTo(Flow.TELEMETRY);
        assertThat(link(other).flow()).isEqualTo(Flow.TELEMETRY);
        robot.interact(editor()::undo);
        assertThat(link(link).flow()).isEqualTo(Flow.BATCH);
    }

    @Test
    void guessesAreConfirmedOneByOneAndAllAtOnce() {
        openAndSelect();
        robot.interact(() -> editor().select(Set.of()));
        long guessed = guessed();
        assertThat(guessed).isGreaterThan(1);

        robot.interact(robot.lookup("#properties .do-confirm").query()::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(guessed()).isEqualTo(guessed - 1);

        robot.interact(robot.lookup("#confirm-all").query()::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(guessed()).isZero();
        assertThat(robot.lookup("#confirm-all").tryQuery()).isEmpty();
        robot.interact(editor()::undo);
        assertThat(guessed()).isEqualTo(guessed - 1);
    }

    @Test
    void whoGradesThemselvesGetsAFigureOfTheirOwn() {
        openReference("typical");
        showTheRight();
        String drawn = score();
        robot.interact(() -> tab("Self-check"));
        until(() -> robot.lookup(".level").tryQuery().isPresent());

        robot.interact(robot.lookup(".level").query()::requestFocus);
        robot.push(KeyCode.SPACE);
        until(() -> figure().matches("You say: 0 of 100, 1 of \\d+ answered"));
        robot.push(KeyCode.DOWN);
        until(() -> figure().matches("You say: (33|50) of 100, 1 of \\d+ answered"));

        assertThat(editor().design().answers()).hasSize(1);
        assertThat(editor().timeline().undoes()).contains(Deed.ANSWER);
        assertThat(score()).isEqualTo(drawn);
        assertThat(titles()).anyMatch(title -> title.startsWith("Self-check 1/"));
    }

    private Component openAndSelect() {
        openReference("typical");
        showTheRight();
        Component first = editor().design().components().getFirst();
        robot.interact(() -> {
            editor().select(Set.of(first.id()));
            desk.view().panels().showProperties();
        });
        return first;
    }

    private void tab(String title) {
        desk.view().panels().right().getTabs().stream()
                .filter(each -> each.getText().startsWith(title))
                .findFirst()
                .ifPresent(desk.view().panels().right().getSelectionModel()::select);
    }

    private java.util.List<String> titles() {
        return desk.view().panels().right().getTabs().stream()
                .map(javafx.scene.control.Tab::getText)
                .toList();
    }

    private String figure() {
        return robot.lookup("#self-score").queryLabeled().getText();
    }

    private java.util.List<String> remarks() {
        return robot.lookup(".field-remark").queryAll().stream()
                .filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText())
                .toList();
    }

    private void type(String field, String text) {
        robot.interact(() -> {
            input(field).requestFocus();
            input(field).selectAll();
        });
        robot.write(text);
    }

    private TextInputControl input(String field) {
        return robot.lookup(field).queryAs(TextInputControl.class);
    }

    private Editor editor() {
        return desk.works().now().orElseThrow().editor();
    }

    private Component component(ComponentId id) {
        return editor().design().components().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Link link(Link old) {
        return editor().design().links().stream()
                .filter(each -> each.id().equals(old.id()))
                .findFirst()
                .orElseThrow();
    }

    private long guessed() {
        Predicate<Component> kind = component -> component.kind() == null;
        return editor().design().components().stream().filter(kind).count()
                + editor().design().links().stream()
                        .filter(link -> link.flow() == null)
                        .count();
    }
}
