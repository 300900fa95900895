package plumbline.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.catalog.Catalog;
import plumbline.design.KindId;
import plumbline.rubric.Leg;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Selector;

/// Decodes selectors: `a|b`, groups, and mappings whose keys narrow one after the other.
final class SelectorReader {
    /// Every key of a selector that is a mapping.
    static final List<String> KEYS = List.of("kind", "any", "except", "says", "property", "linked", "that", "without");

    /// In place of a selector that could not be read: says nothing of kinds, so that no problem follows from it.
    static final Selector STAND_IN = new Selector.Linked(new Selector.Anything());

    private static final Pattern GROUP = Pattern.compile("[A-Z][A-Z0-9-]*");

    private final Catalog catalog;
    private final Names<Selector> groups;
    private final Problems problems;
    private final PropertyReader properties;
    private final LegReader legs;
    private final Map<Selector, Selector> alike = new HashMap<>();

    SelectorReader(Catalog catalog, Names<Selector> groups, Problems problems) {
        this.catalog = catalog;
        this.groups = groups;
        this.problems = problems;
        this.properties = new PropertyReader(catalog);
        this.legs = new LegReader(this, problems);
    }

    PropertyReader properties() {
        return properties;
    }

    static boolean isGroup(String name) {
        return GROUP.matcher(name).matches();
    }

    /// The selector under a key that must be there.
    Selector need(Fields fields, String key) {
        Tree tree = fields.need(key);
        return tree instanceof Tree.Nothing ? STAND_IN : read(tree);
    }

    Optional<Selector> find(Fields fields, String key) {
        return fields.find(key).map(this::read);
    }

    /// The selectors of a list.
    List<Selector> list(Tree tree, String what, int least) {
        if (!(tree instanceof Tree.Sequence sequence) || sequence.items().size() < least) {
            problems.error(
                    tree.at(), what + " is a list of " + least + " or more selectors", "such as [client, cache]");
            return List.of(STAND_IN, STAND_IN);
        }
        return sequence.items().stream().map(this::read).toList();
    }

    /// The same selector for the same words, so that what one chooses is found once.
    Selector read(Tree tree) {
        Selector read = switch (tree) {
            case Tree.Scalar scalar -> words(scalar);
            case Tree.Mapping mapping -> narrowed(mapping);
            case Tree.Sequence sequence -> {
                problems.error(tree.at(), "a selector is no list", "write a|b, or {any: [...]}");
                yield STAND_IN;
            }
        };
        return alike.computeIfAbsent(read, first -> first);
    }

    private Selector words(Tree.Scalar scalar) {
        Set<KindId> kinds = new LinkedHashSet<>();
        List<Selector> others = new ArrayList<>();
        for (String word : scalar.written().split("\\|", -1)) {
            word(word.strip(), scalar.at(), kinds, others);
        }
        if (others.isEmpty()) {
            return new Selector.Kinds(kinds);
        }
        if (!kinds.isEmpty()) {
            others.addFirst(new Selector.Kinds(kinds));
        }
        return others.size() == 1 ? others.getFirst() : new Selector.AnyOf(others);
    }

    private void word(String word, Place at, Set<KindId> kinds, List<Selector> others) {
        if (word.equals("any")) {
            others.add(new Selector.Anything());
        } else if (isGroup(word)) {
            group(word, at, kinds, others);
        } else if (word.isEmpty()) {
            problems.error(at, "a kind is missing here", "");
            others.add(STAND_IN);
        } else {
            kind(word, at, kinds);
        }
    }

    private void group(String word, Place at, Set<KindId> kinds, List<Selector> others) {
        Optional<Selector> group = groups.find(word, at);
        if (group.isEmpty()) {
            problems.error(at, "`" + word + "` is no group", Suggestion.hint(word, groups.known()));
        }
        if (group.isPresent() && group.get() instanceof Selector.Kinds(Set<KindId> members)) {
            kinds.addAll(members);
        } else {
            others.add(group.orElse(STAND_IN));
        }
    }

    private void kind(String word, Place at, Set<KindId> kinds) {
        KindId id = new KindId(word);
        kinds.add(id);
        if (catalog.kind(id).isEmpty()) {
            List<String> ids =
                    catalog.kinds().stream().map(kind -> kind.id().value()).toList();
            problems.error(at, "`" + word + "` is no kind", Suggestion.hint(word, ids));
        }
    }

    private Selector narrowed(Tree.Mapping mapping) {
        Fields fields = Fields.of(mapping, "a selector", problems);
        Selector chosen = base(fields);
        Optional<Selector> except = find(fields, "except");
        if (except.isPresent()) {
            chosen = new Selector.Minus(chosen, except.get());
        }
        List<String> words = words(fields);
        if (!words.isEmpty()) {
            chosen = new Selector.Says(chosen, words);
        }
        chosen = having(fields, chosen);
        if (fields.flag("linked", false)) {
            chosen = new Selector.Linked(chosen);
        }
        List<Leg> that = legs.list(fields, "that");
        List<Leg> without = legs.list(fields, "without");
        if (!that.isEmpty() || !without.isEmpty()) {
            chosen = new Selector.Where(chosen, that, without);
        }
        fields.end();
        if (Choice.most(chosen).filter(Set::isEmpty).isPresent()) {
            problems.error(mapping.at(), "this chooses nothing: all of it is excepted", "no design could meet it");
        }
        return chosen;
    }

    private Selector base(Fields fields) {
        Optional<Selector> kind = find(fields, "kind");
        Optional<Tree> any = fields.find("any");
        if (kind.isPresent() && any.isPresent()) {
            problems.error(fields.placeOf("any"), "`kind` and `any` exclude one another", "put the kind into the list");
        }
        return kind.or(() -> any.map(list -> new Selector.AnyOf(list(list, "`any`", 1))))
                .orElse(new Selector.Anything());
    }

    private List<String> words(Fields fields) {
        Optional<Tree> says = fields.find("says");
        if (says.isPresent() && says.get() instanceof Tree.Scalar) {
            return List.of(fields.text("says"));
        }
        List<String> words = fields.texts("says");
        if (says.isPresent() && words.isEmpty()) {
            problems.error(fields.placeOf("says"), "`says` names no word, so nothing is chosen", "name one");
        }
        return words;
    }

    private Selector having(Fields fields, Selector base) {
        Selector chosen = base;
        Optional<Fields> tested = fields.mapping("property", "`property`");
        if (tested.isEmpty()) {
            return chosen;
        }
        for (Tree.Entry entry : tested.get().entries()) {
            properties.known(entry.key(), base, entry.at(), problems);
            Fields test = Fields.of(entry.value(), "a test of `" + entry.key() + "`", problems);
            for (PropertyTest each : properties.tests(test, entry.key())) {
                chosen = new Selector.Having(chosen, entry.key(), each);
            }
            test.end();
        }
        return chosen;
    }
}
