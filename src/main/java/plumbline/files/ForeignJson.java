package plumbline.files;

import java.util.Optional;
import java.util.Set;
import plumbline.problem.Decoded;

/// JSON that other programs wrote, as a tree: its meaning is for others to know.
///
/// UTF-8, at most 20 MB, 100 levels and 600,000 tokens; keys of which nobody asks the values are read over.
public final class ForeignJson {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final long MOST_TOKENS = 600_000;

    private ForeignJson() {}

    /// The tree, without the `skipped` keys wherever they stand, or what is wrong with the syntax.
    public static Decoded<Tree> read(Source source, Set<String> skipped) {
        Problems problems = new Problems(source.file());
        TreeReader.Allowance allowance = new TreeReader.Allowance(
                MOST_BYTES, MOST_TOKENS, MOST_BYTES, skipped, "no drawing of people needs that");
        Optional<Tree> tree = TreeReader.foreign(source.bytes(), allowance, problems);
        return tree.isEmpty() || problems.failed()
                ? new Decoded.Bad<>(problems.all())
                : new Decoded.Good<>(tree.get(), problems.all());
    }
}
