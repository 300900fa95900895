package plumbline.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// Reads a label by the names among its words: those of its name decide, its technology and further lines support.
final class NameReader {
    /// What a name scores at least to count.
    static final double ENOUGH = 0.32;
    private static final double AFTER_UNKNOWN = 0.4;
    private static final double WRAPPED = 1.15;
    private static final double HALF = 0.4;
    private static final double SUPPORT = 0.5;
    private static final double LINE = 0.6;
    private static final double ASIDE = 0.55;
    private static final double TOGETHER = 0.8;
    private static final double OPEN = 0.9;
    /// So many things at once are examples.
    private static final long MANY = 3;
    private static final int LINES_READ = 4;
    /// Below this confidence, something else may tell more.
    static final double VAGUE = 0.55;
    private static final double GUESSED = 0.3;
    private static final Set<Role> KEEPING = EnumSet.complementOf(EnumSet.of(Role.FRONT, Role.SOURCE, Role.APP));
    /// What there is of somebody.
    private static final Set<Role> OWNED = EnumSet.of(Role.STORE, Role.OFF, Role.STREAM, Role.SOURCE, Role.TRAIN);
    private static final Pattern SHARE = Pattern.compile("^\\s*[\\d.,]{1,6}\\s*%\\s");
    private static final KindId CLIENT = new KindId("client");
    /// What answers calls, whosever it is.
    private static final Set<KindId> ANSWERING = Set.of(new KindId("service"), new KindId("api-gateway"));

    private final Catalog catalog;
    private final Lexicon lexicon;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Scorer scorer;
    private final Refusal refusal;
    private final Beside beside;

    NameReader(
            Catalog catalog,
            Lexicon lexicon,
            Words words,
            Vocabulary vocabulary,
            Scorer scorer,
            Refusal refusal,
            Beside beside) {
        this.catalog = catalog;
        this.lexicon = lexicon;
        this.words = words;
        this.vocabulary = vocabulary;
        this.scorer = scorer;
        this.refusal = refusal;
        this.beside = beside;
    }

    /// What the names say; `turned` allows a noun to stand before what describes it.
    Meaning said(LabelText text, boolean turned) {
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
        boolean known = all.stream().anyMatch(match -> match.score() >= ENOUGH);
        for (String aside : naming(text.asides())) {
            List<Word> spoken = words.of(aside, vocabulary);
            // "Consumer (Postgres / dashboard / ML)" may be any of these, and so is none; what is listed behind
            // "artifact generation (model, metrics)" comes of it.
            boolean any = listed(spoken) >= MANY && !known && sorts(spoken, turned) > 1;
            boolean made =
                    name.size() > 1 && does(name.getLast()) && spoken.stream().anyMatch(Word::isAnd);
            // "Kafka: connect, block" lists what Kafka carries; no name goes on into a list.
            boolean listed = rest < 1 && spoken.contains(Word.COMMA);
            if (!any && !made) {
                add(all, spoken, turned, ASIDE * rest);
            }
            if (!any && !made && !listed) {
                addSpanning(all, spoken, name, turned, TOGETHER);
                addSpanning(all, name, spoken, turned, TOGETHER);
            }
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

    /// How many things stand side by side, by slashes and the like.
    private static long listed(List<Word> spoken) {
        return spoken.stream().filter(Word.AND::equals).count() + 1;
    }

    /// Things of how many sorts stand side by side.
    private int sorts(List<Word> spoken, boolean turned) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int from = 0;
        for (int at = 0; at <= spoken.size(); at++) {
            if (at == spoken.size() || spoken.get(at).isAnd()) {
                scorer.matches(spoken.subList(from, at), turned).stream()
                        .findFirst()
                        .filter(match -> match.score() >= ENOUGH)
                        .flatMap(match -> catalog.kind(match.alias().kind()))
                        .ifPresent(kind -> roles.add(kind.role()));
                from = at + 1;
            }
        }
        return roles.size();
    }

    /// Whether it says what is done, as "generation" does.
    private boolean does(Word word) {
        return lexicon.actions().containsValue(word.text());
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

    static List<Word> joined(List<Word> first, List<Word> second) {
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
        best = program(whose(best, text, turned), text, turned);
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
                        && catalog.plays(match.alias().kind(), OWNED))
                .findFirst()
                .orElse(best);
    }

    /// "Customer API" is a program for them: what stands behind somebody's name and names what answers calls is it.
    private Match program(Match best, LabelText text, boolean turned) {
        if (turned || !best.alias().kind().equals(CLIENT)) {
            return best;
        }
        List<Word> name = words.of(text.name(), vocabulary);
        int last = name.size() - 1;
        if (best.last() < 0
                || best.last() >= last
                || name.subList(best.last(), last).stream().anyMatch(Word::isAnd)) {
            return best;
        }
        return Optional.ofNullable(part(name, false)).orElse(List.of()).stream()
                .filter(match -> match.first() == last
                        && match.alias().ambiguity() == null
                        && ANSWERING.contains(match.alias().kind()))
                .findFirst()
                .map(match -> match.instead(best))
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
        return catalog.plays(kind, KEEPING);
    }
}
