package plumbline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import plumbline.picture.Look;
import plumbline.picture.Token;
import plumbline.picture.Weight;
import plumbline.ui.work.Memory;

/// Dresses the window: AtlantaFX beneath, our tokens and style sheets above, the bundled font
/// throughout.
final class Theme {
    private static final double SIZE = 12.5;

    private Theme() {}

    /// Loads the bundled fonts, so that style sheets find them by family.
    static void loadFonts() {
        for (Weight weight : Weight.values()) {
            try (InputStream in = Weight.class.getResourceAsStream(weight.resource())) {
                Font.loadFont(Objects.requireNonNull(in, weight.resource()), SIZE);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /// The look that the system has now.
    static Look systems() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Look.DARK : Look.LIGHT;
    }

    /// The look that was chosen, here or at an earlier start; none is the system's.
    static Optional<Look> chosen(Memory memory) {
        String id = memory.recall("look", "");
        return Stream.of(Look.LIGHT, Look.DARK)
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /// Puts AtlantaFX beneath everything that is dressed in the look.
    static void base(Look look) {
        String sheet = look == Look.DARK
                ? new PrimerDark().getUserAgentStylesheetBSS()
                : new PrimerLight().getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /// Dresses the scene; the same scene may be dressed again in another look.
    static void dress(Scene scene, Look look) {
        base(look);
        scene.getStylesheets().setAll(StyleSheets.of(look));
        scene.setFill(Color.web(look.colour(Token.PANEL).hex()));
        Parent root = scene.getRoot();
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(look == Look.DARK ? "dark" : "light");
    }
}
