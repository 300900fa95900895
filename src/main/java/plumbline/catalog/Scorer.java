package plumbline.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the names in a phrase, best first.
///
/// A name is found where its words stand in order, the last at its place; words between them cost a little. What it
/// scores is the weight of its words, less where it only describes another noun.
final class Scorer {
    private static final double APART = 0.8;
    private static final double TURNED = 0.75;
    private static final double TELLING = 0.5;
    private static final double ACROSS = 1.15;
    private static final double RETOLD = 0.97;
    /// How much a name counts that is only what something is done to: "train TFT" is no TFT.
    private static final double OBJECT = 0.55;

    private static final double FAMILY = 0.45;
    private static final double NAMED = 0.32;

    private static final Comparator<Match> BEST = Comparator.comparingDouble(Match::score)
            .thenComparingDouble(Match::explained)
            .thenComparingInt(match -> match.alias().words().size())
            .thenComparing(match -> String.join(" ", match.alias().words()), Comparator.reverseOrder())
            .reversed();

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    Scorer(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /// All names found, the best first; `turned` allows a noun to stand before what describes it.
    List<Match> matches(List<Word> words, boolean turned) {
        List<Match> found = new ArrayList<>();
        Optional<String> deed = deed(words);
        if (deed.isEmpty() && new Phrase(words, lexicon).sharesDeed()) {
            deed = Optional.of(words.getLast().text());
        }
        Optional<String> done = deed;
        boolean told = false;
        for (Phrase phrase : new Phrase(words, lexicon).readings()) {
            double total = Math.max(0.4, phrase.total());
            for (int at = 0; at < phrase.size(); at++) {
                for (Alias alias : vocabulary.endingIn(phrase.word(at).text())) {
                    Match match = match(phrase, at, alias, total, turned);
                    if (match != null) {
                        double factor = done.filter(doing -> !tells(alias, doing, words))
                                        .isPresent()
                                ? OBJECT
                                : 1;
                        found.add((told ? match.retold(RETOLD) : match).times(factor));
                    }
                }
            }
            told = true;
        }
        found = led(found, words);
        found.sort(BEST);
        return found;
    }

    /// What stands behind a comma counts in full where nothing before it is a name.
    private static List<Match> led(List<Match> found, List<Word> words) {
        int comma = words.indexOf(Word.COMMA);
        boolean named = comma < 0 || found.stream().anyMatch(match -> match.last() < comma && match.score() >= NAMED);
        return named
                ? found
                : found.stream()
                        .map(match -> match.times(1 / Phrase.AFTER_COMMA))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    /// What a label does that begins with a verb which is never a noun: "training" for "train TFT".
    private Optional<String> deed(List<Word> words) {
        String first = words.isEmpty() ? "" : words.getFirst().text();
        return words.size() > 1 && lexicon.imperative().contains(first)
                ? Optional.ofNullable(lexicon.actions().get(first))
                : Optional.empty();
    }

    /// Whether a name tells what is done, not only to what.
    private static boolean tells(Alias alias, String deed, List<Word> words) {
        boolean verb = alias.words().size() > 1
                && alias.words().getFirst().equals(words.getFirst().text());
        return verb || Arrays.asList(deed.split(" ")).contains(alias.head());
    }

    private @Nullable Match match(Phrase phrase, int end, Alias alias, double total, boolean turned) {
        List<String> names = alias.words();
        double said = phrase.weight(end) * phrase.word(end).trust();
        double covered = phrase.weight(end);
        double order = 1;
        int at = end;
        boolean across = false;
        BitSet taken = new BitSet();
        taken.set(end);
        for (int k = names.size() - 2; k >= 0; k--) {
            int next = before(phrase, at, names.get(k));
            if (next < 0 && turned) {
                next = anywhere(phrase, names.get(k), taken);
                order = Math.min(order, TURNED);
            } else if (next >= 0 && !touching(phrase, next, at)) {
                order = Math.min(order, APART);
            }
            if (next < 0) {
                return null;
            }
            across |= next < at
                    && across(phrase, next, at)
                    && !vocabulary.names(phrase.word(end).text());
            taken.set(next);
            said += phrase.weight(next) * phrase.word(next).trust();
            covered += phrase.weight(next);
            at = next;
        }
        boolean whole = order == 1 && names.size() > 1 && names.size() == phrase.named();
        double place = whole || turned && order < 1 ? 1 : phrase.place(end);
        if (names.size() == 1 && (vocabulary.telling(names.getFirst()) || vocabulary.keeps(names.getFirst()))) {
            place = Math.max(place, TELLING);
        }
        double explained = Math.min(1, covered / total);
        double score = said * order * place * (0.75 + 0.25 * explained) * (across ? ACROSS : 1);
        if (names.size() == 1 && lexicon.families().contains(names.getFirst())) {
            // Whatever stands before it, what ends in "model" is one.
            score = Math.max(score, FAMILY * place);
        }
        return new Match(alias, score, explained * place, taken.nextSetBit(0), taken.length() - 1);
    }

    private static int before(Phrase phrase, int end, String word) {
        for (int i = end - 1; i >= 0; i--) {
            if (phrase.word(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static int anywhere(Phrase phrase, String word, BitSet taken) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!taken.get(i) && phrase.word(i).text().equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean across(Phrase phrase, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (phrase.word(i).isAnd()) {
                return true;
            }
        }
        return false;
    }

    private boolean touching(Phrase phrase, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            Word between = phrase.word(i);
            if (!between.isAnd() && !lexicon.filler().contains(between.text())) {
                return false;
            }
        }
        return true;
    }
}
