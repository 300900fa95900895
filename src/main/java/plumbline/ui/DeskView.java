package plumbline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.design.Design;
import plumbline.editor.Editor;
import plumbline.files.Faults;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.picture.Look;
import plumbline.practice.Progress;
import plumbline.rubric.Prompt;
import plumbline.ui.board.Beside;
import plumbline.ui.board.Board;
import plumbline.ui.board.Drawing;
import plumbline.ui.board.Overhang;
import plumbline.ui.board.Planting;
import plumbline.ui.control.Banner;
import plumbline.ui.control.Slip;
import plumbline.ui.filing.FilingWishes;
import plumbline.ui.frame.EmptyState;
import plumbline.ui.frame.Foot;
import plumbline.ui.frame.Sheets;
import plumbline.ui.frame.Sides;
import plumbline.ui.frame.TabStrip;
import plumbline.ui.frame.Tools;
import plumbline.ui.frame.TopBar;
import plumbline.ui.palette.Finder;
import plumbline.ui.palette.Palette;
import plumbline.ui.panel.Listing;
import plumbline.ui.panel.OutlinePane;
import plumbline.ui.panel.PromptPane;
import plumbline.ui.script.CodeView;
import plumbline.ui.script.Margin;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

/// How the desk is laid out: bar above, prompt and outline left, canvas in the middle, findings
/// right, foot below.
final class DeskView extends BorderPane implements FilingWishes {
    private final Stock stock;
    private final TopBar bar;
    private final Board board;
    private final Beside beside;
    private final Margin margin;
    private final Foot foot;
    private final Banner banner = new Banner();
    private final Overhang overhang;
    private final Slip slip = new Slip();
    private final PromptPane prompt;
    private final Palette palette;
    private final Drawing drawing;
    private final Tools tools;
    private final Sheets sheets;
    private final OutlinePane outline;
    private final Panels panels;
    private final Sides sides;
    private final EmptyState empty;
    private final TabPane left;
    /// Whether there is nothing on the canvas.
    private final BooleanProperty blank = new SimpleBooleanProperty(true);
    /// Whether something is on its way from the palette.
    private final BooleanProperty carried = new SimpleBooleanProperty();
    private Optional<Prompt> asked = Optional.empty();
    private Listed listed;

    /// What the lists of prompts were made of.
    private record Listed(Library library, Progress progress, Faults faults) {}

    DeskView(Stock stock, Desk desk, Look look, Memory memory, Consumer<Throwable> failed) {
        this.stock = stock;
        List<Reference> references = List.copyOf(stock.library().references());
        bar = new TopBar(stock.library().prompts().values(), references, desk);
        board = new Board(stock.library().catalog());
        overhang = new Overhang(banner, board.canvas());
        beside = new Beside(stock, board, this::makeRoom, failed);
        foot = new Foot(board.canvas());
        panels = new Panels(stock, board, foot, memory, this::choosePrompt, failed);
        outline = new OutlinePane(id -> {
            desk.select(Optional.of(id));
            board.canvas().reveal(List.of(id));
        });
        Finder finder = new Finder(stock.library().catalog(), stock.recogniser());
        drawing = new Drawing(desk, stock, board, banner, finder, desk::does, failed);
        palette = new Palette(
                finder,
                desk.recent(),
                look,
                new Planting(this, board, stock.library().catalog(), desk::editor, carried::set, desk::planted));
        listed = new Listed(stock.library(), Progress.NONE, Faults.NONE);
        prompt = new PromptPane(Listing.of(stock.library(), Progress.NONE, Faults.NONE), desk::prompt);
        empty = new EmptyState(new Beginning(desk));
        // How to begin is in the way as soon as somebody does.
        empty.visibleProperty()
                .bind(blank.and(Bindings.isEmpty(board.over().getChildren())).and(carried.not()));
        left = new TabPane(
                Panels.tab("prompt", prompt), Panels.tab("palette", palette), Panels.tab("outline", outline));
        left.getSelectionModel().selectedItemProperty().subscribe(_ -> palette.front());
        left.setId("left");
        left.setAccessibleText(Texts.of("sides.left"));
        // It lies over the canvas, so that nothing moves under the mouse when it comes or goes.
        StackPane.setAlignment(banner, Pos.TOP_CENTER);
        StackPane.setMargin(banner, new Insets(8));
        margin = new Margin(stock, new StackPane(beside, empty, banner), memory, failed);
        StackPane middle = new StackPane(margin, slip);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox centre = new VBox(middle);
        sides = new Sides(left, centre, panels.right(), panels.findings().total(), memory);
        sides.listen(this);
        slip.visibleProperty().subscribe(asks -> {
            if (asks) {
                // A drawer would cover what is asked; later, so that what has the focus then keeps it.
                Platform.runLater(sides::closeDrawer);
            }
        });
        // Later, when the text has the focus already, so that it keeps it.
        margin.needed().subscribe(room -> Platform.runLater(() -> sides.need(room.doubleValue())));
        sides.covered().subscribe(width -> board.canvas().keepClearRight(width.doubleValue()));
        tools = new Tools(drawing::does);
        bar.tools(tools);
        foot.does(drawing::does);
        sheets = new Sheets(slip, drawing::does);
        centre.getChildren().addFirst(new TabStrip(desk.works(), desk::putAway));
        setTop(bar);
        setCenter(sides);
        setBottom(foot);
        getStyleClass().add("desk");
        new Keys(this, desk, this::places);
        board.look(look);
    }

    private List<Node> places() {
        if (sides.isAlone()) {
            return Stream.of(Optional.of(board.canvas()), margin.first(), Optional.of(bar.prompts()))
                    .<Node>flatMap(Optional::stream)
                    .toList();
        }
        return Stream.of(
                        Optional.of(board.canvas()),
                        margin.first(),
                        Optional.of(sides.rightDoor(panels.first())),
                        Optional.of(sides.leftDoor(left)),
                        Optional.of(bar.prompts()))
                .<Node>flatMap(Optional::stream)
                .toList();
    }

    /// What the next keys are for is the canvas, unless somebody writes the text beside it.
    void handOver() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        if (focus == null || !CodeView.isArea(focus)) {
            board.canvas().requestFocus();
        }
    }

    /// Leaves the canvas alone in the window, or brings the panels back.
    void canvasOnly(boolean on) {
        board.canvas().requestFocus();
        sides.alone(on);
    }

    @Override
    public void reading() {
        blank.set(false);
    }

    @Override
    public void unread() {
        blank.set(board.isEmpty());
    }

    /// The lists that are searched over the canvas.
    Sheets sheets() {
        return sheets;
    }

    /// What happens on the canvas.
    Drawing drawing() {
        return drawing;
    }

    /// No work is open any more.
    void nothing() {
        beside.follow(null);
        margin.follow(null);
        drawing.follow(null);
        tools.follow(null);
        board.clear();
        overhang.opened(null);
        outline.clear();
        foot.clear();
        empty.show(asked, false);
        blank.set(true);
    }

    /// Shows what this editor holds from now on.
    void show(Editor editor, boolean foreign, Look look) {
        blank.set(false);
        board.show(editor, foreign);
        overhang.opened(editor);
        beside.follow(editor);
        margin.follow(editor);
        drawing.follow(editor);
        tools.follow(editor);
        counts(editor, look);
    }

    /// Shows what is asked, if anything.
    void ask(Optional<Prompt> next) {
        asked = next;
        bar.prompt(asked.orElse(null));
        asked.ifPresentOrElse(prompt::show, prompt::clear);
        empty.show(asked, !board.isEmpty());
    }

    /// The library was read anew, or the user came further with a prompt.
    void library(Progress progress, Faults faults, Optional<Prompt> next) {
        Listed listing = new Listed(stock.library(), progress, faults);
        if (!listing.equals(listed)) {
            listed = listing;
            bar.library(
                    stock.library().prompts().values(),
                    List.copyOf(stock.library().references()));
            prompt.list(Listing.of(stock.library(), progress, faults));
        }
        if (!asked.equals(next)) {
            ask(next);
        }
    }

    /// What can be begun from an empty canvas.
    private final class Beginning implements EmptyState.Wishes {
        private final Desk desk;

        Beginning(Desk desk) {
            this.desk = desk;
        }

        @Override
        public void open() {
            desk.open();
        }

        @Override
        public void example() {
            desk.example();
        }

        @Override
        public void choosePrompt() {
            DeskView.this.choosePrompt();
        }

        @Override
        public void blocks() {
            front("palette");
        }
    }

    private void choosePrompt() {
        front("prompt");
        prompt.choose();
    }

    private void front(String tab) {
        sides.showLeft();
        left.getTabs().stream()
                .filter(each -> ("tab-" + tab).equals(each.getId()))
                .findFirst()
                .ifPresent(left.getSelectionModel()::select);
    }

    /// Brings up to date what counts and lists the elements.
    void counts(Editor editor, Look look) {
        Design design = editor.design();
        foot.show(design);
        blank.set(design.components().isEmpty()
                && design.boundaries().isEmpty()
                && design.notes().isEmpty());
        outline.show(design, editor.seen().reading(), stock.library().catalog(), look);
    }

    void look(Look look) {
        Theme.dress(getScene(), look);
        board.look(look);
        beside.look(look);
        palette.look(look);
        outline.look(look);
    }

    TopBar bar() {
        return bar;
    }

    private void makeRoom(boolean needed) {
        sides.makeRoom(needed);
    }

    /// The worked answer that the drawing is compared with, if any.
    Beside beside() {
        return beside;
    }

    /// The text beside the canvas.
    Margin margin() {
        return margin;
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

    @Override
    public Slip slip() {
        return slip;
    }

    @Override
    public Banner banner() {
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
