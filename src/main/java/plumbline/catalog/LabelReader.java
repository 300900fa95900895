package plumbline.catalog;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// Reads one label by its words alone: by the names in it, unless it is written in a form that tells more, as lists of
/// figures, topics of a log and tables of a store are.
final class LabelReader {
    private static final double AMONG = 0.6;
    private static final int SHORT = 3;
    /// Roles of what things lie in.
    private static final Set<Role> HOLDING = EnumSet.of(Role.STORE, Role.OFF, Role.STREAM);
    private static final KindId JOB = new KindId("batch-processor");
    private static final KindId IN_BULK = new KindId("batch-inference");
    private static final double SPECIFIC = 0.75;
    /// Roles of what a job may do.
    private static final Set<Role> WORKING = EnumSet.of(Role.OFF, Role.TRAIN, Role.SERVE, Role.GATE, Role.MON);
    private static final Set<Role> SCORING = EnumSet.of(Role.SERVE);
    private static final KindId CLIENT = new KindId("client");
    private static final KindId COLLECTOR = new KindId("event-collector");

    private final Catalog catalog;
    private final Lexicon lexicon;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Scorer scorer;
    private final Refusal refusal;
    private final Beside beside;
    private final Figures figures;
    private final TopicNames topics;
    private final Carriers carriers;
    private final NameReader names;
    private final Endpoints endpoints;
    private final Products products;

    LabelReader(Catalog catalog, Lexicon lexicon, Words words) {
        this.catalog = catalog;
        this.lexicon = lexicon;
        this.words = words;
        this.vocabulary = new Vocabulary(catalog, lexicon, words);
        this.scorer = new Scorer(vocabulary, lexicon);
        this.refusal = new Refusal(lexicon);
        this.beside = new Beside(catalog, lexicon, words, vocabulary, scorer);
        this.figures = new Figures(catalog, lexicon, words, vocabulary, scorer, beside);
        this.topics = new TopicNames(lexicon, words, vocabulary, scorer);
        this.names = new NameReader(catalog, lexicon, words, vocabulary, scorer, refusal, beside);
        this.endpoints = new Endpoints(catalog);
        this.products = new Products(catalog, words, vocabulary);
        this.carriers = new Carriers(catalog, lexicon, words, vocabulary, refusal, topics);
    }

    Meaning read(String label) {
        LabelText text = LabelText.of(label, lexicon);
        if (Refusal.compares(text.name())) {
            return named(text, words.foreign(label)).with(Meaning.Stance.ASKS);
        }
        if (Refusal.asks(text.name()) || text.lines().stream().anyMatch(Refusal::asks)) {
            Meaning said = named(text.withoutQuestionMarks(), words.foreign(label));
            boolean whole = said.refused()
                    || Refusal.asks(text.name())
                    || text.lines().stream().noneMatch(LabelReader::asksByItself);
            return said.with(whole ? Meaning.Stance.ASKS : Meaning.Stance.ASKS_TOO);
        }
        Meaning named = specified(text, products.kept(text, products.decided(text, named(text, words.foreign(label)))));
        return endpoints.read(label, named).orElse(named);
    }

    /// "Nightly job: matrix factorization": of a job only its name is general, and what scores in one does so in bulk.
    private Meaning specified(LabelText text, Meaning meaning) {
        if (!JOB.equals(meaning.recognition().kind()) || text.asides().isEmpty()) {
            return meaning;
        }
        String done = text.asides().getFirst();
        Recognition named =
                names.said(LabelText.of(done, lexicon), words.foreign(done)).recognition();
        KindId kind = named.kind();
        if (kind == null || named.confidence() < SPECIFIC || !catalog.plays(kind, WORKING)) {
            return meaning;
        }
        boolean scores = catalog.plays(kind, SCORING);
        return new Meaning(
                new Recognition(scores ? IN_BULK : kind, scores ? List.of(kind) : named.also(), AMONG),
                null,
                meaning.stance());
    }

    /// A question of one word is the end of one that began in the line before.
    private static boolean asksByItself(String line) {
        return Refusal.asks(line) && line.strip().contains(" ");
    }

    /// Every kind that a single word of the text is a name of, in the order of the words.
    Set<KindId> possible(String text) {
        Set<KindId> kinds = new LinkedHashSet<>();
        for (Word word : words.of(text, vocabulary)) {
            kinds.addAll(vocabulary.possible(word.text()));
        }
        return kinds;
    }

    private Meaning named(LabelText text, boolean turned) {
        Meaning meaning = names.said(text, turned);
        Optional<Meaning> carried = meaning.refused() ? Optional.empty() : carriers.named(text.name());
        if (carried.isPresent()) {
            return carried.get();
        }
        KindId kind = meaning.recognition().kind();
        boolean vague = kind == null || meaning.recognition().confidence() < NameReader.VAGUE;
        Optional<Meaning> measured = meaning.refused()
                ? Optional.empty()
                : figures.named(kind, text.name(), turned).or(() -> announced(kind, text, turned));
        if (measured.isPresent()) {
            return measured.get();
        }
        // "trip_events" is a log of what a tracker called trip events would send.
        boolean sent = COLLECTOR.equals(kind)
                && (text.name().contains("_") || text.name().contains("."));
        Optional<Meaning> topic = topics.named(text) && (vague || sent || CLIENT.equals(kind))
                ? topics.of(text.name(), turned, vague || sent)
                : Optional.empty();
        return topic.or(() -> kind == null ? Optional.empty() : table(kind, text, turned))
                .orElseGet(() -> headed(text, meaning));
    }

    /// What programs call by such a name and a store is said to hold is a table there, whatever its rows tell of:
    /// "raw_station_metrics (DuckDB)".
    private Optional<Meaning> table(KindId kind, LabelText text, boolean turned) {
        String name = text.name().strip();
        int end = Math.max(name.lastIndexOf('_'), name.lastIndexOf('.'));
        String last = Spelling.form(LabelText.folded(name.substring(end + 1)));
        if (holds(kind) || !topics.named(text) || lexicon.trailing().contains(last)) {
            return Optional.empty();
        }
        return Stream.concat(
                        text.lines().stream().limit(1), text.asides().stream().limit(1))
                .map(store -> names.said(LabelText.of(store, lexicon), turned))
                .filter(store -> Optional.ofNullable(store.recognition().kind())
                        .filter(this::holds)
                        .isPresent())
                .findFirst();
    }

    private boolean holds(KindId kind) {
        return catalog.plays(kind, HOLDING);
    }

    /// How what programs read and write is called.
    TopicNames topics() {
        return topics;
    }

    /// The meaning with what a description of it lists beside: "shadow, then 5 %" of a rollout.
    Meaning described(Meaning meaning, String description) {
        Recognition said = meaning.recognition();
        KindId kind = said.kind();
        if (kind == null) {
            return meaning;
        }
        Set<KindId> also = new LinkedHashSet<>(said.also());
        also.addAll(beside.listed(description, kind, words.foreign(description)));
        also.remove(kind);
        return new Meaning(
                new Recognition(kind, List.copyOf(also), said.confidence()), meaning.open(), meaning.stance());
    }

    /// What a name that says nothing by itself is one of, going by the title around it: "online" among feature stores.
    Optional<Meaning> among(String name, String title) {
        List<Word> spoken = words.of(LabelText.of(name, lexicon).name(), vocabulary);
        List<Word> around = words.of(LabelText.of(title, lexicon).name(), vocabulary);
        // What travels is not what it travels through: "ad response" on a "serving path" is no ad server.
        if (spoken.isEmpty()
                || refusal.travels(spoken)
                || spoken.size() > SHORT
                || around.isEmpty()
                || around.size() > SHORT) {
            return Optional.empty();
        }
        boolean turned = words.foreign(name) || words.foreign(title);
        return scorer.matches(NameReader.joined(spoken, around), turned).stream()
                .filter(match -> match.spans(spoken.size()) && match.score() >= NameReader.ENOUGH)
                .findFirst()
                .map(match -> new Meaning(
                        new Recognition(match.alias().kind(), List.of(), AMONG),
                        match.alias().ambiguity(),
                        Meaning.Stance.STATES));
    }

    /// Figures that follow a word which says nothing: "health: wait, completion".
    private Optional<Meaning> announced(@Nullable KindId kind, LabelText text, boolean turned) {
        return kind == null && !text.asides().isEmpty()
                ? figures.named(null, text.asides().getFirst(), turned)
                : Optional.empty();
    }

    /// Where nobody knows what follows a colon, it is the sort of thing before it: "app: stories".
    private Meaning headed(LabelText text, Meaning meaning) {
        boolean unknown = meaning.recognition().kind() == null && !refusal.captioned(words.of(text.name(), vocabulary));
        Meaning heading = text.heading().isEmpty() || !unknown
                ? Meaning.UNKNOWN
                : names.said(LabelText.of(text.heading(), lexicon), words.foreign(text.heading()));
        return heading.recognition().kind() == null ? meaning : heading;
    }
}
