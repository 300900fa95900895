package plumbline.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels that are no component, whatever words they hold: questions, counts, captions, sentences, places.
final class Refusal {
    private static final Pattern QUESTION = Pattern.compile("[?？]\\s*$|\\s(==?|!=|>=|<=|<|>)\\s");
    private static final Pattern COUNT = Pattern.compile(
            "^\\s*[~≈<>±$€£#]*\\s*[\\d.,:]+\\s*([kKmMbB]|ms|s|%|x)?\\+?(\\s*[-–/]\\s*[\\d.,]+\\S*)?(\\s+\\p{L}+s)?\\s*$");
    private static final Pattern ABOUT = Pattern.compile("^\\s*[~≈±]");
    private static final Pattern STEP = Pattern.compile("^\\s*(\\d+[a-zA-Z]?|[a-zA-Z]?)\\s*[.):]?\\s*$");
    private static final Set<String> SAID = Set.of(
            "is", "are", "stays", "stay", "must", "should", "can", "will", "not", "if", "when", "then", "that", "this",
            "it", "we", "they", "has", "have", "be", "was", "each", "every", "only", "there", "because", "so");
    private static final int SENTENCE = 14;

    private final Lexicon lexicon;

    Refusal(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the label as a whole is none, before its words are looked at.
    boolean refuses(LabelText text) {
        String last = text.lines().isEmpty() ? text.name() : text.lines().getLast();
        if (QUESTION.matcher(text.name()).find() || QUESTION.matcher(last).find()) {
            return true;
        }
        return COUNT.matcher(text.name()).matches()
                || ABOUT.matcher(text.name()).find()
                || STEP.matcher(text.name()).matches()
                || sentence(text.name());
    }

    /// Whether a word makes the label a caption.
    boolean captioned(List<Word> words) {
        return words.stream().anyMatch(word -> lexicon.captions().contains(word.text()));
    }

    private static String last(List<Word> words) {
        return words.reversed().stream()
                .filter(word -> !word.isNumber())
                .map(Word::text)
                .findFirst()
                .orElse("");
    }

    private static boolean sentence(String name) {
        String[] words = name.strip().split("\\s+");
        long said = List.of(words).stream()
                .filter(word -> SAID.contains(LabelText.folded(word)))
                .count();
        return words.length > SENTENCE || words.length >= 4 && said >= 1 || words.length >= 3 && said >= 2;
    }

    /// Whether the words are a mere name of the sort "team A", "step 3".
    boolean tagged(List<Word> words) {
        return words.size() == 2
                && (words.getLast().isNumber() || words.getLast().text().length() == 1)
                && lexicon.numbered().contains(words.getFirst().text());
    }

    /// How much the words may count, from 0 to 1: captions nothing, what travels and mere verbs little.
    double allowance(List<Word> words) {
        Phrase phrase = new Phrase(words, lexicon);
        if (captioned(words) || lexicon.places().contains(last(words)) || tagged(words)) {
            return 0;
        }
        if (words.size() == 1
                && (lexicon.verbs().contains(phrase.head()) || lexicon.things().contains(phrase.head()))) {
            return 0;
        }
        double verb = lexicon.verbs().contains(words.getFirst().text()) ? 0.3 : 1;
        return lexicon.things().contains(phrase.head()) ? verb * 0.3 : verb;
    }
}
