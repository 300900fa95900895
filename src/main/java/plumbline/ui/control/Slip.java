package plumbline.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A slip of paper laid over the canvas: asks something calmly, in the window, until it is answered or put away.
public final class Slip extends StackPane {
    private static final double WIDEST = 760;

    private Runnable putAway = () -> {};
    private @Nullable Node before;

    public Slip() {
        setId("slip");
        getStyleClass().add("slip");
        // Where there is little room it is the content that gives way, not the window.
        setMinSize(0, 0);
        setVisible(false);
    }

    /// Whether that key put the slip away: Escape does, wherever the focus is while the slip lies there.
    public boolean putAway(KeyEvent pressed) {
        if (!isShown() || pressed.getCode() != KeyCode.ESCAPE) {
            return false;
        }
        putAway.run();
        return true;
    }

    /// Lays a slip with that title over the canvas; `away` is what Escape does, and hides it at the latest.
    public void show(String title, Node content, Node first, Runnable away) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        putAway = () -> {
            hide();
            away.run();
        };
        Label head = new Label(title);
        head.setWrapText(true);
        head.getStyleClass().add("title");
        head.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(content, Priority.SOMETIMES);
        VBox card = new VBox(12, head, content);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title);
        card.getStyleClass().add("slip-card");
        card.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        StackPane.setAlignment(card, Pos.CENTER);
        setVisible(true);
        first.requestFocus();
    }

    public boolean isShown() {
        return isVisible();
    }

    /// Takes the slip away; the focus goes back to where it was.
    public void hide() {
        setVisible(false);
        getChildren().clear();
        putAway = () -> {};
        Node back = before;
        before = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }
}
