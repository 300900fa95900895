package plumbline.ui.inplace;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.editor.Command;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.picture.Look;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.canvas.FlowSample;
import plumbline.ui.words.CommandWords;
import plumbline.ui.words.Texts;

/// The menus of the canvas: the commands that apply to what is selected, and the flows of a link as they are drawn.
public final class Menus {
    private final CanvasView canvas;
    private final Supplier<Look> look;
    private final Consumer<Command> run;
    private @Nullable ContextMenu open;

    public Menus(CanvasView canvas, Supplier<Look> look, Consumer<Command> run) {
        this.canvas = canvas;
        this.look = look;
        this.run = run;
    }

    /// Opens the menu for what is selected at a place of the view.
    public void commands(Editor editor, double x, double y) {
        ContextMenu menu = new ContextMenu();
        for (List<Command> group : groups(editor.selection())) {
            if (!menu.getItems().isEmpty() && !group.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(command -> menu.getItems().add(item(command)));
            if (group.contains(Command.PASTE)) {
                menu.getItems().add(copies());
            }
        }
        show(menu, x, y);
    }

    /// What is copied for others, in their formats.
    private Menu copies() {
        Menu copies = new Menu(Texts.of("menu.copy-as"));
        copies.setId("menu-copy-as");
        List.of(Command.COPY_IMAGE, Command.COPY_SVG, Command.COPY_PLANTUML, Command.COPY_MERMAID)
                .forEach(command -> {
                    MenuItem item = item(command);
                    item.setText(Texts.of("menu."
                            + command.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
                    item.setGraphic(null);
                    copies.getItems().add(item);
                });
        return copies;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(CommandWords.title(command));
        item.setId("menu-" + command.name().toLowerCase(java.util.Locale.ROOT));
        String keys = CommandWords.keys(command);
        if (!keys.isEmpty()) {
            javafx.scene.control.Label shown = new javafx.scene.control.Label(keys);
            shown.getStyleClass().add("small");
            javafx.scene.control.Label title = new javafx.scene.control.Label(CommandWords.title(command));
            title.setMinWidth(152);
            item.setText("");
            item.setGraphic(new javafx.scene.layout.HBox(16, title, shown));
        }
        item.setOnAction(_ -> run.accept(command));
        return item;
    }

    private static List<List<Command>> groups(Set<ElementId> selection) {
        List<Command> clipboard = List.of(Command.CUT, Command.COPY, Command.PASTE, Command.DUPLICATE);
        List<Command> last = List.of(Command.DELETE);
        if (selection.isEmpty()) {
            return List.of(
                    List.of(Command.ADD, Command.TOOL_NOTE, Command.TOOL_FRAME),
                    List.of(Command.PASTE, Command.PASTE_LINES, Command.SELECT_ALL),
                    List.of(Command.TIDY, Command.CONFIRM_ALL, Command.FIT));
        }
        if (selection.size() > 1) {
            return List.of(
                    List.of(Command.GROUP, Command.CONFIRM),
                    List.of(
                            Command.ALIGN_LEFT,
                            Command.ALIGN_RIGHT,
                            Command.ALIGN_TOP,
                            Command.ALIGN_BOTTOM,
                            Command.DISTRIBUTE_ACROSS,
                            Command.DISTRIBUTE_DOWN),
                    clipboard,
                    last);
        }
        return switch (selection.iterator().next()) {
            case ComponentId _ ->
                List.of(
                        List.of(Command.RENAME, Command.GROW_RIGHT, Command.CONFIRM, Command.LOCK),
                        clipboard,
                        List.of(Command.TO_FRONT, Command.TO_BACK),
                        last);
            case LinkId _ ->
                List.of(List.of(Command.RENAME, Command.REVERSE, Command.STRAIGHTEN, Command.CONFIRM), last);
            case BoundaryId _ -> List.of(List.of(Command.RENAME, Command.UNGROUP, Command.LOCK), clipboard, last);
            case plumbline.design.NoteId _ -> List.of(List.of(Command.RENAME, Command.LOCK), clipboard, last);
        };
    }

    /// Opens the choice of what travels along a link at a place of the view.
    public void flows(Editor editor, LinkId id, double x, double y) {
        Flow guessed = editor.seen().reading().flows().getOrDefault(id, Flow.REQUEST);
        Flow stated = editor.design().links().stream()
                .filter(link -> link.id().equals(id))
                .map(Link::flow)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        ContextMenu menu = new ContextMenu();
        for (Flow flow : Flow.values()) {
            RadioMenuItem item = new RadioMenuItem(Texts.of("flow." + flow.id()), new FlowSample(flow, look.get()));
            item.setId("flow-" + flow.id());
            item.setSelected(flow == (stated == null ? guessed : stated));
            item.setOnAction(_ -> editor.apply(Deed.FLOW, new Edit.SetFlow(id, flow)));
            menu.getItems().add(item);
        }
        if (stated != null) {
            MenuItem guess = new MenuItem(Texts.of("flow.guess"));
            guess.setOnAction(_ -> editor.apply(Deed.FLOW, new Edit.SetFlow(id, null)));
            menu.getItems().addAll(new SeparatorMenuItem(), guess);
        }
        show(menu, x, y);
    }

    private void show(ContextMenu menu, double x, double y) {
        close();
        open = menu;
        menu.setAutoHide(true);
        javafx.geometry.Point2D at = canvas.localToScreen(x, y);
        if (at != null) {
            menu.show(canvas, at.getX(), at.getY());
        }
    }

    /// Closes the menu that is open.
    public void close() {
        ContextMenu menu = open;
        open = null;
        if (menu != null) {
            menu.hide();
        }
    }

    /// The ids of the commands that apply, for those who test it.
    static Set<Command> applying(Set<ElementId> selection) {
        return groups(selection).stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
