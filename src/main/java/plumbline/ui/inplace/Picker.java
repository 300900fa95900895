package plumbline.ui.inplace;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.design.KindId;
import plumbline.design.Point;
import plumbline.picture.Colour;
import plumbline.picture.Look;
import plumbline.picture.Token;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.canvas.KindIcon;
import plumbline.ui.palette.Finder;
import plumbline.ui.palette.Recent;
import plumbline.ui.words.Texts;

/// A field on the canvas that finds kinds while one types: Enter takes the first, arrows or Tab choose another.
///
/// Escape and a click elsewhere choose nothing. For the FX thread.
public final class Picker {
    private static final double WIDTH = 304;
    private static final double ROW = 34;
    private static final int ROWS = 7;
    private static final double CHROME = 54;

    private final Pane ground;
    private final CanvasView canvas;
    private final Finder finder;
    private final Supplier<Recent> recent;
    private final Supplier<Look> look;
    private @Nullable VBox open;

    /// Hears what was picked: the kind if one was stated, and the label.
    public interface Hearing {
        void picked(@Nullable KindId kind, String label);
    }

    public Picker(Pane ground, CanvasView canvas, Finder finder, Supplier<Recent> recent, Supplier<Look> look) {
        this.ground = ground;
        this.canvas = canvas;
        this.finder = finder;
        this.recent = recent;
        this.look = look;
    }

    /// Whether a picker is open.
    public boolean isOpen() {
        return open != null;
    }

    /// Lets the person name a new component whose middle comes to lie there.
    public void toAdd(Point at, Hearing hearing) {
        open(at, Texts.of("picker.add"), Offer::toAdd, hearing);
    }

    /// Lets the person say what a component is; the picker opens below that point.
    public void toState(Point at, Consumer<KindId> hearing) {
        open(at, Texts.of("picker.state"), Offer::toState, (kind, _) -> {
            if (kind != null) {
                hearing.accept(kind);
            }
        });
    }

    private interface Offering {
        List<Offer> offers(String typed, Finder finder, Recent recent);
    }

    private void open(Point at, String asking, Offering offering, Hearing hearing) {
        close();
        TextField field = new TextField();
        field.setId("picker");
        field.setPromptText(asking);
        field.setAccessibleText(asking);
        ListView<Offer> list = new ListView<>();
        list.setId("offers");
        list.getStyleClass().add("palette-list");
        list.setAccessibleText(Texts.of("picker.offers"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        VBox box = new VBox(6, field, list);
        box.getStyleClass().add("picker");
        open = box;
        box.setManaged(false);
        Runnable offer = () -> {
            list.getItems().setAll(offering.offers(field.getText(), finder, recent.get()));
            list.getSelectionModel().selectFirst();
            list.setPrefHeight(Math.min(ROWS, Math.max(1, list.getItems().size())) * ROW + 2);
            place(box, at);
        };
        field.textProperty().addListener(_ -> offer.run());
        Runnable take = () -> {
            Offer chosen = list.getSelectionModel().getSelectedItem();
            close();
            canvas.requestFocus();
            if (chosen != null) {
                Offer.Picked picked = chosen.picked();
                hearing.picked(picked.kind(), picked.label());
            }
        };
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, list, take));
        list.setOnMouseClicked(_ -> take.run());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && box.equals(open) && !list.isFocused() && !list.isPressed()) {
                close();
            }
        });
        ground.getChildren().add(box);
        offer.run();
        field.requestFocus();
    }

    private void pressed(KeyEvent event, ListView<Offer> list, Runnable take) {
        switch (event.getCode()) {
            case ENTER -> take.run();
            case ESCAPE -> {
                close();
                canvas.requestFocus();
            }
            case DOWN -> step(list, 1);
            case UP -> step(list, -1);
            case TAB -> step(list, event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void step(ListView<Offer> list, int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - ROWS + 2));
        }
    }

    /// Closes what is open, choosing nothing.
    public void close() {
        VBox box = open;
        open = null;
        ground.getChildren().remove(box);
    }

    /// Below the place of the canvas, moved as little as needed to lie in view.
    private void place(VBox box, Point at) {
        double scale = canvas.scale().getValue();
        plumbline.design.Box seen = canvas.inView().getValue();
        double x = (at.x() - seen.x()) * scale - 60;
        double y = (at.y() - seen.y()) * scale - 22;
        double height = box.getChildren().get(1) instanceof ListView<?> list ? list.getPrefHeight() + CHROME : CHROME;
        double left = Math.clamp(x, 8, Math.max(8, ground.getWidth() - WIDTH - 8));
        double top = Math.clamp(y, 8, Math.max(8, ground.getHeight() - height - 8));
        box.resizeRelocate(left, top, WIDTH, height);
    }

    /// An offer with its icon: the label in full strength, the kind in small.
    private final class Cell extends ListCell<Offer> {
        @Override
        protected void updateItem(@Nullable Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (offer == null || empty) {
                return;
            }
            Kind kind = offer.kind();
            Look now = look.get();
            Colour colour = kind == null ? now.colour(Token.MUTED) : now.stage(kind.stage());
            boolean named = kind != null && offer.label().equals(kind.title());
            Label label = new Label(offer.label());
            label.setMinWidth(0);
            Label what = new Label(
                    kind == null
                            ? Texts.of("picker.unknown")
                            : named ? "" : Texts.of(offer.stated() ? "picker.stated" : "picker.guessed", kind.title()));
            what.getStyleClass().add("small");
            what.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(10, new KindIcon(kind == null ? null : kind.id(), colour, 16), label, what);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(WIDTH - 56);
            setGraphic(line);
            setAccessibleText(offer.label() + ", " + what.getText());
        }
    }
}
