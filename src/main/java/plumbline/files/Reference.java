package plumbline.files;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;

/// A worked answer to a prompt, such as `strong`, with the grade it must get, if anybody said so.
public record Reference(PromptId prompt, String name, Source source, Supplier<Optional<Expected>> expectation) {
    /// The design, decoded anew at each call.
    public Decoded<Design> design(Catalog catalog) {
        return DesignFile.read(source, catalog, Set.of(prompt));
    }

    /// The grade it must get; null where nobody said, or not so that it can be read.
    public @Nullable Expected expected() {
        return expectation.get().orElse(null);
    }
}
