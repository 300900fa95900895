package plumbline.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.design.KindId;

/// Reads how programs call the topics that they read and write: "eta.answers", "trip_completed".
final class TopicNames {
    private static final double ENOUGH = 0.32;
    private static final double CARRIED = 0.6;
    private static final Word TOPIC = Word.of("topic");
    private static final KindId LOG = new KindId("event-stream");
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{Ll}[\\p{Ll}\\d]*(?:[._-]+[\\p{Ll}\\d]+)+");
    private static final Pattern SEVERAL = Pattern.compile("\\s*[/,+]\\s*");
    private static final Pattern HAPPENED =
            Pattern.compile("[._-](?:\\p{Ll}{2,}ed|sent|shown|seen|sold|bought|paid|begun|lost|"
                    + "made|taken|left|read)(?:[._-]?v?\\d+)?(?:\\W|$)");

    private final Lexicon lexicon;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Scorer scorer;

    TopicNames(Lexicon lexicon, Words words, Vocabulary vocabulary, Scorer scorer) {
        this.lexicon = lexicon;
        this.words = words;
        this.vocabulary = vocabulary;
        this.scorer = scorer;
    }

    /// Whether programs call something by that name.
    boolean identifies(String name) {
        return IDENTIFIER.matcher(name.strip()).matches();
    }

    /// Whether the label is such a name, or several; what is said to be a job or a service is none, whatever it is
    /// called.
    boolean named(LabelText text) {
        return SEVERAL.splitAsStream(text.name()).allMatch(this::identifies)
                && text.asides().stream()
                        .limit(1)
                        .noneMatch(aside -> lexicon.trailing().contains(LabelText.folded(aside.strip())));
    }

    /// What is carried under that name, where its words may be asked, or a log of what happened.
    Optional<Meaning> of(String name, boolean turned, boolean worded) {
        return (worded ? carried(name, turned) : Optional.<Meaning>empty()).or(() -> happened(name));
    }

    /// What is carried in something of that name; none where the name says nothing of it.
    Optional<Meaning> carried(String name) {
        return carried(LabelText.of(name, lexicon).name(), words.foreign(name));
    }

    private Optional<Meaning> carried(String name, boolean turned) {
        List<Word> spoken = new ArrayList<>(words.of(name, vocabulary));
        spoken.removeIf(Word::isNumber);
        spoken.add(TOPIC);
        return scorer.matches(spoken, turned).stream()
                .filter(match -> match.alias().words().size() > 1
                        && match.alias().head().equals(TOPIC.text())
                        && match.score() >= ENOUGH)
                .findFirst()
                .map(match -> {
                    Ambiguity open = match.alias().ambiguity();
                    List<KindId> also = open == null ? List.of() : open.also();
                    return meaning(match.alias().kind(), also);
                });
    }

    /// What is called by what happened is a topic of such events: "ride.requested", "url.created / url.changed".
    private static Optional<Meaning> happened(String name) {
        return HAPPENED.matcher(name).find() ? Optional.of(meaning(LOG, List.of())) : Optional.empty();
    }

    private static Meaning meaning(KindId kind, List<KindId> also) {
        return new Meaning(new Recognition(kind, also, CARRIED), null, Meaning.Stance.STATES);
    }
}
