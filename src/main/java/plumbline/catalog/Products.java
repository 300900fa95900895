package plumbline.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.design.KindId;

/// Lets the product decide where a name only says that something carries messages: "Kafka message bus" is a log.
final class Products {
    /// What a bus, a broker or a queue may be, which people hardly tell apart by name.
    private static final Set<KindId> CARRYING =
            Set.of(new KindId("event-stream"), new KindId("pub-sub"), new KindId("message-queue"));

    private static final String FEATURES = Spelling.form("features");

    private final Catalog catalog;
    private final Words words;
    private final Vocabulary vocabulary;

    Products(Catalog catalog, Words words, Vocabulary vocabulary) {
        this.catalog = catalog;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /// The meaning as the one product that the label names has it.
    Meaning decided(LabelText text, Meaning meaning) {
        Recognition said = meaning.recognition();
        KindId kind = said.kind();
        if (kind == null || !CARRYING.contains(kind)) {
            return meaning;
        }
        Set<KindId> carrying = carrying(List.of(text.name()).stream());
        if (carrying.isEmpty()) {
            carrying = carrying(Stream.concat(text.lines().stream(), text.asides().stream()));
        }
        if (carrying.size() != 1 || carrying.contains(kind)) {
            return meaning;
        }
        KindId product = carrying.iterator().next();
        List<KindId> also =
                said.also().stream().filter(each -> !each.equals(product)).toList();
        return new Meaning(new Recognition(product, also, said.confidence()), null, meaning.stance());
    }

    /// Features that are said to lie in a product lie where it can keep them: "user features (Redis)" are those that
    /// are
    /// read online. A feature store that is said to use one may use others.
    Meaning kept(LabelText text, Meaning meaning) {
        Recognition said = meaning.recognition();
        KindId kind = said.kind();
        List<Word> name = words.of(text.name(), vocabulary);
        if (kind == null || name.isEmpty() || !name.getLast().text().equals(FEATURES)) {
            return meaning;
        }
        Set<KindId> sides = catalog.kind(kind).stream()
                .flatMap(known -> known.standsFor().stream())
                .map(Kind.StandsFor::kind)
                .collect(Collectors.toSet());
        Set<KindId> keeping = new HashSet<>();
        Stream.concat(text.lines().stream(), text.asides().stream())
                .flatMap(each -> words.of(each, vocabulary).stream())
                .map(Word::text)
                .filter(vocabulary::product)
                .forEach(product -> {
                    Set<KindId> possible = new HashSet<>(vocabulary.possible(product));
                    keeping.addAll(
                            possible.removeAll(sides)
                                    ? vocabulary.possible(product).stream()
                                            .filter(sides::contains)
                                            .toList()
                                    : possible);
                });
        if (keeping.size() != 1 || !sides.containsAll(keeping)) {
            return meaning;
        }
        return new Meaning(
                new Recognition(keeping.iterator().next(), said.also(), said.confidence()), null, meaning.stance());
    }

    /// What the products among these words carry with.
    private Set<KindId> carrying(Stream<String> texts) {
        Set<KindId> kinds = new HashSet<>();
        texts.flatMap(text -> words.of(text, vocabulary).stream())
                .map(Word::text)
                .filter(vocabulary::product)
                .map(vocabulary::possible)
                .filter(possible -> possible.size() == 1 && CARRYING.containsAll(possible))
                .forEach(kinds::addAll);
        return kinds;
    }
}
