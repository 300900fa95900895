package plumbline.ui.filing;

import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.files.journal.Recorded;
import plumbline.ui.words.Texts;

/// One design of a sitting that did not end well: what it is called, what of it no file holds, and what may become
/// of it.
final class LostRow extends HBox {
    /// What can be asked for.
    interface Wishes {
        void restore();

        /// Opens its file as it was saved.
        void saved();

        void discard();
    }

    /// `several` says whether others can be restored or not beside it.
    LostRow(Recorded recorded, Instant now, boolean several, Wishes wishes) {
        super(8);
        Label name = new Label(recorded.home().name());
        name.getStyleClass().add("strong");
        boolean filed = recorded.home().stamp().isPresent();
        Label since = new Label(Texts.of(
                filed ? "recovery.since" : "recovery.draft",
                Recovery.time(recorded.changed(), now),
                steps(recorded.unsaved())));
        since.getStyleClass().add("small");
        VBox said = new VBox(2, name, since);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        getChildren().add(said);
        if (several) {
            getChildren().add(button("recovery.restore", wishes::restore));
        }
        if (filed) {
            getChildren().add(button("recovery.saved", wishes::saved));
        }
        getChildren().add(button("recovery.discard", wishes::discard));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("recovery-row");
    }

    private static String steps(int count) {
        return count == 1 ? Texts.of("recovery.step") : Texts.of("recovery.steps", count);
    }

    private static Button button(String key, Runnable deed) {
        Button button = new Button(Texts.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
