package plumbline.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Words that a rule looks for in what a component says.
///
/// Words count whole, and with a plural s and the like; each list is prepared once.
final class Words {
    private static final Map<List<String>, Words> KNOWN = new ConcurrentHashMap<>();

    private final List<String> lower;
    private final Pattern whole;

    private Words(List<String> lower, Pattern whole) {
        this.lower = lower;
        this.whole = whole;
    }

    static Words of(List<String> words) {
        Words known = KNOWN.get(words);
        if (known == null) {
            known = prepared(words);
            KNOWN.put(words, known);
        }
        return known;
    }

    private static Words prepared(List<String> words) {
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        StringBuilder either = new StringBuilder();
        for (String word : lower) {
            either.append(either.isEmpty() ? "" : "|").append(Pattern.quote(word));
        }
        return new Words(lower, Pattern.compile("(?<![\\p{L}\\d])(?:" + either + ")(?:s|es|ing|d|ed)?(?![\\p{L}\\d])"));
    }

    /// Whether the text, in lower case, has one of the words; most texts are passed over without a
    /// closer look.
    boolean in(String text) {
        for (String word : lower) {
            if (text.contains(word)) {
                return whole.matcher(text).find();
            }
        }
        return false;
    }
}
