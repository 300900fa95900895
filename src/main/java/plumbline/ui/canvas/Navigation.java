package plumbline.ui.canvas;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// How wheel, pinch and keys move a canvas: the wheel pans, with Ctrl it zooms at the pointer; keys move it where
/// nothing that is selected had a use for them.
final class Navigation {
    private static final double WHEEL_ZOOM = 1.0025;
    private static final double KEY_ZOOM = 1.25;
    private static final double KEY_PAN = 48;

    private final CanvasView view;

    Navigation(CanvasView view) {
        this.view = view;
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown()) {
            if (!event.isInertia()) {
                double factor = Math.pow(WHEEL_ZOOM, event.getDeltaY());
                view.look(view.now().zoomed(factor, event.getX(), event.getY()));
            }
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            view.look(view.now().panned(event.getDeltaY(), 0));
        } else {
            view.look(view.now().panned(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        view.look(view.now().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
        event.consume();
    }

    private void key(KeyEvent event) {
        boolean command = event.isShortcutDown();
        if (command && (event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0)) {
            view.zoomTo(1);
        } else if (isPlus(event)) {
            view.zoom(KEY_ZOOM);
        } else if (isMinus(event)) {
            view.zoom(1 / KEY_ZOOM);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.DIGIT1) {
            view.fit();
        } else if (event.isShiftDown() && event.getCode() == KeyCode.DIGIT2) {
            view.fitSelection();
        } else if (!pan(event)) {
            return;
        }
        event.consume();
    }

    /// Keyboards write plus in many ways: by the key beside backspace, by the number pad, by what
    /// is printed.
    private static boolean isPlus(KeyEvent event) {
        return event.getCode() == KeyCode.PLUS
                || event.getCode() == KeyCode.EQUALS
                || event.getCode() == KeyCode.ADD
                || event.getText().equals("+");
    }

    private static boolean isMinus(KeyEvent event) {
        return event.getCode() == KeyCode.MINUS
                || event.getCode() == KeyCode.SUBTRACT
                || event.getText().equals("-");
    }

    private boolean pan(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> view.look(view.now().panned(KEY_PAN, 0));
            case RIGHT -> view.look(view.now().panned(-KEY_PAN, 0));
            case UP -> view.look(view.now().panned(0, KEY_PAN));
            case DOWN -> view.look(view.now().panned(0, -KEY_PAN));
            default -> {
                return false;
            }
        }
        return true;
    }
}
