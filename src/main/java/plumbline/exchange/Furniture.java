package plumbline.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/// What stands on a diagram without being part of the system: legends, captions, step numbers.
public final class Furniture {
    /// A "key" with a word behind it is something else: a vault, a store.
    private static final Pattern LEGEND = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,8}(?:(?:legend|legende|légende|leyenda|легенда|图例|範例|范例|凡例|범례|colou?r (?:key|legend|codes?|coding)|status colou?rs)"
                    + "(?![\\p{L}\\p{N}_]).{0,20}|key[^\\p{L}\\p{N}]{0,20})$",
            Pattern.UNICODE_CASE);
    private static final Pattern STEP = Pattern.compile("^[#(]?\\d{1,3}[a-z]?[.)]?$");
    private static final Pattern CAPTION =
            Pattern.compile("^(?:fig(?:ure|\\.)|caption|note|notes|todo|source)\\s*[:.\\d].*$");
    private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}]*$");

    private Furniture() {}

    /// A legend or its heading.
    public static boolean legend(String name) {
        return LEGEND.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /// A step number, a caption, or nothing that could be read: no component unless something is linked
    /// to it.
    static boolean loose(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(lower).matches()
                || STEP.matcher(lower).matches()
                || CAPTION.matcher(lower).matches();
    }
}
