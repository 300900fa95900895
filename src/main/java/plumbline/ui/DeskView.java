package plumbline.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.editor.Editor;
import plumbline.files.Reference;
import plumbline.picture.Look;
import plumbline.ui.words.Texts;

/// How the desk is laid out: bar above, prompt and outline left, canvas in the middle, findings
/// right, foot below.
final class DeskView extends BorderPane {
    private static final double LEFT = 0.18;
    private static final double RIGHT = 0.765;

    private final Stock stock;
    private final TopBar bar;
    private final Board board;
    private final Foot foot;
    private final Banner banner = new Banner();
    private final PromptPane prompt = new PromptPane();
    private final OutlinePane outline;
    private final FindingsPane findings;
    private final EmptyState empty;
    private final TabPane left;

    DeskView(Stock stock, Desk desk, Look look) {
        this.stock = stock;
        List<Reference> references = List.copyOf(stock.library().references());
        bar = new TopBar(stock.library().prompts().values(), references, desk);
        board = new Board(stock.library().catalog(), desk::select);
        foot = new Foot(board.canvas());
        findings = new FindingsPane(desk::light);
        outline = new OutlinePane(id -> {
            desk.select(Optional.of(id));
            board.canvas().reveal(List.of(id));
        });
        empty = new EmptyState(
                desk::open,
                () -> references.stream()
                        .filter(reference -> reference.name().equals("strong"))
                        .findFirst()
                        .ifPresent(desk::example));
        left = new TabPane(tab("prompt", prompt), tab("outline", outline));
        left.setId("left");
        StackPane middle = new StackPane(board, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox centre = new VBox(banner, middle);
        SplitPane split = new SplitPane(left, centre, findings);
        split.setDividerPositions(LEFT, RIGHT);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(findings, false);
        left.setMinWidth(200);
        findings.setMinWidth(260);
        centre.setMinWidth(320);
        setTop(bar);
        setCenter(split);
        setBottom(foot);
        getStyleClass().add("desk");
        new Keys(this, desk, this::places);
        board.look(look);
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Texts.of(key), content);
        tab.setClosable(false);
        tab.setId("tab-" + key);
        return tab;
    }

    private List<Node> places() {
        return List.of(board.canvas(), findings.first(), left, bar.prompts());
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

    Banner banner() {
        return banner;
    }

    PromptPane prompt() {
        return prompt;
    }

    FindingsPane findings() {
        return findings;
    }
}
