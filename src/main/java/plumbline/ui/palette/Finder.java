package plumbline.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.ToIntFunction;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;

/// Finds kinds by what a person types: what the recogniser takes it for, then titles, then other names.
///
/// The same text finds the same kinds, whatever its case. For one thread.
public final class Finder {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Catalog catalog;
    private final Recogniser recogniser;
    private final Map<Kind, List<String>> names = new HashMap<>();

    public Finder(Catalog catalog, Recogniser recogniser) {
        this.catalog = catalog;
        this.recogniser = recogniser;
        for (Kind kind : catalog.kinds()) {
            List<String> known = new ArrayList<>(List.of(plain(kind.title())));
            kind.aliases().forEach(alias -> known.add(plain(alias)));
            names.put(kind, known);
        }
    }

    /// The kinds that most designs have, in the order of the catalogue.
    public List<Kind> common() {
        return catalog.kinds().stream().filter(Kind::core).toList();
    }

    public Catalog catalog() {
        return catalog;
    }

    /// What a component with this label would be taken for.
    public Optional<Kind> recognised(String label) {
        return label.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(recogniser.recognise(label).kind()).flatMap(catalog::kind);
    }

    /// The kinds that the text may mean, the likeliest first; none where it is blank.
    public List<Kind> find(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        SequencedSet<Kind> found = new LinkedHashSet<>();
        Recognition recognition = recogniser.recognise(text);
        recognised(text).ifPresent(found::add);
        recognition.also().forEach(also -> catalog.kind(also).ifPresent(found::add));
        String wanted = plain(text.strip());
        add(found, kind -> whole(kind, wanted));
        String[] words = wanted.split("[ /-]+");
        for (String word : words) {
            if (words.length > 1 && found.isEmpty()) {
                recognised(word).ifPresent(found::add);
            }
        }
        add(found, kind -> words(kind, words));
        return List.copyOf(found);
    }

    /// Whether the text is the beginning of the kind's title, rather than a name that a person gives.
    public boolean begins(String text, Kind kind) {
        return plain(kind.title()).startsWith(plain(text.strip()));
    }

    private void add(SequencedSet<Kind> found, ToIntFunction<Kind> rank) {
        Map<Kind, Integer> ranks = new HashMap<>();
        catalog.kinds().forEach(kind -> ranks.put(kind, rank.applyAsInt(kind)));
        catalog.kinds().stream()
                .filter(kind -> ranks.getOrDefault(kind, NEVER) < NEVER)
                .sorted(Comparator.comparingInt(kind -> ranks.getOrDefault(kind, NEVER)))
                .forEach(found::add);
    }

    /// A title that begins so, then one with such a word in it, then the same of other names.
    private int whole(Kind kind, String wanted) {
        List<String> known = names.getOrDefault(kind, List.of());
        int best = NEVER;
        for (int at = 0; at < known.size(); at++) {
            String name = known.get(at);
            int rank = name.equals(wanted)
                    ? 0
                    : name.startsWith(wanted) ? 1 : (" " + name).contains(" " + wanted) ? 2 : NEVER;
            if (rank < NEVER) {
                best = Math.min(best, at == 0 ? rank : rank + 2 + (kind.core() ? 0 : 1));
            }
        }
        return best;
    }

    /// How many of the words no name of the kind has; a kind that has none of them is not meant.
    private int words(Kind kind, String[] words) {
        List<String> known = names.getOrDefault(kind, List.of());
        int missing = 0;
        for (String word : words) {
            boolean there = word.length() > 2 && known.stream().anyMatch(name -> (" " + name).contains(" " + word));
            missing += there ? 0 : 1;
        }
        return missing == words.length ? NEVER : missing;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
