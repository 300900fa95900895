package plumbline.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.files.Reference;
import plumbline.picture.Look;

/// How the desk is laid out: bar above, prompt and outline left, canvas in the middle, findings right, foot below.
final class DeskView extends BorderPane {
    private static final double LEFT = 0.19;
    private static final double RIGHT = 0.75;

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

    DeskView(Stock stock, Desk desk) {
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
        empty = new EmptyState(desk::open, () -> references.stream()
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
        findings.setMinWidth(240);
        centre.setMinWidth(320);
        setTop(bar);
        setCenter(split);
        setBottom(foot);
        getStyleClass().add("desk");
        dropped(desk);
        keys(desk);
    }

    private static Tab tab(String key, javafx.scene.Node content) {
        Tab tab = new Tab(Texts.of(key), content);
        tab.setClosable(false);
        tab.setId("tab-" + key);
        return tab;
    }

    private void dropped(Desk desk) {
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> desk.open(file.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void keys(Desk desk) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
                desk.open();
                event.consume();
            } else if (event.getCode() == KeyCode.F6) {
                next(event.isShiftDown());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                desk.select(Optional.empty());
            }
        });
    }

    /// F6 goes round canvas, findings, the left side and the bar.
    private void next(boolean back) {
        List<javafx.scene.Node> places = List.of(board.canvas(), findings.lookup("#findings"), left, bar.lookup("#prompts"));
        int at = 0;
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place) != null && within(places.get(place))) {
                at = place + (back ? places.size() - 1 : 1);
            }
        }
        places.get(at % places.size()).requestFocus();
    }

    private boolean within(javafx.scene.Node place) {
        for (javafx.scene.Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(place)) {
                return true;
            }
        }
        return false;
    }

    void show(Board.Placed placed, Look look) {
        empty.setVisible(false);
        board.show(placed);
        foot.show(placed.design());
        outline.show(placed.design(), placed.reading(), stock.library().catalog(), look);
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
