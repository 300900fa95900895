package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.editor.Deed;

/// The text beside the canvas: typing draws, drawing writes, and what is not understood harms neither.
final class TextJourneyTest extends Journey {
    private CodeArea area() {
        return robot.lookup("#script-area").queryAs(CodeArea.class);
    }

    private String said() {
        return robot.lookup("#script-said").queryAs(Label.class).getText();
    }

    private Design design() {
        return desk.editor().design();
    }

    private void openTheText() {
        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(() -> area().isFocused() && !area().getText().isEmpty());
        // The sides give way to it a moment later.
        until(() -> {
            Node last = robot.lookup("#script-mermaid").query();
            Bounds there = last.localToScene(last.getLayoutBounds());
            return there.getWidth() > 0 && there.getMaxX() <= last.getScene().getWidth();
        });
    }

    /// Puts the caret behind the first occurrence of some words.
    private void caretBehind(String words) {
        robot.interact(() -> {
            int at = area().getText().indexOf(words);
            assertThat(at).as(words).isNotNegative();
            area().moveTo(at + words.length());
            area().requestFocus();
        });
    }

    /// Types a line behind the one with these words.
    private void typeBehind(String words, String line) {
        caretBehind(words);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.write(line, 0);
    }

    private boolean drawn(String label, boolean there) {
        return there
                == design().components().stream().anyMatch(each -> each.label().equals(label));
    }

    @Test
    void typingDrawsDrawingWritesAndNeitherHarmsTheOther() {
        openTheText();
        typeBehind("@startuml", "component \"Clicks\" as clicks");
        until(() -> drawn("Clicks", true));
        typeBehind("as clicks", "database \"Feast\" as feast");
        typeBehind("as feast", "clicks --> feast : events");
        until(() -> design().links().stream().anyMatch(link -> link.label().equals("events")));
        assertThat(desk.editor().timeline().undoes()).contains(Deed.EDIT_TEXT);
        assertThat(drawn("clicks").getId()).isEqualTo("clicks");

        // Drawing writes, and the caret stays in its line.
        int caret = area().getCaretPosition();
        robot.interact(() -> desk.editor().apply(Deed.ADD, new Edit.Add(Component.of("c9", "cache", "Hot items"))));
        until(() -> area().getText().contains("\"Hot items\" as c9 <<Cache>>"));
        assertThat(area().getText()).contains("component \"Clicks\" as clicks");
        assertThat(area().getText().substring(0, area().getCaretPosition())).endsWith("events");
        assertThat(caret).isPositive();

        // What is not understood is marked, and the drawing stays as it was.
        Design before = design();
        typeBehind("as c9 <<Cache>>", "component \"Bro");
        until(() -> said().contains("not understood"));
        int line = 1
                + (int) area().getText()
                        .substring(0, area().getText().indexOf("\"Bro"))
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
        assertThat(said()).contains("Line " + line);
        assertThat(design()).isEqualTo(before);
        assertThat(robot.lookup(".code-bad").tryQuery()).isPresent();

        // What is drawn meanwhile does not touch what is being typed, and is not lost.
        robot.interact(
                () -> desk.editor().apply(Deed.ADD, new Edit.Add(Component.of("c10", "warehouse", "Warehouse"))));
        assertThat(area().getText()).contains("component \"Bro").doesNotContain("Warehouse");
        caretBehind("\"Bro");
        robot.write("ken\" as broken", 0);
        until(() -> drawn("Broken", true) && drawn("Warehouse", true));
        assertThat(said()).isEmpty();
        until(() -> area().getText().contains("\"Warehouse\" as c10"));
    }

    @Test
    void whatSomebodyTypedOutlivesDrawingAndAnotherLook() {
        openTheText();
        typeBehind("skinparam componentStyle rectangle", "' what we know");
        typeBehind("' what we know", "");
        typeBehind("' what we know\n", "[Ranker] as rank");
        until(() -> drawn("Ranker", true));
        robot.interact(() -> desk.editor().apply(Deed.ADD, new Edit.Add(Component.of("c9", "cache", "Hot items"))));
        robot.interact(desk.view().board().canvas()::requestFocus);
        until(() -> area().getText().contains("\"Hot items\" as c9 <<Cache>>"));
        String typed = area().getText();
        assertThat(typed).contains("' what we know\n\n[Ranker] as rank\n");

        robot.clickOn("#script-mermaid");
        until(() -> area().getText().contains("flowchart"));
        robot.clickOn("#script-plantuml");
        until(() -> area().getText().equals(typed));
        robot.clickOn("#script-close");
        robot.clickOn("#text");
        until(() -> area().getText().equals(typed));
    }

    @Test
    void aBurstOfTypingIsOneStepOfUndo() {
        openReference("weak");
        openTheText();
        Design before = design();
        String text = area().getText();
        typeBehind("skinparam componentStyle rectangle", "component \"One\" as one");
        until(() -> drawn("One", true));
        robot.push(KeyCode.ENTER);
        robot.write("component \"Two\" as two", 0);
        until(() -> drawn("Two", true));

        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> drawn("Two", false));
        assertThat(design()).isEqualTo(before);
        until(() -> area().getText().equals(text));
    }

    @Test
    void aRenameInTheTextKeepsWhatTheTextCannotSay() {
        openReference("strong");
        openTheText();
        Component first = design().components().getFirst();
        caretBehind("\"" + first.label());
        robot.write(" two", 0);
        until(() -> drawn(first.label() + " two", true));

        assertThat(design().withLayout(plumbline.design.Layout.NONE))
                .isEqualTo(new Edit.Rename(first.id(), first.label() + " two")
                        .applyTo(Journey.design("strong"))
                        .withLayout(plumbline.design.Layout.NONE));
    }

    @Test
    void theTextIsRememberedAndSpeaksTwoLanguages() {
        openReference("weak");
        openTheText();
        robot.clickOn("#script-mermaid");
        until(() -> area().getText().startsWith("---") || area().getText().startsWith("flowchart"));
        typeBehind("flowchart LR", "  log[(\"Click log\")]");
        until(() -> drawn("Click log", true));
        assertThat(memory.recall("text-language", "")).isEqualTo("mermaid");

        robot.clickOn("#script-close");
        assertThat(robot.lookup("#script-area").tryQuery()).isEmpty();
        robot.clickOn("#text");
        until(() -> area().getText().contains("Click log"));

        startAgain(data);
        until(() -> robot.lookup("#script-area").tryQuery().isPresent());
    }
}
