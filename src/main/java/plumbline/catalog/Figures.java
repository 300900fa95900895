package plumbline.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether a text lists figures, as people title what watches or judges: "zero-result rate, latency per shard".
///
/// A list is at least two, and most of its parts.
final class Figures {
    private static final Pattern PARTED = Pattern.compile("\\s*(?:[,;+|·&]|\\band\\b)\\s*");
    private static final Pattern SLASHED = Pattern.compile("\\s*/\\s*");
    private static final int FEWEST = 2;
    private static final double MOST = 0.6;

    private final Words words;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Set<List<String>> figures = new HashSet<>();

    Figures(Catalog catalog, Lexicon lexicon, Words words, Vocabulary vocabulary) {
        this.words = words;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        catalog.grammar().figures().forEach(figure -> figures.add(words.plain(figure)));
    }

    /// The parts of the list; none where it lists something else.
    List<String> listed(String text) {
        // "NDCG, head / torso / tail" lists one figure, and where it is taken.
        Pattern border = PARTED.matcher(text.strip()).find() ? PARTED : SLASHED;
        List<String> parts = Arrays.stream(border.split(text.strip()))
                .filter(part -> !part.isBlank())
                .toList();
        long said = parts.stream().filter(this::figure).count();
        return said >= FEWEST && said >= MOST * parts.size() ? parts : List.of();
    }

    /// Whether it ends in the name of a figure before any circumstances, or begins with one and tells no more than a
    /// word of it, which names nothing.
    private boolean figure(String part) {
        List<String> spoken = new ArrayList<>();
        for (Word word : words.of(part, vocabulary)) {
            if (lexicon.cutting().contains(word.text()) || lexicon.swapping().contains(word.text())) {
                break;
            }
            if (!word.isNumber() && !lexicon.filler().contains(word.text())) {
                spoken.add(word.text());
            }
        }
        for (int from = 0; from < spoken.size(); from++) {
            if (figures.contains(spoken.subList(from, spoken.size()))) {
                return true;
            }
        }
        return spoken.size() == 2
                && figures.contains(spoken.subList(0, 1))
                && vocabulary.endingIn(spoken.getLast()).isEmpty();
    }
}
