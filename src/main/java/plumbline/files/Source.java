package plumbline.files;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.problem.Decoded;

/// A file's bytes under the name that its problems carry.
///
/// @param ahead the tree of the bytes, where somebody read them before and found nothing wrong
public record Source(String file, byte[] bytes, Optional<Supplier<Tree>> ahead) {
    private static final int FORMAT = 1;

    public Source(String file, byte[] bytes) {
        this(file, bytes, Optional.empty());
    }

    /// The tree of the bytes, or empty where their syntax is broken; either way `problems` tells what is wrong.
    Optional<Tree> tree(Syntax syntax, Problems problems) {
        return ahead.map(Supplier::get).or(() -> TreeReader.read(bytes, syntax, problems));
    }

    /// Decodes a YAML file whose top is a mapping with a format number; `decoder` must read every key it knows.
    <T> Decoded<T> yaml(String what, Function<Fields, T> decoder) {
        return read(Syntax.YAML, what, decoder);
    }

    /// As `yaml`, of JSON.
    <T> Decoded<T> json(String what, Function<Fields, T> decoder) {
        return read(Syntax.JSON, what, decoder);
    }

    private <T> Decoded<T> read(Syntax syntax, String what, Function<Fields, T> decoder) {
        Problems problems = new Problems(file);
        Optional<Tree> tree = tree(syntax, problems);
        if (tree.isEmpty()) {
            return new Decoded.Bad<>(problems.all());
        }
        Fields fields = Fields.of(tree.get(), what, problems);
        if (!(tree.get() instanceof Tree.Mapping) || !FormatNumber.read(fields, FORMAT)) {
            return new Decoded.Bad<>(problems.all());
        }
        T value = decoder.apply(fields);
        fields.end();
        return problems.outcome(() -> value);
    }
}
