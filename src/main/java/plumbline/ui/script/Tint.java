package plumbline.ui.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/// What a part of a text is, for its colour.
enum Tint {
    COMMENT,
    WORDS,
    KIND,
    KEYWORD,
    ARROW;

    /// A longer text is shown without colours.
    private static final int LONGEST = 100_000;

    /// A part of a text that has a colour; `end` is the first place after it.
    record Span(int start, int end, Tint tint) {}

    /// The class under which the style sheet knows it.
    String style() {
        return "code-" + name().toLowerCase(Locale.ROOT);
    }

    /// The coloured parts of a text, in order.
    static List<Span> in(String text, Language language) {
        List<Span> spans = new ArrayList<>();
        if (text.length() > LONGEST) {
            return spans;
        }
        Matcher part = language.parts().matcher(text);
        while (part.find()) {
            for (Tint tint : values()) {
                if (part.start(tint.name()) >= 0 && part.end() > part.start()) {
                    spans.add(new Span(part.start(), part.end(), tint));
                    break;
                }
            }
        }
        return spans;
    }
}
