package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void labelsOfOurOwnAreRecognised() throws IOException {
        Measure measure =
                Measure.of(Measure.list(Path.of("src/test/resources/plumbline/catalog/labels.tsv")), Ours.recogniser());
        System.out.println(measure.shown());
        assertThat(measure.recall()).as(measure.shown()).isGreaterThanOrEqualTo(0.95);
        assertThat(measure.falseAlarms()).as(measure.shown()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void labelsOfRealDiagramsAreRecognised() throws IOException {
        Path list = Path.of("../shared/corpus/synonyms.tsv");
        assumeTrue(Files.exists(list), "the corpus of real diagrams is not here");
        Measure measure = Measure.of(Measure.list(list), Ours.recogniser());
        System.out.println(measure.shown());
        assertThat(measure.recall()).as(measure.shown()).isGreaterThanOrEqualTo(0.93);
        assertThat(measure.falseAlarms()).as(measure.shown()).isLessThanOrEqualTo(0.03);
    }
}
