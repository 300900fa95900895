package plumbline.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plumbline.ui.words.Texts;

/// What stands on the canvas before anything is open: what this is, and how to begin.
final class EmptyState extends VBox {
    EmptyState(Runnable open, Runnable example) {
        super(12);
        setId("empty");
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty");
        Label title = new Label(Texts.of("empty.title"));
        title.getStyleClass().add("empty-title");
        Label hint = new Label(Texts.of("empty.hint"));
        hint.getStyleClass().add("muted");
        Button first = new Button(Texts.of("empty.example"));
        first.setId("show-example");
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> example.run());
        Button second = new Button(Texts.of("empty.open"));
        second.setOnAction(_ -> open.run());
        HBox buttons = new HBox(8, first, second);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(title, hint, buttons);
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Adds what one may want to go on with.
    void goOn(Node list) {
        getChildren().add(list);
    }
}
