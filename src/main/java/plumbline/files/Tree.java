package plumbline.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The syntax of a JSON or YAML text, in which every node knows where it stands.
///
/// It says nothing about meaning: decoders do. Keys of a mapping are distinct and keep their order.
public sealed interface Tree {
    /// Where the node begins.
    Place at();

    /// Keys and values.
    record Mapping(List<Entry> entries, Place at) implements Tree {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /// The value of the key, or empty.
        public Optional<Tree> value(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        /// This mapping with the key's value replaced, or the key added at the end.
        public Mapping with(String key, Tree value) {
            List<Entry> changed = new ArrayList<>();
            boolean found = false;
            for (Entry entry : entries) {
                boolean same = entry.key().equals(key);
                changed.add(same ? new Entry(key, entry.at(), value) : entry);
                found |= same;
            }
            if (!found) {
                changed.add(new Entry(key, value.at(), value));
            }
            return new Mapping(changed, at);
        }

        /// This mapping without the key.
        public Mapping without(String key) {
            return new Mapping(
                    entries.stream().filter(entry -> !entry.key().equals(key)).toList(), at);
        }
    }

    /// A key with its value; `at` is where the key begins.
    record Entry(String key, Place at, Tree value) {}

    /// Values in order.
    record Sequence(List<Tree> items, Place at) implements Tree {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A node without parts.
    sealed interface Scalar extends Tree {
        /// The scalar as it was written, without quotes; empty for nothing.
        String written();
    }

    /// A text.
    record Text(String text, Place at) implements Scalar {
        @Override
        public String written() {
            return text;
        }
    }

    /// A finite number.
    record Amount(double amount, String written, Place at) implements Scalar {}

    /// Yes or no.
    record Flag(boolean flag, Place at) implements Scalar {
        @Override
        public String written() {
            return Boolean.toString(flag);
        }
    }

    /// An explicit null, or a key without a value.
    record Nothing(Place at) implements Scalar {
        @Override
        public String written() {
            return "";
        }
    }

    /// What the node is, for a message: `a list`, `a text`.
    default String shape() {
        return switch (this) {
            case Mapping mapping -> "a mapping";
            case Sequence sequence -> "a list";
            case Text text -> "a text";
            case Amount amount -> "a number";
            case Flag flag -> "true or false";
            case Nothing nothing -> "nothing";
        };
    }
}
