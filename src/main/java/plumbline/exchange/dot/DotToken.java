package plumbline.exchange.dot;

import java.util.Locale;

/// A word or sign of the language, and the line that it stands on.
record DotToken(Sort sort, String text, int line) {
    enum Sort {
        /// A bare name or number.
        NAME,
        /// A text in quotes, its escapes as written.
        QUOTED,
        /// Markup between angle brackets.
        MARKUP,
        /// A bracket, separator or arrow.
        SIGN,
        END
    }

    boolean is(String sign) {
        return sort == Sort.SIGN && text.equals(sign);
    }

    /// Whether it is that keyword; they are written in any case, and never in quotes.
    boolean isWord(String keyword) {
        return sort == Sort.NAME && text.toLowerCase(Locale.ROOT).equals(keyword);
    }

    /// Whether it names something.
    boolean names() {
        return sort == Sort.NAME || sort == Sort.QUOTED || sort == Sort.MARKUP;
    }
}
