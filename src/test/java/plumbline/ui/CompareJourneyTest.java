package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Edit;
import plumbline.editor.Deed;

/// Laying a worked answer beside one's own drawing, and taking it away again.
final class CompareJourneyTest extends Journey {
    private String counts() {
        return robot.lookup("#compared")
                .tryQuery()
                .map(node -> ((Label) node).getText())
                .orElse("");
    }

    @Test
    void whatIsMissingAndWhatIsExtraIsMarkedWhenAskedFor() {
        openReference("weak");
        assertThat(robot.lookup("#beside").tryQuery())
                .as("nothing is given away unasked")
                .isEmpty();

        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        until(() -> counts().contains("not in yours"));
        int missing = number(counts());
        assertThat(missing).isGreaterThan(10);
        assertThat(desk.view().board().emphasis().kept()).as("nothing fades").isEmpty();

        robot.interact(() -> desk.editor()
                .apply(Deed.ADVICE, new Edit.Add(Component.of("mine", "routing-engine", "Something else"))));
        until(() -> desk.view().board().emphasis().signs().keySet().stream()
                .anyMatch(id -> id.value().equals("mine")));
        robot.interact(() ->
                desk.editor().apply(Deed.ADVICE, new Edit.Add(Component.of("drift", "drift-detection", "Drift"))));
        until(() -> number(counts()) == missing - 1);

        robot.clickOn("#stop-comparing");
        assertThat(robot.lookup("#beside").tryQuery()).isEmpty();
        assertThat(desk.view().board().emphasis().signs()).isEmpty();
    }

    /// The first number of a text.
    private static int number(String text) {
        String digits = text.replaceAll("^\\D*(\\d+).*", "$1");
        return digits.matches("\\d+") ? Integer.parseInt(digits) : -1;
    }
}
