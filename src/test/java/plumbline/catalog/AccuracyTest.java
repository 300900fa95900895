package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static List<Accuracy.Labelled> list(Path file) throws IOException {
        return Accuracy.list(Files.readString(file));
    }

    private static String shown(Accuracy measure) {
        return measure.misses().stream().map(Accuracy.Miss::toString).collect(Collectors.joining("\n"))
                + "\nrecognised %d of %d (%.1f %%), taken though none %d of %d (%.1f %%)"
                        .formatted(
                                measure.right(),
                                measure.kinds(),
                                100 * measure.recall(),
                                measure.taken(),
                                measure.others(),
                                100 * measure.falseAlarms());
    }

    @Test
    void precisionAndRecallAreCountedPerKind() {
        List<Accuracy.Labelled> list = Accuracy.list("""
                # a remark
                label\tkinds
                Kafka\tevent-stream
                Flink\tevent-stream
                Legend\t-
                PostgreSQL\t-
                """);
        Accuracy measure = Accuracy.of(list, Ours.recogniser());

        assertThat(measure.recall()).isEqualTo(0.5);
        assertThat(measure.falseAlarms()).isEqualTo(0.5);
        assertThat(measure.perKind())
                .containsEntry("event-stream", new Accuracy.Count(2, 1, 0))
                .containsEntry("stream-processor", new Accuracy.Count(0, 0, 1));
        assertThat(measure.misses()).hasSize(2);
    }

    @Test
    void labelsOfOurOwnAreRecognised() throws IOException {
        Accuracy measure =
                Accuracy.of(list(Path.of("src/test/resources/plumbline/catalog/labels.tsv")), Ours.recogniser());
        System.out.println(shown(measure));
        assertThat(measure.recall()).as(shown(measure)).isGreaterThanOrEqualTo(0.95);
        assertThat(measure.falseAlarms()).as(shown(measure)).isLessThanOrEqualTo(0.03);
    }

    /// Written down before any word was added to read them, when 71.6 % of them were recognised.
    @Test
    void labelsOfStrangersAreRecognised() throws IOException {
        Accuracy measure =
                Accuracy.of(list(Path.of("src/test/resources/plumbline/catalog/strangers.tsv")), Ours.recogniser());
        System.out.println(shown(measure));
        assertThat(measure.recall()).as(shown(measure)).isGreaterThanOrEqualTo(0.93);
        assertThat(measure.falseAlarms()).as(shown(measure)).isLessThanOrEqualTo(0.03);
    }

    @Test
    void labelsOfRealDiagramsAreRecognised() throws IOException {
        Path list = Path.of("../shared/corpus/synonyms.tsv");
        assumeTrue(Files.exists(list), "the corpus of real diagrams is not here");
        Accuracy measure = Accuracy.of(list(list), Ours.recogniser());
        System.out.println(shown(measure));
        assertThat(measure.recall()).as(shown(measure)).isGreaterThanOrEqualTo(0.93);
        assertThat(measure.falseAlarms()).as(shown(measure)).isLessThanOrEqualTo(0.03);
    }
}
