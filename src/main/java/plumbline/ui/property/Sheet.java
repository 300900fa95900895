package plumbline.ui.property;

import javafx.scene.layout.VBox;
import plumbline.editor.Sight;

/// What can be said of one selection; shows what is said now as often as it is told to.
abstract sealed class Sheet extends VBox
        permits ComponentSheet, LinkSheet, BoundarySheet, NoteSheet, SeveralSheet, DesignSheet {
    Sheet() {
        super(12);
        getStyleClass().add("panel-content");
    }

    /// Shows what the design says now; all that was selected is still there.
    abstract void show(Sight.Seen seen);
}
