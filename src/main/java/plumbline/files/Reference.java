package plumbline.files;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.problem.Decoded;

/// A worked answer to a prompt, such as `strong`, with the grade it must get, if anybody said so.
public record Reference(
        PromptId prompt,
        String name,
        Source source,
        @Nullable Expected expected) {
    /// The design, decoded anew at each call.
    public Decoded<Design> design(Catalog catalog) {
        return DesignFile.read(source, catalog, Set.of(prompt));
    }
}
