package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.design.Edit;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.files.DesignFile;
import plumbline.ui.words.Texts;

/// Beginning with nothing, and folding away what is in the way.
final class BeginningJourneyTest extends Journey {
    @Test
    void aPromptIsFoundByTypingAndStandsOnTheEmptyCanvas() {
        robot.clickOn("#choose-prompt");
        until(() -> robot.lookup("#prompt-search").query().isFocused());
        robot.write("news feed");
        ListView<?> found = robot.lookup("#prompts-found").queryListView();
        assertThat(found.getItems()).hasSize(1);
        robot.push(KeyCode.ENTER);

        String asked = STOCK.prompt(FEED).orElseThrow().title();
        until(() -> robot.lookup(".empty-title").queryLabeled().getText().equals(asked));
        assertThat(robot.lookup("#another-prompt").tryQuery()).isPresent();
        robot.clickOn("#show-example");
        until(() -> !score().isEmpty());
        assertThat(editor().design().prompt()).isEqualTo(FEED);
    }

    @Test
    void howToBeginIsOutOfTheWayOfWhoBegins() {
        Node empty = robot.lookup("#empty").query();
        assertThat(empty.isVisible()).isTrue();

        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.SLASH);
        until(() -> robot.lookup("#picker").tryQuery().isPresent());
        assertThat(empty.isVisible()).isFalse();
        robot.push(KeyCode.ESCAPE);
        until(empty::isVisible);

        robot.clickOn(Texts.of("palette"));
        until(() -> robot.lookup("#kind-client").tryQuery().isPresent());
        robot.drag("#kind-client", MouseButton.PRIMARY).moveTo(desk.view().board());
        until(() -> !empty.isVisible());
        robot.push(KeyCode.ESCAPE).drop();
        until(empty::isVisible);
    }

    @Test
    void whereAllIsTakenAwayTheCanvasSaysHowToBegin() {
        openReference("weak");
        Node empty = robot.lookup("#empty").query();
        assertThat(empty.isVisible()).isFalse();

        robot.interact(() -> editor().apply(
                        Deed.DELETE,
                        new Edit.Together(java.util.stream.Stream.concat(
                                        editor().design().components().stream()
                                                .<Edit>map(each -> new Edit.Remove(each.id())),
                                        editor().design().notes().stream()
                                                .<Edit>map(each -> new Edit.Remove(each.id())))
                                .toList())));
        robot.interact(() -> editor().apply(
                        Deed.DELETE,
                        new Edit.Together(editor().design().boundaries().reversed().stream()
                                .<Edit>map(each -> new Edit.Remove(each.id()))
                                .toList())));

        assertThat(empty.isVisible()).isTrue();
        robot.interact(editor()::undo);
        robot.interact(editor()::undo);
        assertThat(empty.isVisible()).isFalse();
    }

    @Test
    void whatWasOpenLatelyIsOfferedOnTheEmptyCanvasAndInTheMenu(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lately.json"), DesignFile.written(design("typical")));
        Path gone = Files.writeString(folder.resolve("gone.json"), DesignFile.written(design("weak")));
        for (Path each : List.of(gone, file)) {
            open(each);
            until(() -> desk.works().of(each).isPresent());
        }
        Files.delete(gone);
        robot.push(KeyCode.CONTROL, KeyCode.W).push(KeyCode.CONTROL, KeyCode.W);
        until(() -> desk.works().now().isEmpty());

        until(() -> recently("gone.json").isDisabled());
        assertThat(recently("lately.json").isVisible()).isTrue();
        robot.clickOn(recently("lately.json"));
        until(() -> desk.works().of(file).isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.W);
        until(() -> desk.works().now().isEmpty());

        robot.interact(desk.view().lookup("#file-menu")::requestFocus);
        robot.push(KeyCode.SPACE);
        Menu lately = (Menu) ((MenuButton) desk.view().lookup("#file-menu"))
                .getItems().stream()
                        .filter(each -> Texts.of("file.recent").equals(each.getText()))
                        .findFirst()
                        .orElseThrow();
        until(() -> lately.getItems().size() == 2 && lately.getItems().getLast().isDisable());
        robot.interact(lately.getItems().getFirst()::fire);
        until(() -> desk.works().of(file).isPresent());
    }

    private Hyperlink recently(String name) {
        return robot.lookup("#recent-list .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sidesFoldByKeysAreRememberedAndKeepTheFocus() {
        openReference("weak");
        Node rail = robot.lookup("#open-left").query().getParent();
        robot.interact(desk.view().board().canvas()::requestFocus);

        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(rail.isVisible()).isTrue();
        assertThat(memory.recall("left-folded", "")).isEqualTo("yes");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(rail.isVisible()).isFalse();
        assertThat(desk.view().getScene().getFocusOwner())
                .isEqualTo(desk.view().board().canvas());
    }

    @Test
    void f6ReachesTheRailOfASideThatIsFoldedAway() {
        openReference("weak");
        robot.interact(desk.view().board().canvas()::requestFocus);

        robot.push(KeyCode.F6);
        assertThat(desk.view().getScene().getFocusOwner())
                .isEqualTo(robot.lookup("#open-right").query());
        robot.push(KeyCode.SPACE);
        assertThat(desk.view().sides().isRightShown()).isTrue();
        assertThat(desk.view().getScene().getFocusOwner())
                .isEqualTo(robot.lookup("#fold-right").query());
    }

    private Editor editor() {
        return desk.works().now().orElseThrow().editor();
    }
}
