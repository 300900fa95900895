package plumbline.exchange.png;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.picture.Weight;

/// The bundled fonts as Java2D knows them, and the system's own for characters they lack.
final class Fonts {
    private static @Nullable Fonts shared;

    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);

    private Fonts() throws FontFormatException {
        for (Weight weight : Weight.values()) {
            fonts.put(weight, read(weight));
        }
    }

    static synchronized Fonts shared() throws FontFormatException {
        Fonts known = shared;
        if (known == null) {
            known = new Fonts();
            shared = known;
        }
        return known;
    }

    Font of(Weight weight, double size) {
        Font font = fonts.get(weight);
        if (font == null) {
            throw new IllegalStateException("no font of weight " + weight);
        }
        return font.deriveFont((float) size);
    }

    /// What stands in for a character that the bundled fonts lack.
    static Font fallback(Weight weight, double size) {
        int style = weight == Weight.SEMIBOLD ? Font.BOLD : Font.PLAIN;
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) size);
    }

    private static Font read(Weight weight) throws FontFormatException {
        try (InputStream stream = Weight.class.getResourceAsStream(weight.resource())) {
            if (stream == null) {
                throw new IllegalStateException("the font " + weight.resource() + " is not bundled");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
