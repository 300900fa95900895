package plumbline.exchange.structurizr;

import java.util.List;
import java.util.Locale;

/// A statement: its words, quotes gone, and whether a block opens behind it.
record DslLine(List<String> words, boolean opens, boolean closes, int line) {
    DslLine {
        words = List.copyOf(words);
    }

    /// The word at that place, or empty.
    String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    /// The first word as keywords are compared.
    String keyword() {
        return word(0).toLowerCase(Locale.ROOT);
    }
}
