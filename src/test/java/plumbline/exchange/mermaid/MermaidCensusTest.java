package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.exchange.Census;
import plumbline.exchange.CensusSum;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;

class MermaidCensusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    @Test
    void realFlowchartsHaveTheNodesAndLinksThatAPersonCounts() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        List<Census.Counted> counted = Census.counted(Files.readString(CORPUS.resolve("manifest.tsv"))).stream()
                .filter(one -> one.format().equals("mermaid"))
                .toList();

        List<Census.Row> rows = Census.taken(counted, MermaidCensusTest::bytes, MermaidCensusTest::read);

        System.out.println(Census.table(rows));
        CensusSum sum = CensusSum.of("mermaid", rows);
        System.out.println(sum.shown());
        assertThat(sum.nodeError()).isLessThanOrEqualTo(0.05);
        assertThat(sum.linkError()).isLessThanOrEqualTo(0.05);
        assertThat(sum.well()).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * sum.counted()));
        assertThat(sum.refused()).isEqualTo(sum.negative());
    }

    private static Decoded<List<Imported>> read(String name, byte[] bytes) {
        return name.endsWith(".md") ? new MarkdownReader().read(name, bytes) : new MermaidReader().read(name, bytes);
    }

    private static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(CORPUS.resolve(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
