package plumbline.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.ui.control.Prose;
import plumbline.ui.words.Texts;

/// What stands in a panel that has nothing to show yet: why that is, what will be here, and what brings it.
///
/// The texts are those of the key `about`, with `.title` and `.text`, and `.button` where something can be done.
final class Waiting extends VBox {
    Waiting(Feather sign, String about) {
        super(8);
        getStyleClass().add("waiting");
        FontIcon icon = new FontIcon(sign);
        icon.getStyleClass().add("waiting-icon");
        Label title = Prose.wrapped(Texts.of(about + ".title"), "waiting-title");
        getChildren().addAll(icon, title, Prose.muted(about + ".text"));
    }

    Waiting(Feather sign, String about, Runnable deed) {
        this(sign, about);
        Button button = new Button(Texts.of(about + ".button"));
        button.setId("waiting-deed");
        button.setOnAction(_ -> deed.run());
        getChildren().add(button);
    }
}
