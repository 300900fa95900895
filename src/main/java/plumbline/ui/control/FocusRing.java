package plumbline.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/// Gives the focus where a key asked for it, with the ring that says where it is.
///
/// The platform shows a ring, and scrolls to it, after Tab alone; a focus that any other key moves would be out of
/// sight until then.
public final class FocusRing {
    public static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    /// Between what has the focus and the edge of what is scrolled, in logical pixels.
    private static final double MARGIN = 16;

    private Subscription until = Subscription.EMPTY;

    /// The node has the focus and its ring, until the focus goes on; what holds it is scrolled until it is seen.
    public void give(Node node) {
        node.requestFocus();
        until.unsubscribe();
        if (node.isFocused()) {
            for (Parent holder = node.getParent(); holder != null; holder = holder.getParent()) {
                if (holder instanceof ScrollPane pane) {
                    reveal(node, pane);
                }
            }
            node.pseudoClassStateChanged(VISIBLE, true);
            until = node.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    node.pseudoClassStateChanged(VISIBLE, false);
                    until.unsubscribe();
                }
            });
        }
    }

    private static void reveal(Node node, ScrollPane pane) {
        Bounds window = pane.getViewportBounds();
        Node content = pane.getContent();
        double beyond = content.getLayoutBounds().getHeight() - window.getHeight();
        if (beyond <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = beyond * pane.getVvalue();
        double wanted = place.getMinY() < top
                ? place.getMinY() - MARGIN
                : place.getMaxY() > top + window.getHeight() ? place.getMaxY() + MARGIN - window.getHeight() : top;
        pane.setVvalue(Math.clamp(wanted / beyond, 0, 1));
    }
}
