package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Design;
import plumbline.files.DesignFile;

/// What stands around the canvas: history, tidying up, several designs, the lists of commands and of what is drawn.
final class DeskJourneyTest extends Journey {
    @Test
    void undoSaysWhatItTakesBack() {
        openReference("solid");
        robot.interact(() -> desk.editor()
                .select(java.util.Set.of(
                        desk.editor().design().components().getFirst().id())));
        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.DELETE);

        Button undo = robot.lookup("#undo").queryButton();
        until(() -> undo.getTooltip().getText().startsWith("Undo: Delete"));
        robot.clickOn(undo);
        until(undo::isDisabled);
        assertThat(robot.lookup("#redo").queryButton().getTooltip().getText()).startsWith("Redo: Delete");
    }

    @Test
    void theButtonsOfTheHistoryStayUnderTheMouseWhateverIsSaidOfTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), DesignFile.written(design("solid")));
        open(file);
        until(() -> desk.works().of(file).isPresent());
        Design saved = seen(() -> desk.editor().design());
        Design first = seen(() -> rename("One"));
        seen(() -> rename("Two"));
        Bounds before = at("#undo");

        robot.clickOn("#undo");
        until(() -> desk.editor().design().equals(first));
        robot.clickOn(MouseButton.PRIMARY);
        until(() -> desk.editor().design().equals(saved));
        assertThat(at("#undo")).isEqualTo(before);

        // Nor by a longer name, or another prompt's.
        openReference("weak");
        assertThat(at("#undo")).isEqualTo(before);
    }

    private Design rename(String label) {
        desk.editor().rename(desk.editor().design().components().getFirst().id(), label);
        return desk.editor().design();
    }

    private Bounds at(String id) {
        Node node = robot.lookup(id).query();
        return seen(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    @Test
    void tidyingUpIsOneStep() {
        openReference("solid");
        Design before = seen(() -> desk.editor().design());
        robot.interact(() -> desk.editor()
                .apply(
                        plumbline.editor.Deed.MOVE,
                        new plumbline.design.Edit.Move(
                                java.util.Set.of(before.components().getFirst().id()), 400, 300)));
        Design moved = seen(() -> desk.editor().design());

        robot.clickOn("#tidy");
        until(() -> !desk.editor().design().equals(moved));

        robot.interact(() -> desk.editor().undo());
        assertThat(seen(() -> desk.editor().design())).isEqualTo(moved);
    }

    @Test
    void severalDesignsLieInTabsEachWithItsOwnView() {
        openReference("solid");
        assertThat(robot.lookup("#tabs").query().isVisible()).isFalse();
        robot.interact(() -> desk.view().board().canvas().zoomTo(2));

        openReference("weak");
        until(() -> robot.lookup(".work-tab").queryAll().size() == 2);
        Design weak = seen(() -> desk.editor().design());

        robot.push(KeyCode.CONTROL, KeyCode.TAB);
        until(() -> !desk.editor().design().equals(weak));
        assertThat(seen(() -> desk.view().board().canvas().scale().getValue())).isEqualTo(2);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> desk.editor().design().equals(weak));
    }

    @Test
    void theListOfCommandsIsSearchedAndDoesWhatIsChosen() {
        openReference("solid");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#search-list").tryQuery().isPresent());

        robot.clickOn("#search-list").write("select every", 0).push(KeyCode.ENTER);

        until(() -> desk.editor().selection().size()
                >= desk.editor().design().components().size());
        assertThat(robot.lookup("#search-list").tryQuery()).isEmpty();
    }

    @Test
    void helpListsEveryKeyAndEscapePutsItAway() {
        robot.push(KeyCode.F1);
        until(() -> robot.lookup("#search-list").tryQuery().isPresent());
        robot.clickOn("#search-list").write("duplicate", 0);
        until(() -> robot.lookup("Ctrl+D").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#search-list").tryQuery().isEmpty());
    }

    @Test
    void whatIsDrawnIsFoundByItsWords() {
        openReference("solid");
        String label = seen(() -> desk.editor().design().components().getLast().label());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        until(() -> robot.lookup("#search-list").tryQuery().isPresent());

        robot.clickOn("#search-list").write(label, 0).push(KeyCode.ENTER);

        until(() -> desk.editor()
                .selection()
                .contains(desk.editor().design().components().getLast().id()));
    }

    @Test
    void allGuessesAreConfirmedAtOnce() {
        robot.push(KeyCode.SLASH);
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        robot.write("Feast", 0).push(KeyCode.ENTER);
        until(() -> robot.lookup("#foot-confirm-all").query().isVisible());

        robot.clickOn("#foot-confirm-all");

        until(() -> desk.editor().design().components().getFirst().kind() != null);
        assertThat(robot.lookup("#foot-confirm-all").query().isVisible()).isFalse();
    }

    private <T> T seen(Supplier<T> what) {
        AtomicReference<T> seen = new AtomicReference<>();
        robot.interact(() -> seen.set(what.get()));
        return seen.get();
    }
}
