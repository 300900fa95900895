package plumbline.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// Reads one label by its words alone: the name decides, its technology and further lines support.
final class LabelReader {
    private static final double ENOUGH = 0.32;
    private static final double AFTER_UNKNOWN = 0.4;
    private static final double WRAPPED = 1.15;
    private static final double HALF = 0.4;
    private static final double SUPPORT = 0.5;
    private static final double LINE = 0.6;
    private static final double ASIDE = 0.55;
    private static final double TOGETHER = 0.8;
    private static final double OPEN = 0.9;
    private static final int LINES_READ = 4;
    private static final double VAGUE = 0.55;
    private static final double GUESSED = 0.3;
    private static final double AMONG = 0.6;
    private static final int SHORT = 3;
    private static final Set<Role> KEEPING = EnumSet.complementOf(EnumSet.of(Role.FRONT, Role.SOURCE, Role.APP));
    /// Roles of what things lie in.
    private static final Set<Role> HOLDING = EnumSet.of(Role.STORE, Role.OFF, Role.STREAM);
    /// What there is of somebody.
    private static final Set<Role> OWNED = EnumSet.of(Role.STORE, Role.OFF, Role.STREAM, Role.SOURCE, Role.TRAIN);
    private static final Pattern SHARE = Pattern.compile("^\\s*[\\d.,]{1,6}\\s*%\\s");
    private static final KindId CLIENT = new KindId("client");

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
        return named(text, words.foreign(label));
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
        Meaning meaning = said(text, turned);
        Optional<Meaning> carried = meaning.refused() ? Optional.empty() : carriers.named(text.name());
        if (carried.isPresent()) {
            return carried.get();
        }
        KindId kind = meaning.recognition().kind();
        boolean vague = kind == null || meaning.recognition().confidence() < VAGUE;
        Optional<Meaning> measured = meaning.refused()
                ? Optional.empty()
                : figures.named(kind, text.name(), turned).or(() -> announced(kind, text, turned));
        if (measured.isPresent()) {
            return measured.get();
        }
        Optional<Meaning> topic = topics.named(text) && (vague || CLIENT.equals(kind))
                ? topics.of(text.name(), turned, vague)
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
                .map(store -> said(LabelText.of(store, lexicon), turned))
                .filter(store -> Optional.ofNullable(store.recognition().kind())
                        .filter(this::holds)
                        .isPresent())
                .findFirst();
    }

    private boolean holds(KindId kind) {
        return catalog.kind(kind).map(Kind::role).filter(HOLDING::contains).isPresent();
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
        if (spoken.isEmpty() || spoken.size() > SHORT || around.isEmpty() || around.size() > SHORT) {
            return Optional.empty();
        }
        boolean turned = words.foreign(name) || words.foreign(title);
        return scorer.matches(joined(spoken, around), turned).stream()
                .filter(match -> match.spans(spoken.size()) && match.score() >= ENOUGH)
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
                : said(LabelText.of(text.heading(), lexicon), words.foreign(text.heading()));
        return heading.recognition().kind() == null ? meaning : heading;
    }

    private Meaning said(LabelText text, boolean turned) {
        if (refusal.refuses(text)) {
            return Meaning.REFUSED;
        }
        List<Word> name = words.of(text.name(), vocabulary);
        List<Match> named = part(name, turned);
        if (named == null && (text.lines().isEmpty() && text.asides().isEmpty() || name.size() > 1)) {
            return refusal.mere(name) ? sent(name) : Meaning.REFUSED;
        }
        List<Match> all = new ArrayList<>(named == null ? List.of() : named);
        if (!text.asides().isEmpty() && ledByUnknown(name, turned)) {
            // "Passages + ACL (OpenSearch)": what stands in brackets is said of the first.
            all.replaceAll(match -> match.times(AFTER_UNKNOWN));
        }
        double rest = all.stream().anyMatch(match -> match.explained() >= HALF) ? SUPPORT : 1;
        if (!text.lines().isEmpty()) {
            List<Word> line = words.of(text.lines().getFirst(), vocabulary);
            if (refusal.tagged(joined(name, line))) {
                return Meaning.REFUSED;
            }
            addSpanning(all, name, line, turned, WRAPPED);
        }
        for (String line : naming(text.lines())) {
            add(all, words.of(line, vocabulary), turned, LINE * rest);
        }
        for (String aside : naming(text.asides())) {
            List<Word> spoken = words.of(aside, vocabulary);
            add(all, spoken, turned, ASIDE * rest);
            addSpanning(all, spoken, name, turned, TOGETHER);
            addSpanning(all, name, spoken, turned, TOGETHER);
        }
        Meaning meaning = meaning(all, text, turned);
        KindId kind = meaning.recognition().kind();
        if ((kind == null || kind.equals(CLIENT)) && SHARE.matcher(text.name()).find()) {
            return new Meaning(Recognition.NONE, catalog.share().orElse(null), Meaning.Stance.STATES);
        }
        return kind == null || meaning.recognition().confidence() < VAGUE && acts(name) ? sent(name) : meaning;
    }

    /// The first of these that may name something: what sets a figure does not.
    private static List<String> naming(List<String> said) {
        return said.stream()
                .limit(LINES_READ)
                .filter(each -> each.indexOf('=') < 0)
                .toList();
    }

    /// What nobody knows by name: neighbours tell more where it names what is sent or done.
    private Meaning sent(List<Word> name) {
        if (acts(name)) {
            return new Meaning(new Recognition(CLIENT, List.of(), GUESSED), null, Meaning.Stance.STATES);
        }
        Ambiguity sent = refusal.travels(name) ? catalog.sent().orElse(null) : null;
        return new Meaning(Recognition.NONE, sent, Meaning.Stance.STATES);
    }

    /// Somebody, and what they do: "user uploads a picture".
    private boolean acts(List<Word> name) {
        return name.size() > 1
                && vocabulary.endingIn(name.getFirst().text()).stream()
                        .anyMatch(alias ->
                                alias.words().size() == 1 && alias.kind().equals(CLIENT))
                && refusal.done(name.get(1));
    }

    /// Whether a list in the name begins with a noun that nobody knows.
    private boolean ledByUnknown(List<Word> name, boolean turned) {
        int and = name.indexOf(Word.AND);
        return and > 0
                && !lexicon.actions().containsKey(name.getFirst().text())
                && scorer.matches(name.subList(0, and), turned).stream().allMatch(match -> match.score() < ENOUGH);
    }

    private void add(List<Match> all, List<Word> piece, boolean turned, double factor) {
        List<Match> found = part(piece, turned);
        if (found != null) {
            found.forEach(match -> all.add(match.times(factor)));
        }
    }

    /// Names that begin in the first piece and end in the second, as where a label was broken over two lines.
    private void addSpanning(List<Match> all, List<Word> first, List<Word> second, boolean turned, double factor) {
        List<Match> found = part(joined(first, second), turned);
        if (found != null) {
            found.stream().filter(match -> match.spans(first.size())).forEach(match -> all.add(match.times(factor)));
        }
    }

    private static List<Word> joined(List<Word> first, List<Word> second) {
        List<Word> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /// The names in a piece of the label; null where the piece is a caption.
    private @Nullable List<Match> part(List<Word> spoken, boolean turned) {
        if (spoken.isEmpty()) {
            return List.of();
        }
        boolean named = vocabulary.names(spoken)
                || !refusal.captioned(spoken)
                        && (vocabulary.keeps(spoken) || vocabulary.endsInName(spoken) || kindOfThing(spoken));
        double allowance = named ? 1 : refusal.bestAllowance(spoken);
        if (allowance == 0) {
            return null;
        }
        return scorer.matches(spoken, turned).stream()
                .map(match -> match.times(allowance * (match.alias().ambiguity() == null ? 1 : OPEN)))
                .toList();
    }

    /// Whether the last word, though it often only trails, is what the label is: "error dashboard".
    private boolean kindOfThing(List<Word> spoken) {
        String last = spoken.getLast().text();
        return spoken.size() > 1
                && lexicon.trailing().contains(last)
                && vocabulary.names(last)
                && !lexicon.verbs().contains(spoken.getFirst().text())
                && !refusal.tagged(spoken);
    }

    private Meaning meaning(List<Match> all, LabelText text, boolean turned) {
        Match best = null;
        for (Match match : all) {
            if (best == null || match.score() > best.score()) {
                best = match;
            }
        }
        if (best == null || best.score() < ENOUGH) {
            return Meaning.UNKNOWN;
        }
        best = whose(best, text, turned);
        Ambiguity open = best.alias().ambiguity();
        KindId kind = best.alias().kind();
        Set<KindId> also = new LinkedHashSet<>();
        if (open != null) {
            KindId told = told(open, all, best);
            also.addAll(open.also());
            if (told != null) {
                also.clear();
                kind = told;
                open = null;
            }
        }
        also.addAll(beside.kinds(text, kind, turned));
        also.remove(kind);
        if (keeps(kind)) {
            // "Device / card graph" is a graph of both, and nobody's device.
            also.remove(CLIENT);
        }
        double sure = open == null ? 1 : 0.6;
        double confidence = Math.clamp(sure * (0.4 + 0.6 * best.explained()), 0.05, 1);
        return new Meaning(new Recognition(kind, List.copyOf(also), confidence), open, Meaning.Stance.STATES);
    }

    /// "User & card features" are the features of both: what is kept of somebody, not who they are.
    private Match whose(Match best, LabelText text, boolean turned) {
        if (!best.alias().kind().equals(CLIENT)) {
            return best;
        }
        List<Word> name = words.of(text.name(), vocabulary);
        int and = name.indexOf(Word.AND);
        if (and < 0 || best.last() >= and || name.size() < and + 3) {
            return best;
        }
        return Optional.ofNullable(part(name, turned)).orElse(List.of()).stream()
                .filter(match -> match.first() > and
                        && match.last() == name.size() - 1
                        && match.score() >= ENOUGH
                        && OWNED.contains(catalog.kind(match.alias().kind())
                                .map(Kind::role)
                                .orElse(Role.FRONT)))
                .findFirst()
                .orElse(best);
    }

    /// The candidate that the rest of the label speaks of, or null.
    private static @Nullable KindId told(Ambiguity open, List<Match> all, Match best) {
        return all.stream()
                .filter(match -> match.alias().ambiguity() == null
                        && match.score() >= ENOUGH
                        && !best.alias().words().containsAll(match.alias().words())
                        && open.candidates().contains(match.alias().kind()))
                .max((a, b) -> Double.compare(a.score(), b.score()))
                .map(match -> match.alias().kind())
                .orElse(null);
    }

    private boolean keeps(KindId kind) {
        return catalog.kind(kind).map(Kind::role).filter(KEEPING::contains).isPresent();
    }
}
