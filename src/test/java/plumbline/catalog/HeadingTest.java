package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;

import org.junit.jupiter.api.Test;

/// A word before a colon says what sort of thing follows.
class HeadingTest {
    @Test
    void whatFollowsIsWhatItIsWhereItIsKnown() {
        assertThat(alone("service: model registry")).isEqualTo("model-registry");
        assertThat(alone("job: feature pipeline")).isEqualTo("feature-pipeline");
    }

    @Test
    void whatNobodyKnowsIsOfThatSort() {
        assertThat(alone("app: feed / stories / search")).isEqualTo("client");
        assertThat(alone("service: xyzzy")).isEqualTo("service");
    }

    @Test
    void aCaptionIsNoneWhateverStandsBefore() {
        assertThat(alone("model: legend")).isEqualTo("-");
    }

    @Test
    void whatListsFiguresWatchesWhateverWordStandsBefore() {
        assertThat(alone("health: wait, completion, multiplier dist., forecast error, feed age, input drift"))
                .isEqualTo("model-quality-monitoring");
        assertThat(alone("health: p95, error rate, queue lag")).isEqualTo("monitoring");
    }
}
