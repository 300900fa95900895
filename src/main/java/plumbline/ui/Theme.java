package plumbline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

/// Dresses the window: AtlantaFX beneath, our tokens and style sheets above, the bundled font
/// throughout.
final class Theme {
    /// Our style sheets, each above those before it.
    static final List<String> SHEETS =
            List.of("controls.css", "desk.css", "panel.css", "palette.css", "files.css", "code.css");

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

    /// Dresses the scene; the same scene may be dressed again in another look.
    static void dress(Scene scene, Look look) {
        String base = look == Look.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        Application.setUserAgentStylesheet(base);
        List<String> sheets = new ArrayList<>(List.of(tokens(look)));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        scene.getStylesheets().setAll(sheets);
        scene.setFill(Color.web(look.colour(Token.PANEL).hex()));
        Parent root = scene.getRoot();
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(look == Look.DARK ? "dark" : "light");
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /// The tokens as looked-up colours, so that window and picture can't drift apart.
    ///
    /// A style sheet, not a style of the root: what pops up has a root of its own.
    private static String tokens(Look look) {
        StringBuilder style = new StringBuilder(".root {");
        for (Token token : Token.values()) {
            String name = token.name().toLowerCase(Locale.ROOT).replace('_', '-');
            style.append("-pl-")
                    .append(name)
                    .append(": ")
                    .append(look.colour(token).hex())
                    .append("; ");
        }
        byte[] bytes = style.append('}').toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
