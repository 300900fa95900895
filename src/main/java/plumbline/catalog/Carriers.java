package plumbline.catalog;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.design.KindId;

/// Reads the name of what carries, followed by what it carries: "Kafka vehicle.pos 250k/s", "Kinesis ad clicks".
///
/// That is a log whatever its events tell of. What is done to a log has a name of its own, as a Kafka consumer has.
final class Carriers {
    private static final double SURE = 0.8;
    private static final KindId LOG = new KindId("event-stream");
    /// What tells of amounts, such as 250k/s.
    private static final Pattern AMOUNT = Pattern.compile(".*\\d.*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s:–—]+|\\s-\\s");
    /// Roles of what looks at a log, or is one: "Kafka metrics", "Kafka dead letters".
    private static final Set<Role> ALREADY = EnumSet.of(Role.MON, Role.STREAM);
    private static final Set<Role> DOING = EnumSet.of(Role.APP, Role.SERVE);
    /// Who does something, in a word: "consumers".
    private static final Pattern DOER = Pattern.compile(".*(?:er|or)");

    private final Catalog catalog;
    private final Lexicon lexicon;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Refusal refusal;
    private final TopicNames topics;

    Carriers(Catalog catalog, Lexicon lexicon, Words words, Vocabulary vocabulary, Refusal refusal, TopicNames topics) {
        this.catalog = catalog;
        this.lexicon = lexicon;
        this.words = words;
        this.vocabulary = vocabulary;
        this.refusal = refusal;
        this.topics = topics;
    }

    /// The log that the name is, where it is one in this way.
    Optional<Meaning> named(String name) {
        List<String> said = Arrays.stream(BETWEEN.split(name.strip()))
                .filter(word -> !word.isEmpty() && !AMOUNT.matcher(word).matches())
                .toList();
        if (said.size() < 2 || !carries(said.getFirst()) || called(said)) {
            return Optional.empty();
        }
        List<String> rest = said.subList(1, said.size());
        return topics.identifies(rest.getFirst()) || travels(rest)
                ? Optional.of(new Meaning(log(String.join(" ", rest)), null, Meaning.Stance.STATES))
                : Optional.empty();
    }

    /// The log of what is carried: of predictions it is a prediction log, too.
    private Recognition log(String carried) {
        KindId kind = topics.carried(carried)
                .map(Meaning::recognition)
                .filter(recognition -> recognition.also().contains(LOG))
                .map(Recognition::kind)
                .orElse(LOG);
        return new Recognition(kind, kind.equals(LOG) ? List.of() : List.of(LOG), SURE);
    }

    private boolean carries(String word) {
        List<String> plain = words.plain(word);
        return plain.size() == 1
                && vocabulary.keeps(plain.getFirst())
                && vocabulary.possible(plain.getFirst()).contains(LOG);
    }

    /// Whether product and further words are a name, as "Kafka Connect" is.
    private boolean called(List<String> said) {
        List<Word> spoken = words.of(String.join(" ", said), vocabulary);
        String product = spoken.getFirst().text();
        return spoken.stream()
                .flatMap(word -> vocabulary.endingIn(word.text()).stream())
                .anyMatch(alias -> alias.words().size() > 1
                        && alias.words().getFirst().equals(product)
                        && alias.words().size() <= spoken.size()
                        && spoken.subList(0, alias.words().size()).stream()
                                .map(Word::text)
                                .toList()
                                .equals(alias.words()));
    }

    /// Whether they name what is sent: several of a thing, but for several that do something.
    private boolean travels(List<String> rest) {
        String last = LabelText.folded(rest.getLast());
        String one = Spelling.form(last);
        List<Word> spoken = words.of(String.join(" ", rest), vocabulary);
        if (lexicon.trailing().contains(one) || plays(one, ALREADY) || logged(spoken)) {
            return false;
        }
        boolean several = !one.equals(last) && !(DOER.matcher(one).matches() && plays(one, DOING));
        return several || refusal.travels(spoken);
    }

    /// Whether they are themselves the name of a log, as dead letters are.
    private boolean logged(List<Word> rest) {
        List<String> said = rest.stream().map(Word::text).toList();
        return vocabulary.endingIn(said.getLast()).stream()
                .filter(alias -> alias.words().equals(said))
                .anyMatch(alias -> catalog.plays(alias.kind(), ALREADY));
    }

    private boolean plays(String word, Set<Role> roles) {
        return vocabulary.possible(word).stream().anyMatch(kind -> catalog.plays(kind, roles));
    }
}
