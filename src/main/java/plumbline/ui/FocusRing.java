package plumbline.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Gives the focus where a key asked for it, with the ring that says where it is.
///
/// The platform shows a ring after Tab alone; a focus that any other key moves would be out of sight until then.
final class FocusRing {
    static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private Subscription until = Subscription.EMPTY;

    /// The node has the focus and its ring, until the focus goes on.
    void give(Node node) {
        node.requestFocus();
        until.unsubscribe();
        if (node.isFocused()) {
            node.pseudoClassStateChanged(VISIBLE, true);
            until = node.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    node.pseudoClassStateChanged(VISIBLE, false);
                    until.unsubscribe();
                }
            });
        }
    }
}
