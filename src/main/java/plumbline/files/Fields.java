package plumbline.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mapping as a decoder reads it: key by key, each with the type it expects, ended by `end`.
///
/// Whatever is missing or of another type becomes a problem, and a harmless stand-in is handed out, so that a decoder
/// reads on and finds the rest; what it makes is thrown away once there is an error. A null counts as absent.
final class Fields {
    private final String what;
    private final Tree tree;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final boolean silent;

    private Fields(Tree tree, String what, Problems problems) {
        this.tree = tree;
        this.what = what;
        this.problems = problems;
        this.silent = !(tree instanceof Tree.Mapping);
    }

    /// The fields of a tree; `what` names it in messages ("a link"). Anything but a mapping is a
    /// problem, once.
    static Fields of(Tree tree, String what, Problems problems) {
        if (!(tree instanceof Tree.Mapping)) {
            problems.error(tree.at(), what + " is a mapping, and this is " + tree.shape(), "");
        }
        return new Fields(tree, what, problems);
    }

    Place at() {
        return tree.at();
    }

    Problems problems() {
        return problems;
    }

    /// Keys and values in order, for mappings whose keys are names; declares all of them known.
    List<Tree.Entry> entries() {
        if (!(tree instanceof Tree.Mapping mapping)) {
            return List.of();
        }
        mapping.entries().forEach(entry -> known.add(entry.key()));
        return mapping.entries();
    }

    /// The value of the key, or empty where it is absent or null.
    Optional<Tree> find(String key) {
        known.add(key);
        if (!(tree instanceof Tree.Mapping mapping)) {
            return Optional.empty();
        }
        return mapping.value(key).filter(value -> !(value instanceof Tree.Nothing));
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    /// The value of a key that must be there; where it is not, a problem, and nothing in its place.
    Tree need(String key) {
        return find(key).orElseGet(() -> {
            missing(key);
            return new Tree.Nothing(tree.at());
        });
    }

    /// Where the key's value stands, or the mapping where it is absent.
    Place placeOf(String key) {
        return find(key).map(Tree::at).orElse(tree.at());
    }

    /// A text that must be there, and not blank; a stand-in `?` where it is not.
    String text(String key) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            missing(key);
            return "?";
        }
        String text = asText(key, value.get());
        if (text.isBlank()) {
            problems.error(
                    value.get().at(), "`" + key + "` of " + what + " is empty", "say what it is, or leave it out");
            return "?";
        }
        return text;
    }

    /// The text of one of the `entries`; among thousands nobody wants to look for each anew.
    String text(Tree.Entry entry) {
        return entry.value() instanceof Tree.Text text && !text.text().isBlank() ? text.text() : text(entry.key());
    }

    /// The text of one of the `entries` where numbers and flags say nothing.
    String word(Tree.Entry entry) {
        if (entry.value() instanceof Tree.Amount || entry.value() instanceof Tree.Flag) {
            problems.error(
                    entry.value().at(),
                    "`" + entry.key() + "` of " + what + " is a text, and this is "
                            + entry.value().shape(),
                    "put it in quotes, or leave it out");
            return "?";
        }
        return text(entry);
    }

    String text(String key, String otherwise) {
        return find(key).map(value -> asText(key, value)).orElse(otherwise);
    }

    private String asText(String key, Tree value) {
        return switch (value) {
            case Tree.Text text -> text.text();
            case Tree.Amount amount -> amount.written();
            case Tree.Flag flag -> flag.written();
            case Tree.Nothing nothing -> "";
            case Tree.Sequence sequence -> mistyped(key, value, "a text", "?");
            case Tree.Mapping mapping -> mistyped(key, value, "a text", "?");
        };
    }

    OptionalDouble number(String key) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        return value.get() instanceof Tree.Amount amount
                ? OptionalDouble.of(amount.amount())
                : OptionalDouble.of(mistyped(key, value.get(), "a number", 0d));
    }

    double number(String key, double otherwise) {
        return number(key).orElse(otherwise);
    }

    /// A number that must be there.
    double needNumber(String key) {
        if (!has(key)) {
            missing(key);
        }
        return number(key).orElse(0);
    }

    /// A whole number between the bounds, both included.
    int whole(String key, int least, int most, int otherwise) {
        OptionalDouble value = number(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        double number = value.getAsDouble();
        if (number != Math.rint(number) || number < least || number > most) {
            problems.error(
                    placeOf(key), "`" + key + "` of " + what + " is a whole number from " + least + " to " + most, "");
            return otherwise;
        }
        return (int) number;
    }

    boolean flag(String key, boolean otherwise) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        return value.get() instanceof Tree.Flag flag
                ? flag.flag()
                : mistyped(key, value.get(), "true or false", otherwise);
    }

    /// The items of a list; empty where it is absent.
    List<Tree> list(String key) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get() instanceof Tree.Sequence sequence
                ? sequence.items()
                : mistyped(key, value.get(), "a list", List.of());
    }

    /// The items of a list of texts; empty where it is absent.
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : list(key)) {
            texts.add(asText(key, item));
        }
        return texts;
    }

    /// A mapping within; empty where it is absent.
    Optional<Fields> mapping(String key, String named) {
        return find(key).map(value -> of(value, named, problems));
    }

    /// One of few words, by the map from words to meanings; `otherwise` where it is absent or unknown.
    <T extends @Nullable Object> T choice(String key, Map<String, ? extends T> choices, T otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        String word = text(key);
        T chosen = choices.get(word);
        if (chosen == null) {
            problems.error(
                    placeOf(key),
                    "`" + word + "` is no " + key + " of " + what,
                    Suggestion.hint(word, choices.keySet()));
            return otherwise;
        }
        return chosen;
    }

    /// One of few words, which must be there.
    <T> T needChoice(String key, Map<String, T> choices, T standIn) {
        if (!has(key)) {
            missing(key);
        }
        return choice(key, choices, standIn);
    }

    /// Declares keys that may be there though nobody reads them.
    void allow(String... keys) {
        known.addAll(List.of(keys));
    }

    /// The keys that were asked for so far.
    Set<String> known() {
        return Set.copyOf(known);
    }

    /// Reports every key that nobody asked for.
    void end() {
        if (!(tree instanceof Tree.Mapping mapping)) {
            return;
        }
        Set<String> free = new HashSet<>(known);
        mapping.entries().forEach(entry -> free.remove(entry.key()));
        for (Tree.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                String near = Suggestion.nearest(entry.key(), free)
                        .or(() -> Suggestion.nearest(entry.key(), known))
                        .map(key -> "did you mean `" + key + "`?")
                        .orElse("known: " + String.join(", ", known));
                problems.error(entry.at(), "`" + entry.key() + "` is no key of " + what, near);
            }
        }
    }

    private void missing(String key) {
        if (!silent) {
            problems.error(tree.at(), what + " needs `" + key + "`", "");
        }
    }

    private <T> T mistyped(String key, Tree value, String expected, T standIn) {
        problems.error(
                value.at(), "`" + key + "` of " + what + " is " + expected + ", and this is " + value.shape(), "");
        return standIn;
    }
}
