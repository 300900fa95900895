package plumbline.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// Reads texts that list figures, as people title what watches or judges: "zero-result rate, latency per shard".
///
/// A list is at least two, and most of its parts.
final class Figures {
    private static final Pattern PARTED = Pattern.compile("\\s*(?:[,;+|·&]|\\band\\b)\\s*");
    private static final Pattern SLASHED = Pattern.compile("\\s*/\\s*");
    private static final int FEWEST = 2;
    private static final double MOST = 0.6;
    private static final double HALF = 0.4;
    private static final double MEASURED = 0.6;
    /// Roles of what looks at figures.
    private static final Set<Role> LOOKING = EnumSet.of(Role.MON, Role.GATE, Role.CTL);

    private final Catalog catalog;
    private final Words words;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Scorer scorer;
    private final Beside beside;
    private final Set<List<String>> figures = new HashSet<>();

    Figures(Catalog catalog, Lexicon lexicon, Words words, Vocabulary vocabulary, Scorer scorer, Beside beside) {
        this.catalog = catalog;
        this.words = words;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.scorer = scorer;
        this.beside = beside;
        catalog.grammar().figures().forEach(figure -> figures.add(words.plain(figure)));
    }

    /// What a name that lists figures means, unless it is `said` to be something that looks at them: what the first of
    /// them is looked at by, or whatever looks where it stands.
    Optional<Meaning> named(@Nullable KindId said, String name, boolean turned) {
        List<String> parts = said != null && looks(said) ? List.of() : listed(name);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return parts.stream()
                .flatMap(part -> looking(part, turned).stream())
                .findFirst()
                .map(alias -> watched(alias.kind(), alias.ambiguity(), parts, turned))
                .or(() -> catalog.figures().map(anyhow -> watched(anyhow.otherwise(), anyhow, parts, turned)));
    }

    /// What looks at the figure, where its name says so.
    private Optional<Alias> looking(String part, boolean turned) {
        return scorer.matches(words.of(part, vocabulary), turned).stream()
                .filter(match ->
                        match.explained() >= HALF && looks(match.alias().kind()))
                .findFirst()
                .map(Match::alias);
    }

    private Meaning watched(KindId kind, @Nullable Ambiguity open, List<String> parts, boolean turned) {
        Set<KindId> also = new LinkedHashSet<>(beside.listed(String.join(",", parts), kind, turned));
        also.remove(kind);
        return new Meaning(new Recognition(kind, List.copyOf(also), MEASURED), open, Meaning.Stance.STATES);
    }

    private boolean looks(KindId kind) {
        return catalog.plays(kind, LOOKING);
    }

    /// The parts of the list; none where it lists something else.
    List<String> listed(String text) {
        // "NDCG, head / torso / tail" lists one figure, and where it is taken.
        Pattern border = PARTED.matcher(text.strip()).find() ? PARTED : SLASHED;
        List<String> parts = Arrays.stream(border.split(text.strip()))
                .filter(part -> !part.isBlank())
                .toList();
        long said = parts.stream().filter(this::figure).count();
        return said >= FEWEST && said >= MOST * parts.size() ? parts : List.of();
    }

    /// Whether it ends in the name of a figure before any circumstances, or begins with one and tells no more than a
    /// word of it, which names nothing.
    private boolean figure(String part) {
        List<String> spoken = new ArrayList<>();
        for (Word word : words.of(part, vocabulary)) {
            if (lexicon.cutting().contains(word.text()) || lexicon.swapping().contains(word.text())) {
                break;
            }
            if (!word.isNumber() && !lexicon.filler().contains(word.text())) {
                spoken.add(word.text());
            }
        }
        for (int from = 0; from < spoken.size(); from++) {
            if (figures.contains(spoken.subList(from, spoken.size()))) {
                return true;
            }
        }
        return spoken.size() == 2
                && figures.contains(spoken.subList(0, 1))
                && vocabulary.endingIn(spoken.getLast()).isEmpty();
    }
}
