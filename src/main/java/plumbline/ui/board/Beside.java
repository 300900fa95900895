package plumbline.ui.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.check.Comparison;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.editor.Change;
import plumbline.editor.Editor;
import plumbline.editor.Timeline;
import plumbline.files.Reference;
import plumbline.picture.Emphasis;
import plumbline.picture.Emphasis.Sign;
import plumbline.picture.Look;
import plumbline.problem.Decoded;
import plumbline.rubric.Prompt;
import plumbline.ui.words.Texts;
import plumbline.ui.work.Background;
import plumbline.ui.work.Stock;

/// A worked answer beside the design that is drawn, when asked for: what the drawing lacks is marked there, what it
/// has beyond the answer is marked on the drawing, and both follow every change.
///
/// For the FX thread; reading, laying out and comparing happen off it.
public final class Beside extends SplitPane implements AutoCloseable {
    private static final double HALF = 0.5;

    private final Stock stock;
    private final Board board;
    private final Board answer;
    private final VBox side;
    private final Label title = new Label();
    private final Label counts = new Label();
    private final Background comparing;
    private @Nullable Editor followed;
    private @Nullable Reference reference;
    private @Nullable Design theirs;
    private final Consumer<Boolean> room;
    private Runnable unfollow = () -> {};

    /// `board` is where the user draws; it stands alone until something is compared. `room` is told whether all the
    /// room there is is needed.
    public Beside(Stock stock, Board board, Consumer<Boolean> room, Consumer<Throwable> failed) {
        this.stock = stock;
        this.board = board;
        this.room = room;
        comparing = new Background("comparing", failed);
        answer = new Board(stock.library().catalog());
        answer.canvas().setId("answer-canvas");
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("stop-comparing");
        close.getStyleClass().addAll("flat", "icon-button");
        close.setTooltip(new Tooltip(Texts.of("compare.stop")));
        close.setAccessibleText(Texts.of("compare.stop"));
        close.setOnAction(_ -> stop());
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        counts.setId("compared");
        counts.getStyleClass().add("small");
        VBox words = new VBox(title, counts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(8, words, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("beside-head");
        VBox.setVgrow(answer, Priority.ALWAYS);
        side = new VBox(head, answer);
        side.setId("beside");
        side.setMinWidth(0);
        getStyleClass().add("beside");
        getItems().add(board);
    }

    /// Whether a worked answer stands beside the drawing.
    public boolean isShown() {
        return getItems().contains(side);
    }

    /// Lays this answer beside what is drawn.
    public void show(Reference chosen, Look look) {
        reference = chosen;
        theirs = null;
        String asked = stock.prompt(chosen.prompt())
                .map(Prompt::title)
                .orElse(chosen.prompt().value());
        title.setText(Texts.of("compare.title", chosen.name(), asked));
        counts.setText(Texts.of("compare.reading"));
        answer.clear();
        answer.look(look);
        if (!isShown()) {
            getItems().add(side);
            room.accept(true);
        }
        comparing.run(
                () -> read(chosen),
                read -> read.ifPresent(design -> {
                    theirs = design;
                    answer.show(stock.editor(Timeline.from(design)), false);
                    compare();
                    // Once both have the room that they were given.
                    setDividerPositions(HALF);
                    Platform.runLater(() -> {
                        answer.canvas().begin();
                        board.canvas().begin();
                    });
                }));
    }

    private Optional<Design> read(Reference chosen) {
        return chosen.design(stock.library().catalog()) instanceof Decoded.Good<Design> good
                ? Optional.of(stock.placed(good.value()))
                : Optional.empty();
    }

    /// Follows another work; what is compared with stays.
    public void follow(@Nullable Editor next) {
        unfollow.run();
        unfollow = () -> {};
        followed = next;
        if (next == null) {
            stop();
            return;
        }
        unfollow = next.onChange(change -> {
            if (change == Change.DESIGN) {
                compare();
            }
        });
        compare();
    }

    private void compare() {
        Editor mine = followed;
        Design other = theirs;
        if (mine == null || other == null || !isShown()) {
            return;
        }
        Design design = mine.design();
        comparing.run(
                () -> Comparison.of(stock.library().catalog(), stock.recogniser(), design.wiring(), other.wiring()),
                comparison -> {
                    board.emphasise(board.emphasis().withSigns(signs(comparison.extra(), Sign.EXTRA)));
                    answer.emphasise(Emphasis.NONE.withSigns(signs(comparison.missing(), Sign.MISSING)));
                    counts.setText(Texts.of("compare.counts", boxes(comparison.missing()), boxes(comparison.extra())));
                });
    }

    private static long boxes(Iterable<ElementId> elements) {
        long boxes = 0;
        for (ElementId element : elements) {
            boxes += element instanceof ComponentId ? 1 : 0;
        }
        return boxes;
    }

    private static Map<ElementId, Sign> signs(Iterable<ElementId> elements, Sign sign) {
        Map<ElementId, Sign> signs = new LinkedHashMap<>();
        elements.forEach(element -> signs.put(element, sign));
        return signs;
    }

    /// Takes the answer away, and all marks with it.
    public void stop() {
        comparing.forget();
        reference = null;
        theirs = null;
        if (getItems().remove(side)) {
            room.accept(false);
        }
        answer.clear();
        board.emphasise(board.emphasis().withSigns(Map.of()));
    }

    /// The answer that is looked at, if any.
    Optional<Reference> reference() {
        return Optional.ofNullable(reference);
    }

    public void look(Look look) {
        answer.look(look);
    }

    @Override
    public void close() {
        comparing.close();
    }
}
