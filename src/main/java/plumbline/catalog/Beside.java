package plumbline.catalog;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.design.KindId;

/// Finds what a label sets beside the thing it names: "auth + rate limiter", "rollout: shadow, 5 %, all".
///
/// What stands side by side in the name counts whatever it is. A list behind the name counts where it tells more of
/// the same: of steps of a release what else they are, of monitoring what is watched, of a door to models which stands
/// behind it.
final class Beside {
    private static final double WHOLE = 0.75;
    private static final double MOSTLY = 0.6;
    private static final double HALF = 0.4;
    private static final int MOST = 12;
    private static final Pattern LISTED = Pattern.compile("\\s*(?:[,;|·]|→|->|=>|>|\\bthen\\b|\\band\\b)\\s*");
    private static final Pattern SHARE = Pattern.compile("\\b\\d{1,2}(?:[.,]\\d+)?\\s*%");
    private static final Set<Role> RELEASING = EnumSet.of(Role.GATE, Role.CTL);
    private static final KindId CANARY = new KindId("canary-release");
    private static final KindId TESTING = new KindId("ab-testing");
    private static final String DELIVERY = "delivery";
    /// What computes from where to where: "raw -> bronze".
    private static final Set<KindId> COMPUTING = Set.of(
            new KindId("batch-processor"),
            new KindId("stream-processor"),
            new KindId("batch-ingestion"),
            new KindId("feature-pipeline"));
    private static final KindId LAKE = new KindId("data-lake");
    private static final KindId TRACKING = new KindId("experiment-tracking");
    private static final KindId DOOR = new KindId("llm-gateway");
    private static final KindId BEHIND = new KindId("llm");

    private final Catalog catalog;
    private final Lexicon lexicon;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Scorer scorer;

    Beside(Catalog catalog, Lexicon lexicon, Words words, Vocabulary vocabulary, Scorer scorer) {
        this.catalog = catalog;
        this.lexicon = lexicon;
        this.words = words;
        this.vocabulary = vocabulary;
        this.scorer = scorer;
    }

    /// The kinds beside `main`, which may be among them.
    Set<KindId> kinds(LabelText text, KindId main, boolean turned) {
        Set<KindId> kinds = named(text.name(), main, turned);
        kinds.addAll(listed(listed(text), main, turned));
        for (String line : text.added()) {
            List<Word> spoken = words.of(line, vocabulary);
            if (spoken.stream().noneMatch(Word::isNumber)) {
                whole(spoken, HALF, turned).ifPresent(alias -> kinds.add(alias.kind()));
            }
        }
        return kinds;
    }

    /// What a list says of something that is `main`.
    Set<KindId> listed(String list, KindId main, boolean turned) {
        return listed(list.lines().flatMap(LISTED::splitAsStream), main, turned);
    }

    private Set<KindId> listed(Stream<String> list, KindId main, boolean turned) {
        Set<KindId> kinds = new LinkedHashSet<>();
        Optional<Kind> known = catalog.kind(main);
        List<String> parts = list.filter(part -> !part.isBlank()).limit(MOST).toList();
        if (known.filter(kind -> kind.role() == Role.MON).isPresent()) {
            parts.forEach(part -> watched(part, turned).ifPresent(kinds::add));
        } else if (main.equals(TESTING)
                || known.filter(kind -> kind.stage().equals(DELIVERY)).isPresent()) {
            parts.forEach(part -> step(part, turned).ifPresent(kinds::add));
            // One share is how an experiment is divided; several are steps.
            long shares =
                    parts.stream().filter(part -> SHARE.matcher(part).find()).count();
            if (shares > (main.equals(TESTING) ? 1 : 0)) {
                kinds.add(CANARY);
            }
        } else if (COMPUTING.contains(main)) {
            // The layers of a lake are seldom drawn beside what fills them.
            parts.forEach(part -> keeps(part, LAKE, turned).ifPresent(kinds::add));
        } else if (known.filter(kind -> kind.role() == Role.TRAIN).isPresent()) {
            parts.forEach(part -> keeps(part, TRACKING, turned).ifPresent(kinds::add));
        } else if (main.equals(DOOR) && parts.stream().anyMatch(part -> model(part, turned))) {
            kinds.add(BEHIND);
        }
        return kinds;
    }

    private Set<KindId> named(String name, KindId main, boolean turned) {
        List<Word> spoken = words.of(name, vocabulary);
        Set<KindId> kinds = new LinkedHashSet<>();
        if (new Phrase(spoken, lexicon).sharesDeed()) {
            return kinds;
        }
        // What is done is done to all that follows: "train forecast + response models" serves neither.
        boolean deed = !spoken.isEmpty()
                && lexicon.imperative().contains(spoken.getFirst().text());
        int from = 0;
        for (int i = 0; i <= spoken.size(); i++) {
            boolean end = i == spoken.size() || spoken.get(i).isAnd();
            boolean said = !deed
                    || from < spoken.size()
                            && lexicon.actions().containsKey(spoken.get(from).text());
            if (end && said && i > from && (from > 0 || i < spoken.size())) {
                whole(noun(spoken.subList(from, i)), WHOLE, turned)
                        .map(alias -> after(main, alias))
                        .ifPresent(kinds::add);
            }
            from = end ? i + 1 : from;
        }
        return kinds;
    }

    /// What a name that leaves a choice is where `main` stands before it: "train & validate" validates models.
    private static KindId after(KindId main, Alias alias) {
        Ambiguity open = alias.ambiguity();
        return open == null || main.equals(alias.kind())
                ? alias.kind()
                : open.cases().stream()
                        .filter(each -> each.around().equals(Ambiguity.Around.ANYTHING)
                                && each.neighbours().stream()
                                        .allMatch(neighbour -> neighbour.side() == Ambiguity.Side.FROM
                                                && neighbour.kinds().contains(main)))
                        .findFirst()
                        .map(Ambiguity.Case::then)
                        .orElse(alias.kind());
    }

    /// A verb alone as its noun: "train & validate".
    private List<Word> noun(List<Word> part) {
        String noun = part.size() == 1 ? lexicon.actions().get(part.getFirst().text()) : null;
        return noun == null ? part : Stream.of(noun.split(" ")).map(Word::of).toList();
    }

    private static Stream<String> listed(LabelText text) {
        return Stream.concat(text.asides().stream(), text.lines().stream()).flatMap(LISTED::splitAsStream);
    }

    /// What kind of monitoring watches this.
    private Optional<KindId> watched(String part, boolean turned) {
        List<Word> spoken = new ArrayList<>(words.of(part, vocabulary));
        spoken.removeIf(Word::isNumber);
        spoken.add(Word.of(Spelling.form("monitoring")));
        return whole(spoken, MOSTLY, turned)
                .filter(alias -> alias.words().size() > 1)
                .map(Alias::kind)
                .filter(kind -> catalog.kind(kind)
                        .filter(known -> known.role() == Role.MON)
                        .isPresent());
    }

    /// What step of a release this is.
    private Optional<KindId> step(String part, boolean turned) {
        return whole(words.of(part, vocabulary), WHOLE, turned)
                .map(Alias::kind)
                .filter(kind -> catalog.kind(kind)
                        .filter(known -> RELEASING.contains(known.role()))
                        .isPresent());
    }

    private Optional<KindId> keeps(String part, KindId wanted, boolean turned) {
        return whole(words.of(part.replaceAll("\\(.*", ""), vocabulary), WHOLE, turned)
                .map(Alias::kind)
                .filter(wanted::equals);
    }

    private boolean model(String part, boolean turned) {
        return whole(words.of(part, vocabulary), WHOLE, turned)
                .filter(alias -> alias.kind().equals(BEHIND))
                .isPresent();
    }

    private Optional<Alias> whole(List<Word> part, double least, boolean turned) {
        return scorer.matches(part, turned).stream()
                .findFirst()
                .filter(match -> match.explained() >= least)
                .map(Match::alias);
    }
}
