package plumbline.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Measures by the tables of the bundled Inter, without kerning, as every painter sets it.
///
/// A character the font lacks counts as wide as other fonts make it: one em for ideographs, Hangul, kana and emoji,
/// nothing for what joins onto the letter before, else 0.6 em.
public final class InterRuler implements Ruler {
    private static final InterRuler SHARED = new InterRuler();

    private final Map<Weight, FontFile> fonts = new EnumMap<>(Weight.class);
    private final double ascent;
    private final double descent;
    private final double capital;

    private InterRuler() {
        for (Weight weight : Weight.values()) {
            fonts.put(weight, FontFile.of(weight));
        }
        FontFile regular = font(Weight.REGULAR);
        ascent = regular.ascent();
        descent = regular.descent();
        capital = regular.capital();
    }

    /// The one ruler: the fonts are read once.
    public static InterRuler shared() {
        return SHARED;
    }

    @Override
    public double width(String text, double size, Weight weight) {
        FontFile font = font(weight);
        return text.codePoints().mapToDouble(each -> advance(font, each)).sum() * size;
    }

    /// The text cut where the bundled font ends or begins, so that every painter sets it alike: each run goes where
    /// the ruler says, whatever wider or narrower font sets it.
    public List<Run> runs(Mark.Text text) {
        List<Run> runs = new ArrayList<>();
        double left = text.left();
        int[] characters = text.text().codePoints().toArray();
        int start = 0;
        while (start < characters.length) {
            boolean bundled = has(characters[start], text.weight());
            int end = start + 1;
            while (end < characters.length && has(characters[end], text.weight()) == bundled) {
                end++;
            }
            String run = new String(characters, start, end - start);
            double width = width(run, text.size(), text.weight());
            runs.add(new Run(run, bundled, left, width));
            left += width;
            start = end;
        }
        return runs;
    }

    @Override
    public double ascent(double size) {
        return ascent * size;
    }

    @Override
    public double descent(double size) {
        return descent * size;
    }

    @Override
    public double capital(double size) {
        return capital * size;
    }

    /// Whether the bundled font has the character.
    public boolean has(int character, Weight weight) {
        return font(weight).advance(character) >= 0;
    }

    private static double advance(FontFile font, int character) {
        double known = font.advance(character);
        return known >= 0 ? known : foreign(character);
    }

    private static double foreign(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        boolean wide = Character.isIdeographic(character)
                || character >= 0x1100 && character <= 0x11FF
                || character >= 0x2E80 && character <= 0xD7FF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0x1F000;
        return wide ? 1 : 0.6;
    }

    private FontFile font(Weight weight) {
        FontFile font = fonts.get(weight);
        if (font == null) {
            throw new IllegalStateException("no font of weight " + weight);
        }
        return font;
    }
}
