package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;
import static plumbline.catalog.Boxes.kind;
import static plumbline.catalog.Boxes.kindWithin;

import org.junit.jupiter.api.Test;

/// A box that lists figures watches what runs, or judges what is to run.
class FiguresTest {
    @Test
    void aListOfFiguresWatches() {
        assertThat(alone("empty-answer rate, latency per shard, queue lag")).isEqualTo("monitoring");
        assertThat(alone("p95, error rate, cache hit ratio")).isEqualTo("monitoring");
    }

    @Test
    void figuresOfAModelJudgeIt() {
        assertThat(alone("NDCG, MRR per market")).isEqualTo("offline-evaluation");
        assertThat(alone("WAPE + bias, small / large shops")).isEqualTo("offline-evaluation");
    }

    @Test
    void figuresJudgeBetweenTrainingAndReleaseAndWatchElsewhere() {
        String list = "hit share, wait, completion";
        assertThat(kind(list, "Training -> " + list)).isEqualTo("offline-evaluation");
        assertThat(kind(list, "Price model -> " + list)).isEqualTo("monitoring");
        assertThat(kindWithin("Offline evaluation", list, "Lake -> " + list)).isEqualTo("offline-evaluation");
    }

    @Test
    void whatOnlyHoldsOneFigureIsWhatItIsCalled() {
        assertThat(alone("Latency")).isNotEqualTo("monitoring");
        assertThat(alone("CTR, CVR models")).isNotEqualTo("monitoring");
        assertThat(alone("price, time, distance")).isEqualTo("-");
        assertThat(alone("clicks, purchases, carts")).isNotEqualTo("monitoring");
    }
}
