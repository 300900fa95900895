package plumbline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import plumbline.ui.words.Texts;

/// Words in a panel: as wide as the panel, as high as they need.
public final class Prose {
    private Prose() {}

    /// A label that breaks its lines.
    public static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// A heading of that key.
    public static Label heading(String key) {
        return wrapped(Texts.of(key), "heading");
    }

    /// Quiet words of that key.
    public static Label muted(String key) {
        return wrapped(Texts.of(key), "muted");
    }
}
