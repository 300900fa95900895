package plumbline.exchange.mermaid;

import java.util.List;
import plumbline.catalog.Catalog;
import plumbline.exchange.Imported;
import plumbline.exchange.Reader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads a file that is one Mermaid diagram of a system: a flowchart, C4, architecture or block diagram.
public final class MermaidReader implements Reader {
    private static final int LONGEST = 2_000_000;

    private final Kinds kinds;

    /// No class names a kind.
    public MermaidReader() {
        kinds = Kinds.NONE;
    }

    /// A class may name a kind of that catalogue.
    public MermaidReader(Catalog catalog) {
        kinds = Kinds.of(catalog);
    }

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Decoded.bad(Problem.error(
                    file,
                    0,
                    0,
                    "the file is larger than " + LONGEST / 1_000_000 + " MB",
                    "split it into several files"));
        }
        return new MermaidBlock(file, "", SourceText.of(bytes), 1, kinds).read().map(List::of);
    }
}
