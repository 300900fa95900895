package plumbline.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Labels that are no component, whatever words they hold: questions, counts, captions, sentences, places.
final class Refusal {
    private static final Pattern QUESTION = Pattern.compile("[?？]\\s*$");
    private static final Pattern COMPARISON = Pattern.compile("\\s(==?|!=|>=|<=|<|>)\\s");
    private static final Pattern COUNT = Pattern.compile(
            "^\\s*[~≈<>±$€£#]*\\s*[\\d.,:]+\\s*([kKmMbB]|ms|s|%|x)?\\+?(\\s*[-–/]\\s*[\\d.,]+\\S*)?(\\s+\\p{L}+s)?\\s*$");
    private static final Pattern ABOUT = Pattern.compile("^\\s*(?:[~≈±]|99([.,]\\d+)?\\s*%)");
    private static final Pattern STEP = Pattern.compile("^\\s*(\\d+[a-zA-Z]?|[a-zA-Z]?)\\s*[.):]?\\s*$");
    /// What makes a sentence of four words; names of components hardly ever hold one of these.
    private static final Set<String> SAID = Set.of(
            "is", "are", "stays", "stay", "must", "should", "can", "will", "that", "this", "it", "we", "they", "has",
            "have", "be", "was", "there", "because", "so");
    /// What stands in names as well ("publish only if better", "retrain every week"): two of them tell.
    private static final Set<String> SAID_AT_TIMES = Set.of("not", "if", "when", "then", "each", "every", "only");
    /// People who own something are not it.
    private static final String TEAM = "team";
    private static final int SENTENCE = 14;

    private final Lexicon lexicon;

    /// Whether a text ends by asking something.
    static boolean asks(String text) {
        return QUESTION.matcher(text).find();
    }

    /// Whether a text compares or sets something, which by itself is no component either.
    static boolean compares(String text) {
        return COMPARISON.matcher(text).find();
    }

    Refusal(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether the label as a whole is none, before its words are looked at.
    boolean refuses(LabelText text) {
        return COUNT.matcher(text.name()).matches()
                || ABOUT.matcher(text.name()).find()
                || STEP.matcher(text.name()).matches()
                || sentence(text.name());
    }

    /// Whether a word makes the label a caption.
    boolean captioned(List<Word> words) {
        return words.stream().anyMatch(word -> lexicon.captions().contains(word.text()));
    }

    /// Whether the words are only a verb or what travels, so that their place may still tell.
    boolean mere(List<Word> words) {
        return !captioned(words)
                && !lexicon.places().contains(last(words))
                && !tagged(words)
                && words.stream()
                        .anyMatch(word -> Character.isLetter(word.text().codePointAt(0)));
    }

    /// Whether the words name what travels: "ad request".
    boolean travels(List<Word> words) {
        return !words.isEmpty()
                && !lexicon.actions().containsKey(words.getFirst().text())
                && (lexicon.deeds().contains(last(words)) || lexicon.things().contains(last(words)));
    }

    /// Whether the word says what somebody does.
    boolean done(Word word) {
        return lexicon.deeds().contains(word.text());
    }

    /// The last word of what is named, before its circumstances.
    private String last(List<Word> words) {
        int end = 1;
        while (end < words.size() && !lexicon.cutting().contains(words.get(end).text())) {
            end++;
        }
        return words.subList(0, Math.min(end, words.size())).reversed().stream()
                .filter(word -> !word.isNumber())
                .map(Word::text)
                .findFirst()
                .orElse("");
    }

    private static boolean sentence(String name) {
        String[] words = name.strip().split("\\s+");
        long said = count(words, SAID);
        long all = said + count(words, SAID_AT_TIMES);
        return words.length > SENTENCE
                || words.length >= 4 && said >= 1
                || words.length >= 3 && said >= 1 && all >= 2
                || words.length >= 7 && all >= 2;
    }

    private static long count(String[] words, Set<String> said) {
        return Arrays.stream(words)
                .filter(word -> said.contains(LabelText.folded(word)))
                .count();
    }

    /// Whether the words are a mere name of the sort "team A", "step 3".
    boolean tagged(List<Word> words) {
        return words.size() == 2 && words.getFirst().text().equals(TEAM)
                || words.size() == 2
                        && (words.getLast().isNumber() || words.getLast().text().length() == 1)
                        && lexicon.numbered().contains(words.getFirst().text());
    }

    /// Whether the words tell what is done to something, and with what: "join answers with arrivals".
    private boolean doing(List<Word> words) {
        return words.size() > 3
                && lexicon.actions().containsKey(words.getFirst().text())
                && words.subList(2, words.size() - 1).stream()
                        .anyMatch(word -> lexicon.cutting().contains(word.text()));
    }

    /// How much a list of things side by side may count: as much as the best of them.
    double bestAllowance(List<Word> words) {
        double best = 0;
        int from = 0;
        for (int at = 0; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).isAnd()) {
                best = at > from ? Math.max(best, allowance(words.subList(from, at))) : best;
                from = at + 1;
            }
        }
        return captioned(words) ? 0 : best;
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
        if (words.size() > 1 && lexicon.imperative().contains(words.getFirst().text())) {
            return 1;
        }
        if (doing(words) || words.size() > 1 && words.getLast().text().equals("model")) {
            return 1;
        }
        // "Clicks topic" begins with a thing, "choose topic" with what is done.
        String first = words.getFirst().text();
        boolean done = lexicon.verbs().contains(first)
                && (words.size() < 2 || !lexicon.things().contains(first));
        double verb = done ? 0.3 : 1;
        return lexicon.things().contains(phrase.head()) ? verb * 0.3 : verb;
    }
}
