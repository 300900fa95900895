package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import plumbline.catalog.Catalog;
import plumbline.exchange.Imported;
import plumbline.exchange.Reader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// Reads every Mermaid flowchart of a Markdown page, each named after its place and the heading above
/// it.
public final class MarkdownReader implements Reader {
    private static final int LONGEST = 5_000_000;

    private final Kinds kinds;

    /// No class names a kind.
    public MarkdownReader() {
        kinds = Kinds.NONE;
    }

    /// A class may name a kind of that catalogue.
    public MarkdownReader(Catalog catalog) {
        kinds = Kinds.of(catalog);
    }

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        if (bytes.length > LONGEST) {
            return Decoded.bad(Problem.error(
                    file, 0, 0, "the page is larger than " + LONGEST / 1_000_000 + " MB", "keep only the diagram"));
        }
        List<MarkdownPage.Block> blocks = MarkdownPage.blocks(SourceText.of(bytes));
        if (blocks.isEmpty()) {
            return Decoded.bad(Problem.error(
                    file, 0, 0, "the page has no Mermaid block", "put the flowchart between ```mermaid and ```"));
        }
        List<Imported> read = new ArrayList<>();
        List<Problem> refusals = new ArrayList<>();
        for (MarkdownPage.Block block : blocks) {
            switch (new MermaidBlock(file, block.part(), block.text(), block.firstLine(), kinds).read()) {
                case Decoded.Good<Imported>(Imported imported, List<Problem> problems) -> {
                    read.add(imported);
                    refusals.addAll(problems);
                }
                case Decoded.Bad<Imported>(List<Problem> problems) ->
                    problems.forEach(problem -> refusals.add(named(block, problem)));
            }
        }
        return read.isEmpty() ? new Decoded.Bad<>(refusals) : new Decoded.Good<>(read, softened(refusals));
    }

    private static Problem named(MarkdownPage.Block block, Problem problem) {
        return new Problem(
                problem.severity(),
                problem.file(),
                problem.line() == 0 ? block.firstLine() : problem.line(),
                problem.column(),
                "block " + block.number() + ": " + problem.message(),
                problem.hint());
    }

    /// Beside flowcharts, a block that is none of them is worth a note only.
    private static List<Problem> softened(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity() != Severity.ERROR
                        ? problem
                        : Problem.note(
                                problem.file(), problem.line(), problem.column(), problem.message(), problem.hint()))
                .toList();
    }
}
