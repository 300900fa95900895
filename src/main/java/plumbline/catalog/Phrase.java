package plumbline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A run of words with its grammar: where names may end, and how much each word weighs.
///
/// In English the last noun says what a thing is. So a name counts in full where only trailing words, numbers or
/// another thing beside it follow, and little where it merely describes what comes after.
final class Phrase {
    private static final double GENERIC = 0.4;
    private static final double NOTHING = 0.05;
    private static final double DESCRIBING = 0.38;
    private static final double BESIDE = 0.95;
    static final double AFTER_COMMA = 0.75;
    private static final double CIRCUMSTANCE = 0.45;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final double[] weight;
    private final double[] place;

    Phrase(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.weight = new double[words.size()];
        this.place = new double[words.size()];
        for (int i = 0; i < words.size(); i++) {
            weight[i] = weigh(words.get(i));
        }
        if (words.size() > 1 && words.get(1).isAnd() && weight[0] == GENERIC) {
            // "Connectors, incremental": nothing stands before it that it could trail.
            weight[0] = 1;
        }
        placeHeads();
    }

    private double weigh(Word word) {
        if (word.isAnd() || word.isNumber() || lexicon.filler().contains(word.text()) || cuts(word)) {
            return NOTHING;
        }
        return trails(word) ? GENERIC : 1;
    }

    private boolean cuts(Word word) {
        return word.told()
                || lexicon.cutting().contains(word.text())
                || lexicon.swapping().contains(word.text());
    }

    /// Families of models say how something is done, as trailing words say in what form: "ranker BERT".
    private boolean trails(Word word) {
        return lexicon.trailing().contains(word.text()) || lexicon.families().contains(word.text());
    }

    private void placeHeads() {
        double side = 1;
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean end = i == words.size();
            if (end || words.get(i).isAnd() || i > 0 && cuts(words.get(i))) {
                placePart(from, i, side);
                from = i + 1;
                if (!end) {
                    side *= parting(words.get(i));
                }
            }
        }
    }

    private static double parting(Word word) {
        if (word.isComma()) {
            return AFTER_COMMA;
        }
        return word.isAnd() ? BESIDE : CIRCUMSTANCE;
    }

    private void placePart(int from, int to, double side) {
        boolean head = true;
        for (int i = to - 1; i >= from; i--) {
            place[i] = side * (head ? 1 : DESCRIBING);
            head &= weight[i] < 1;
        }
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    double weight(int at) {
        return weight[at];
    }

    /// How much a name that ends here counts, from 0 to 1.
    double place(int at) {
        return place[at];
    }

    /// How many words there are, without what stands between things.
    int named() {
        return (int) words.stream().filter(word -> !word.isAnd()).count();
    }

    double total() {
        double total = 0;
        for (double each : weight) {
            total += each;
        }
        return total;
    }

    /// The last word that is more than trailing, before any circumstances; empty where there is none.
    String head() {
        String head = "";
        for (int i = 0; i < words.size() && !cuts(words.get(i)); i++) {
            if (weight[i] >= 1) {
                head = words.get(i).text();
            }
        }
        return head;
    }

    /// Whether a first verb would have something to act on: more than trailing words, unless it is a model.
    private boolean hasObject() {
        if (words.size() > 1
                && (words.getLast().text().equals("model")
                        || lexicon.families().contains(words.getLast().text()))) {
            return true;
        }
        for (int i = 1; i < words.size(); i++) {
            if (weight[i] >= 1) {
                return true;
            }
        }
        return false;
    }

    /// This phrase, and the same said otherwise: "training of models" as "model training", "train model" likewise.
    List<Phrase> readings() {
        List<Phrase> readings = new ArrayList<>();
        readings.add(this);
        Set<String> swapping = lexicon.swapping();
        for (int i = 1; i < words.size() - 1; i++) {
            if (swapping.contains(words.get(i).text())) {
                List<Word> swapped = new ArrayList<>(words.subList(i + 1, words.size()));
                swapped.addAll(words.subList(0, i));
                readings.add(new Phrase(swapped, lexicon));
                break;
            }
        }
        boolean noVerb = words.size() > 1 && words.get(1).told();
        String noun =
                hasObject() && !noVerb ? lexicon.actions().get(words.getFirst().text()) : null;
        if (noun != null) {
            readings.add(done(1, noun));
        }
        String pair = words.size() > 2
                ? lexicon.actions()
                        .get(words.getFirst().text() + " " + words.get(1).text())
                : null;
        if (pair != null) {
            readings.add(done(2, pair));
        }
        if (words.size() > 2
                && words.get(1).isAnd()
                && lexicon.actions().containsKey(words.getFirst().text())) {
            readings.add(named(lexicon.actions().get(words.getFirst().text())));
        }
        alike().ifPresent(readings::add);
        return readings;
    }

    /// "parse, clean" as "parser, clean".
    private Phrase named(String noun) {
        List<Word> named = new ArrayList<>();
        for (String each : noun.split(" ")) {
            named.add(Word.of(each));
        }
        named.addAll(words.subList(1, words.size()));
        return new Phrase(named, lexicon);
    }

    /// "tune BERT" as "BERT tuning".
    private Phrase done(int verbs, String noun) {
        List<Word> done = new ArrayList<>(words.subList(verbs, words.size()));
        done.removeIf(word -> lexicon.filler().contains(word.text()));
        int object = 0;
        while (object < done.size()
                && !lexicon.cutting().contains(done.get(object).text())) {
            object++;
        }
        int at = object;
        for (String each : noun.split(" ")) {
            done.add(at++, Word.of(each));
        }
        return new Phrase(done, lexicon);
    }

    /// Whether several things stand side by side to which the same is done: "LSTM / XGBoost training".
    boolean sharesDeed() {
        String last = words.isEmpty() ? "" : words.getLast().text();
        return (last.endsWith("ing") || last.endsWith("ion")) && alike().isPresent();
    }

    /// "LSTM / XGBoost training" is a training of both: what stands side by side shares what is done at the end.
    private Optional<Phrase> alike() {
        int last = -1;
        int before = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isAnd()) {
                if (i - before > 3
                        || i > 0
                                && lexicon.actions()
                                        .containsValue(words.get(i - 1).text())) {
                    return Optional.empty();
                }
                before = i;
                last = i;
            }
        }
        boolean shared = last > 0
                && words.size() - last > 2
                && lexicon.actions().containsValue(words.getLast().text());
        return shared ? Optional.of(new Phrase(words.subList(last + 1, words.size()), lexicon)) : Optional.empty();
    }
}
