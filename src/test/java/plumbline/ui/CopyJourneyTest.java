package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.editor.Command;
import plumbline.exchange.Format;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.ui.words.CommandWords;

/// Copying what is drawn for others, and pasting what they copied.
final class CopyJourneyTest extends Journey {
    private String clipboard() {
        String[] text = {""};
        robot.interact(() -> {
            String held = Clipboard.getSystemClipboard().getString();
            text[0] = held == null ? "" : held;
        });
        return text[0];
    }

    private void put(String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Design design() {
        return desk.editor().design();
    }

    /// Asks for a command by its name in the list of all commands.
    private void command(Command command) {
        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> desk.view().slip().isShown());
        robot.write(CommandWords.title(command), 0);
        robot.push(KeyCode.ENTER);
    }

    private void copied(Command command, String start) {
        put("");
        command(command);
        until(() -> clipboard().startsWith(start));
    }

    @Test
    void whatIsDrawnIsCopiedInTheLanguagesOfOthersAndPastedAgain() {
        openReference("weak");
        int boxes = design().components().size();
        int links = design().links().size();
        copied(Command.COPY_SVG, "<svg");
        assertThat(clipboard()).contains(design().components().getFirst().label());
        copied(Command.COPY_MERMAID, "---");
        assertThat(clipboard()).contains("flowchart LR");
        copied(Command.COPY_PLANTUML, "@startuml");

        robot.interact(desk.view().board().canvas()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> design().components().size() == 2 * boxes);
        assertThat(design().links()).hasSize(2 * links);
    }

    @Test
    void whatIsSelectedIsCopiedAlone() {
        openReference("weak");
        Component one = design().components().getFirst();
        robot.interact(() -> desk.editor().select(Set.of(one.id())));
        copied(Command.COPY_PLANTUML, "@startuml");

        assertThat(clipboard()).contains(one.label());
        design().components().stream()
                .skip(1)
                .forEach(other -> assertThat(clipboard()).doesNotContain('"' + other.label() + '"'));
    }

    /// What the open menu of the canvas offers to copy.
    private static List<MenuItem> copies() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> "menu-copy-as".equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .toList();
    }

    @Test
    void theMenuOfTheCanvasCopiesToo() {
        openReference("weak");
        put("");
        robot.interact(() ->
                desk.editor().select(Set.of(design().components().getFirst().id())));
        robot.clickOn(drawn(design().components().getFirst().id().value()), MouseButton.SECONDARY);
        until(() -> !copies().isEmpty());
        robot.interact(() -> copies().stream()
                .filter(item -> "menu-copy_mermaid".equals(item.getId()))
                .forEach(MenuItem::fire));
        until(() -> clipboard().contains("flowchart LR"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PLANTUML", "MERMAID", "DRAWIO", "EXCALIDRAW", "SVG"})
    void aDiagramOfAnotherToolIsPastedAsComponents(Format format) {
        Design two = Design.of(
                null,
                "",
                List.of(Component.of("c1", "event-stream", "Clicks"), Component.of("c2", null, "Trainer")),
                List.of(Link.of("l1", "c1", "c2", null)),
                List.of(),
                List.of());
        Decoded<byte[]> written = new AnyWriter(STOCK.library(), Mount.of(Look.LIGHT)).write(two, format, "x");
        assertThat(written).isInstanceOf(Decoded.Good.class);
        put(new String(((Decoded.Good<byte[]>) written).value(), java.nio.charset.StandardCharsets.UTF_8));

        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> design().components().size() == 2 && design().links().size() == 1);

        assertThat(design().components()).extracting(Component::label).containsExactly("Clicks", "Trainer");
        assertThat(design().notes()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> design().components().isEmpty());
    }
}
