package plumbline.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// A name by its words, and the kind it means; `ambiguity` is set where neighbours have a say.
record Alias(List<String> words, KindId kind, @Nullable Ambiguity ambiguity) {
    Alias {
        words = List.copyOf(words);
    }

    /// The word that says what the thing is.
    String head() {
        return words.getLast();
    }
}
