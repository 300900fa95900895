package plumbline.exchange.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import plumbline.picture.Weight;

/// The bundled fonts in one document; each is embedded once it is asked for, as much of it as is used.
final class PdfFonts {
    /// Held here, since a logger that nobody holds forgets its level.
    private static final Logger GLYPH_NAMES = Logger.getLogger("org.apache.fontbox.ttf.PostScriptTable");

    private static final Map<Weight, byte[]> FILES = new EnumMap<>(Weight.class);

    static {
        // Inter's glyphs have no names, as it should be; nobody at a terminal can do anything about it.
        GLYPH_NAMES.setLevel(Level.SEVERE);
    }

    private final PDDocument document;
    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Weight weight) throws IOException {
        PDFont known = fonts.get(weight);
        if (known != null) {
            return known;
        }
        PDFont font = PDType0Font.load(document, new ByteArrayInputStream(file(weight)), true);
        fonts.put(weight, font);
        return font;
    }

    private static byte[] file(Weight weight) {
        synchronized (FILES) {
            return FILES.computeIfAbsent(weight, PdfFonts::read);
        }
    }

    private static byte[] read(Weight weight) {
        try (InputStream stream = Weight.class.getResourceAsStream(weight.resource())) {
            if (stream == null) {
                throw new IllegalStateException("the font " + weight.resource() + " is not bundled");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
