package plumbline.ui.inplace;

import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.editor.Editor;
import plumbline.picture.Look;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.words.Texts;

/// A field over an element to write its label in, in the letters of the drawing at its zoom.
///
/// What is written is previewed: the element grows with it, and says what the words would make it. Enter, Escape and
/// a click elsewhere keep what was written, Shift+Enter begins a line; undo takes it back. For the FX thread.
public final class Writing {
    private static final double LEGIBLE = 9;
    private static final double LINE = 1.5;

    private final Pane ground;
    private final CanvasView canvas;
    private final Runnable closed;
    private @Nullable Field open;
    private Subscription following = Subscription.EMPTY;

    /// One field, open on one element.
    private record Field(Editor editor, ElementId element, TextArea area, String paper) {}

    /// `closed` is run when what was written has been kept.
    public Writing(Pane ground, CanvasView canvas, Runnable closed) {
        this.ground = ground;
        this.canvas = canvas;
        this.closed = closed;
    }

    /// Whether a field is open.
    public boolean isOpen() {
        return open != null;
    }

    /// Lets the person write what an element is called; `typed` is what they began to write in its stead.
    public void open(Editor editor, ElementId element, String typed, Look look) {
        close();
        Place.of(editor.seen(), element).ifPresent(place -> {
            canvas.reveal(List.of(element));
            TextArea area = new TextArea(typed.isEmpty() ? place.words() : typed);
            area.setManaged(false);
            area.setId("writing");
            area.getStyleClass().add("writing");
            area.setWrapText(true);
            area.setAccessibleText(Texts.of("writing"));
            Field field =
                    new Field(editor, element, area, look.colour(place.paper()).hex());
            open = field;
            ground.getChildren().add(area);
            if (!typed.isEmpty()) {
                preview(typed);
            }
            place();
            area.textProperty().addListener((_, _, text) -> {
                preview(text);
                place();
            });
            following = canvas.inView().subscribe(_ -> place());
            area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            area.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    close();
                }
            });
            area.requestFocus();
            if (typed.isEmpty()) {
                area.selectAll();
            } else {
                area.end();
            }
        });
    }

    private void preview(String text) {
        Field field = open;
        if (field != null) {
            field.editor().preview(new Edit.Rename(field.element(), text));
        }
    }

    private void pressed(KeyEvent event) {
        Field field = open;
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (enter && event.isShiftDown() && field != null) {
            field.area().replaceSelection("\n");
            event.consume();
        } else if (enter || event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
            close();
            canvas.requestFocus();
            event.consume();
        }
    }

    /// Keeps what was written, if a field is open.
    public void close() {
        Field field = open;
        if (field != null) {
            open = null;
            following.unsubscribe();
            ground.getChildren().remove(field.area());
            field.editor().preview(null);
            field.editor().rename(field.element(), field.area().getText());
            closed.run();
        }
    }

    /// Puts the field where the drawing has the words, as large as they are there.
    private void place() {
        Field field = open;
        Place place = field == null
                ? null
                : Place.of(field.editor().seen(), field.element()).orElse(null);
        if (field == null || place == null) {
            return;
        }
        double scale = canvas.scale().getValue();
        Box seen = canvas.inView().getValue();
        Box box = place.box();
        double size = Math.max(LEGIBLE, place.size() * scale);
        TextArea area = field.area();
        area.setStyle("-fx-background-color: " + field.paper() + "; -fx-font-family: \""
                + (place.semibold() ? "Inter Semi Bold" : "Inter") + "\"; -fx-font-size: " + size + "px");
        area.resizeRelocate(
                (box.x() - seen.x()) * scale,
                (box.y() - seen.y()) * scale,
                box.width() * scale,
                Math.max(box.height() * scale, size * LINE));
    }
}
