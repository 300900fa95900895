package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.editor.Editor;
import plumbline.files.Reference;
import plumbline.picture.Look;
import plumbline.ui.palette.Finder;
import plumbline.ui.palette.Palette;
import plumbline.ui.panel.PromptPane;

/// How the desk is laid out: bar above, prompt and outline left, canvas in the middle, findings
/// right, foot below.
final class DeskView extends BorderPane {
    private final Stock stock;
    private final TopBar bar;
    private final Board board;
    private final Foot foot;
    private final Banner banner = new Banner();
    private final Slip slip = new Slip();
    private final PromptPane prompt = new PromptPane();
    private final Palette palette;
    private final OutlinePane outline;
    private final Panels panels;
    private final Sides sides;
    private final EmptyState empty;
    private final TabPane left;

    DeskView(Stock stock, Desk desk, Look look, Memory memory, Consumer<Throwable> failed) {
        this.stock = stock;
        List<Reference> references = List.copyOf(stock.library().references());
        bar = new TopBar(stock.library().prompts().values(), references, desk);
        board = new Board(stock.library().catalog(), desk::select);
        foot = new Foot(board.canvas());
        panels = new Panels(stock, board, foot, memory, failed);
        outline = new OutlinePane(id -> {
            desk.select(Optional.of(id));
            board.canvas().reveal(List.of(id));
        });
        Finder finder = new Finder(stock.library().catalog(), stock.recogniser());
        palette = new Palette(
                finder,
                desk.recent(),
                look,
                new Planting(this, board, stock.library().catalog(), desk::editor, desk::planted));
        empty = new EmptyState(
                desk::open,
                () -> references.stream()
                        .filter(reference -> reference.name().equals("strong"))
                        .findFirst()
                        .ifPresent(desk::example));
        left = new TabPane(
                Panels.tab("prompt", prompt), Panels.tab("palette", palette), Panels.tab("outline", outline));
        left.setId("left");
        StackPane middle = new StackPane(board, empty, slip);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox centre = new VBox(banner, middle);
        sides = new Sides(left, centre, panels.right(), panels.findings().total(), memory);
        sides.listen(this);
        setTop(bar);
        setCenter(sides);
        setBottom(foot);
        getStyleClass().add("desk");
        new Keys(this, desk, this::places);
        board.look(look);
    }

    private List<Node> places() {
        return List.of(board.canvas(), sides.rightDoor(panels.first()), sides.leftDoor(left), bar.prompts());
    }

    /// Something is being opened.
    void reading() {
        empty.setVisible(false);
    }

    /// What was to be opened could not be.
    void unread() {
        empty.setVisible(board.isEmpty());
    }

    /// No work is open any more.
    void nothing() {
        board.clear();
        outline.clear();
        foot.clear();
        empty.setVisible(true);
    }

    /// Shows what this editor holds from now on.
    void show(Editor editor, Look look) {
        empty.setVisible(false);
        board.show(editor);
        counts(editor, look);
    }

    /// Brings up to date what counts and lists the elements.
    void counts(Editor editor, Look look) {
        foot.show(editor.design());
        outline.show(editor.design(), editor.seen().reading(), stock.library().catalog(), look);
    }

    void look(Look look) {
        Theme.dress(getScene(), look);
        board.look(look);
        palette.look(look);
        outline.look(look);
    }

    TopBar bar() {
        return bar;
    }

    Board board() {
        return board;
    }

    Foot foot() {
        return foot;
    }

    /// Where nothing is open, this is offered to go on with.
    void goOn(Node list) {
        empty.goOn(list);
    }

    Slip slip() {
        return slip;
    }

    Banner banner() {
        return banner;
    }

    Palette palette() {
        return palette;
    }

    PromptPane prompt() {
        return prompt;
    }

    Panels panels() {
        return panels;
    }

    Sides sides() {
        return sides;
    }
}
