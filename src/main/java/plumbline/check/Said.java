package plumbline.check;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.catalog.Remembered;

/// What a component says, in lower case, and which words were found in it: from check to check most texts stay as
/// they are, and so do the words that rules look for.
///
/// Safe for use by several threads.
final class Said {
    /// More texts than a large drawing has; then all are forgotten.
    private static final int MOST = 1_000;

    private static final Remembered<String, Said> KNOWN = new Remembered<>(MOST);

    private final String text;
    private final Map<Words, Boolean> found = new ConcurrentHashMap<>();

    private Said(String text) {
        this.text = text;
    }

    /// What is said by a text in any case.
    static Said of(String text) {
        return KNOWN.of(text, said -> new Said(said.toLowerCase(Locale.ROOT)));
    }

    /// Whether it has one of the words.
    boolean has(Words words) {
        Boolean known = found.get(words);
        if (known == null) {
            known = words.in(text);
            found.put(words, known);
        }
        return known;
    }
}
