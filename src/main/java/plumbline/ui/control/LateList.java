package plumbline.ui.control;

import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;

/// The skin of a combo box whose list is dressed and filled when it is first unfolded.
///
/// JavaFX's own keeps the list within the box, unseen, to make the box as wide as the widest item: five of them were a
/// tenth of what is done before the window is there. A box with this skin needs a width from elsewhere.
public final class LateList<T> extends ComboBoxListViewSkin<T> {
    public LateList(ComboBox<T> box) {
        super(box);
        getChildren().remove(getPopupContent());
    }
}
