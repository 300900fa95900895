package plumbline.ui.palette;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A line of the palette under the hand: clicked, or carried out of it, without the platform's drag and drop, which
/// knows no picture at the pointer's scale.
final class Carrying {
    private static final double STILL = 5;

    private final Node palette;
    private final Consumer<Way> told;
    private final EventHandler<MouseEvent> dragged = this::dragged;
    private final EventHandler<MouseEvent> released = this::released;
    private @Nullable Scene scene;
    private @Nullable Row held;
    private double pressedX;
    private double pressedY;
    private boolean carried;

    /// Where what is carried is.
    sealed interface Way {
        record Over(Row.Item item, double sceneX, double sceneY) implements Way {}

        record Let(Row.Item item, double sceneX, double sceneY) implements Way {}

        record Back() implements Way {}

        /// It was not carried at all.
        record Clicked(Row row, int clicks) implements Way {}
    }

    Carrying(Node palette, Consumer<Way> told) {
        this.palette = palette;
        this.told = told;
        palette.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (carried && event.getCode() == KeyCode.ESCAPE) {
                end(new Way.Back());
                event.consume();
            }
        });
    }

    void pressed(Row row, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && held == null) {
            held = row;
            pressedX = event.getSceneX();
            pressedY = event.getSceneY();
            // The line may be drawn anew while it is dragged: the scene sees the hand whatever becomes of it.
            scene = palette.getScene();
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
    }

    private void dragged(MouseEvent event) {
        boolean still = Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) < STILL;
        if (held instanceof Row.Item item && (carried || !still)) {
            carried = true;
            palette.setCursor(Cursor.CLOSED_HAND);
            told.accept(new Way.Over(item, event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        Row row = held;
        boolean away = carried;
        letGo();
        if (away && row instanceof Row.Item item) {
            end(new Way.Let(item, event.getSceneX(), event.getSceneY()));
            event.consume();
        } else if (row != null) {
            told.accept(new Way.Clicked(row, event.getClickCount()));
        }
    }

    private void letGo() {
        Scene watched = scene;
        if (watched != null) {
            watched.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            watched.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        scene = null;
        held = null;
        carried = false;
    }

    private void end(Way way) {
        letGo();
        palette.setCursor(null);
        told.accept(way);
    }
}
