package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import plumbline.exchange.canvas.CanvasReader;
import plumbline.exchange.dot.DotReader;
import plumbline.exchange.excalidraw.ExcalidrawReader;
import plumbline.exchange.structurizr.StructurizrReader;

/// Real diagrams against a person's count: nodes and links within 5 % in all and 10 % on nine files of ten, what is no
/// system refused.
class CorpusCensusTest {
    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Map<String, Reader> READERS = Map.of(
            "excalidraw", new ExcalidrawReader(),
            "dot", new DotReader(),
            "canvas", new CanvasReader(),
            "structurizr", new StructurizrReader());

    @TestFactory
    Stream<DynamicTest> aFormatIsReadAsAPersonCountsIt() {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS);
        return READERS.keySet().stream().sorted().map(format -> DynamicTest.dynamicTest(format, () -> counts(format)));
    }

    private static void counts(String format) throws IOException {
        List<Census.Counted> counted = Census.counted(Files.readString(CORPUS.resolve("manifest.tsv"))).stream()
                .filter(one -> one.format().equals(format))
                .toList();
        List<Census.Row> rows = Census.taken(
                counted,
                CorpusCensusTest::bytes,
                (name, bytes) -> Objects.requireNonNull(READERS.get(format)).read(name, bytes));
        CensusSum sum = CensusSum.of(format, rows);
        System.out.println(sum.shown());
        assertThat(sum.nodeError()).isLessThanOrEqualTo(0.05);
        assertThat(sum.linkError()).isLessThanOrEqualTo(0.05);
        assertThat(sum.well()).isGreaterThanOrEqualTo((int) Math.ceil(0.9 * sum.counted()));
        assertThat(sum.refused()).isEqualTo(sum.negative());
    }

    private static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(CORPUS.resolve(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
