package plumbline.ui.control;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.stage.Window;

/// Keeps the menu that hangs from a button within the window: JavaFX alone keeps it on the screen, which may go on
/// beyond.
public final class Hanging {
    private Hanging() {}

    /// The menu of that button ends at the window's right edge at the latest, from now on.
    public static void within(MenuButton button) {
        button.setOnShown(_ -> {
            if (!button.getItems().isEmpty()) {
                keep(
                        button.getItems().getFirst().getParentPopup(),
                        button.getScene().getWindow());
            }
        });
    }

    private static void keep(ContextMenu menu, Window window) {
        double beyond = menu.getX() + menu.getWidth() - window.getX() - window.getWidth();
        if (beyond > 0) {
            menu.setX(Math.max(window.getX(), menu.getX() - beyond));
        }
    }
}
