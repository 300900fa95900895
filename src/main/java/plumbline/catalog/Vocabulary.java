package plumbline.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;

/// Every name the catalogue knows, found by its last word, and every word of them, to correct others by.
final class Vocabulary {
    private static final double CORRECTED = 0.85;
    /// Belongs to the verb before it: "throw out seen".
    private static final String AWAY = "out";
    private static final int SHORTEST_CORRECTED = 5;
    /// What programs that run by themselves are called.
    private static final String DAEMON = "d";
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}[^\\P{L}e]ed");
    private static final Set<Role> KEEPING = EnumSet.of(Role.STORE, Role.STREAM, Role.OFF);

    private final Map<String, List<Alias>> byHead = new HashMap<>();
    private final Map<String, Set<KindId>> kindsOf = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Map<String, List<String>> joined = new HashMap<>();
    private final Map<Character, List<String>> byInitial = new HashMap<>();
    private final Set<String> keepers = new HashSet<>();
    private final Set<String> cutting;
    private final Set<String> telling;
    private final Set<String> verbs;

    Vocabulary(Catalog catalog, Lexicon lexicon, Words words) {
        cutting = new HashSet<>(lexicon.cutting());
        cutting.addAll(lexicon.swapping());
        telling = lexicon.telling();
        verbs = new HashSet<>(lexicon.verbs());
        verbs.addAll(lexicon.imperative());
        SequencedMap<List<String>, Alias> aliases = new LinkedHashMap<>();
        for (Ambiguity ambiguity : catalog.ambiguities()) {
            for (String name : ambiguity.names()) {
                add(aliases, new Alias(words.plain(name), ambiguity.otherwise(), ambiguity));
            }
        }
        for (Kind kind : catalog.kinds()) {
            add(aliases, new Alias(words.plain(kind.id().value()), kind.id(), null));
            add(aliases, new Alias(words.plain(kind.title()), kind.id(), null));
            kind.aliases().forEach(alias -> add(aliases, new Alias(words.plain(alias), kind.id(), null)));
        }
        aliases.values().forEach(this::index);
        for (Composed composed : catalog.grammar().composed()) {
            compose(aliases, composed, words);
        }
        keepers.addAll(keepers(catalog, aliases.values(), words));
        for (Set<String> each : List.of(
                lexicon.trailing(),
                lexicon.filler(),
                lexicon.swapping(),
                lexicon.cutting(),
                lexicon.verbs(),
                lexicon.things(),
                lexicon.captions(),
                lexicon.places(),
                lexicon.numbered(),
                lexicon.plain(),
                lexicon.telling(),
                lexicon.families(),
                lexicon.deeds(),
                lexicon.actions().keySet(),
                lexicon.same().keySet(),
                lexicon.foreign().keySet())) {
            each.forEach(word -> known.add(Spelling.form(word)));
        }
        targets.stream()
                .sorted()
                .forEach(word -> byInitial
                        .computeIfAbsent(word.charAt(0), any -> new ArrayList<>())
                        .add(word));
    }

    /// Products by which things are carried and kept: names of one word that no kind has in its title.
    private static Set<String> keepers(Catalog catalog, Collection<Alias> aliases, Words words) {
        Set<String> titled = new HashSet<>();
        for (Kind kind : catalog.kinds()) {
            titled.addAll(words.plain(kind.title()));
            titled.addAll(words.plain(kind.id().value()));
        }
        Set<String> products = new HashSet<>();
        for (Alias alias : aliases) {
            if (catalog.plays(alias.kind(), KEEPING) && alias.words().size() == 1 && !titled.contains(alias.head())) {
                products.add(alias.head());
            }
        }
        return products;
    }

    /// Adds names put together from parts where nothing else is called so. Their words neither tell by themselves nor
    /// mend others: they are everybody's.
    private void compose(Map<List<String>, Alias> aliases, Composed composed, Words words) {
        List<List<String>> heads = composed.heads().stream().map(words::plain).toList();
        Ambiguity beside = composed.also().isEmpty()
                ? null
                : new Ambiguity(List.of(), List.of(composed.then()), List.of(), composed.then(), composed.also());
        for (String of : composed.of()) {
            List<String> first = words.plain(of);
            for (List<String> head : heads) {
                List<String> name = new ArrayList<>(first);
                name.addAll(head);
                Alias alias = new Alias(name, composed.then(), beside);
                if (!first.equals(head) && aliases.putIfAbsent(alias.words(), alias) == null) {
                    byHead.computeIfAbsent(alias.head(), any -> new ArrayList<>())
                            .add(alias);
                    known.addAll(alias.words());
                }
            }
        }
    }

    private static void add(Map<List<String>, Alias> aliases, Alias alias) {
        if (!alias.words().isEmpty()) {
            aliases.putIfAbsent(alias.words(), alias);
        }
    }

    private void index(Alias alias) {
        byHead.computeIfAbsent(alias.head(), any -> new ArrayList<>()).add(alias);
        for (String word : alias.words()) {
            kindsOf.computeIfAbsent(word, any -> new HashSet<>()).add(alias.kind());
            known.add(word);
            if (word.length() >= SHORTEST_CORRECTED) {
                targets.add(word);
            }
        }
        for (int i = 1; i < alias.words().size(); i++) {
            List<String> pair = alias.words().subList(i - 1, i + 1);
            joined.putIfAbsent(String.join("", pair), pair);
        }
    }

    /// Names that end in the word; none where no name does.
    List<Alias> endingIn(String word) {
        return byHead.getOrDefault(word, List.of());
    }

    /// The kinds that the word alone is a name of, as far as it is one.
    Set<KindId> possible(String word) {
        Set<KindId> kinds = new LinkedHashSet<>();
        for (Alias alias : endingIn(word)) {
            Ambiguity open = alias.ambiguity();
            if (alias.words().size() == 1) {
                kinds.add(alias.kind());
                kinds.addAll(open == null ? List.of() : open.candidates());
            }
        }
        return kinds;
    }

    /// Whether these words, and no others, are a name of several words.
    boolean names(List<Word> words) {
        List<String> plain =
                words.stream().filter(word -> !word.isAnd()).map(Word::text).toList();
        return plain.size() > 1
                && endingIn(plain.getLast()).stream()
                        .anyMatch(alias -> alias.words().equals(plain));
    }

    /// Whether the words end in a name of several words.
    boolean endsInName(List<Word> words) {
        List<String> plain = words.stream().map(Word::text).toList();
        return endingIn(plain.getLast()).stream()
                .map(Alias::words)
                .anyMatch(name -> name.size() > 1
                        && name.size() <= plain.size()
                        && plain.subList(plain.size() - name.size(), plain.size())
                                .equals(name));
    }

    /// Whether the word means the same in every name it is part of, as products do, and not the same as others.
    boolean telling(String word) {
        return kindsOf.getOrDefault(word, Set.of()).size() == 1;
    }

    /// Whether the word alone is a name.
    boolean names(String word) {
        return endingIn(word).stream().anyMatch(alias -> alias.words().size() == 1);
    }

    /// Whether two words name a product that holds or carries things, and the thing: "Kafka clicks", "orders
    /// Postgres".
    boolean keeps(List<Word> words) {
        return words.size() == 2 && words.stream().map(Word::text).anyMatch(keepers::contains);
    }

    /// Whether the word is such a product.
    boolean keeps(String word) {
        return keepers.contains(word);
    }

    /// Whether the word is such a product, and no common noun for what others are, too: a "Kafka broker" is no queue.
    boolean product(String word) {
        Set<KindId> kinds = new HashSet<>();
        endingIn(word).forEach(alias -> kinds.add(alias.kind()));
        return keepers.contains(word) && kinds.size() == 1;
    }

    boolean knows(String word) {
        return known.contains(word);
    }

    /// The words with unknown ones mended: run together, torn apart, or spelt wrong.
    List<Word> corrected(List<String> words) {
        List<Word> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "+";
            if (word.equals("+") || word.equals(",")) {
                result.add(word.equals("+") ? Word.AND : Word.COMMA);
                continue;
            }
            Word whole = torn(word, next);
            if (whole != null) {
                result.add(whole);
                i++;
            } else {
                result.addAll(known(word));
            }
        }
        return told(result);
    }

    private boolean noun(Word word) {
        return !word.isAnd()
                && !cutting.contains(word.text())
                && !verbs.contains(word.text())
                && !word.text().equals(AWAY);
    }

    /// The words with those marked that only tell what happens to the noun before them: "labels debiased by position".
    private List<Word> told(List<Word> words) {
        List<Word> result = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean ends = i == words.size() - 1
                    || words.get(i + 1).isAnd()
                    || cutting.contains(words.get(i + 1).text());
            boolean tells = PARTICIPLE.matcher(word.text()).matches() || telling.contains(word.text());
            if (ends && tells && noun(words.get(i - 1)) && endingIn(word.text()).isEmpty()) {
                result.set(i, word.asTold());
            }
        }
        return result;
    }

    /// The word as it stands where it is known, taken apart where it is two, else the nearest known one.
    private List<Word> known(String word) {
        if (known.contains(word)) {
            return List.of(Word.of(word));
        }
        List<String> pair = joined.get(word);
        if (pair != null) {
            return pair.stream().map(Word::of).toList();
        }
        String near = nearest(word);
        return List.of(near == null ? Word.of(word) : Word.corrected(near, CORRECTED));
    }

    private @Nullable Word torn(String word, String next) {
        if (next.equals("+") || next.equals(",") || known.contains(word) && known.contains(next)) {
            return null;
        }
        String whole = Spelling.form(word + next);
        if (targets.contains(whole)) {
            return Word.of(whole);
        }
        boolean tiny = word.length() < 4 || next.length() < 4;
        String near = tiny && whole.length() > 6 ? nearest(whole) : null;
        return near == null ? null : Word.corrected(near, CORRECTED);
    }

    private @Nullable String nearest(String word) {
        if (word.length() < SHORTEST_CORRECTED || word.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        int most = word.length() < 9 ? 1 : 2;
        String best = null;
        int bestDistance = most + 1;
        boolean alone = true;
        for (char initial : new char[] {word.charAt(0), word.charAt(1)}) {
            for (String candidate : byInitial.getOrDefault(initial, List.of())) {
                if (word.endsWith("ed") && candidate.endsWith("er") || word.equals(candidate + DAEMON)) {
                    // "Flagged" is no flagger, and "systemd" no system.
                    continue;
                }
                int distance = Spelling.distance(word, candidate, most);
                if (distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                    alone = true;
                } else if (best != null && distance == bestDistance && !candidate.equals(best)) {
                    alone = candidate.length() != best.length();
                    best = candidate.length() > best.length() ? candidate : best;
                }
            }
        }
        return alone && bestDistance <= most ? best : null;
    }
}
