package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;
import static plumbline.catalog.Boxes.kind;
import static plumbline.catalog.Boxes.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.KindId;

/// What a box says beside its name is drawn, too: a further step, the layers of a lake, where features lie.
class AddedTest {
    private static List<KindId> also(String label) {
        return Ours.recogniser().recognise(label).also();
    }

    @Test
    void aLineThatBeginsWithPlusAddsAStep() {
        assertThat(also("Retrieval\nANN over ad embeddings\n+ rule-based filters"))
                .contains(new KindId("eligibility-filter"));
        assertThat(also("Retrieval\n+ 20 ms")).isEmpty();
    }

    @Test
    void theLayersOfALakeStandBesideWhatFillsThem() {
        KindId lake = new KindId("data-lake");

        assertThat(also("Batch Spark Jobs\nBronze -> Silver -> Gold")).contains(lake);
        assertThat(also("Spark Structured Streaming\nRaw -> Bronze (MinIO)")).contains(lake);
        assertThat(also("Batch Spark Jobs\nnightly, 40 executors")).doesNotContain(lake);
    }

    @Test
    void trainingThatSaysWhereItsRunsAreKeptTracksThem() {
        KindId tracking = new KindId("experiment-tracking");

        assertThat(also("ML Training (XGBoost/Prophet)\nMLflow Tracking")).contains(tracking);
        assertThat(also("ML Training (XGBoost/Prophet)")).doesNotContain(tracking);
    }

    @Test
    void featuresThatLieWhereTheyAreReadOnlineAreOnline() {
        assertThat(alone("User features\nRedis")).isEqualTo("online-feature-store");
        assertThat(alone("User features")).isEqualTo("feature-store");
        assertThat(alone("User features\nRedis, BigQuery")).isEqualTo("feature-store");
    }

    @Test
    void hiveKeepsAndItsJobsCompute() {
        assertThat(alone("Hive")).isEqualTo("data-warehouse");
        assertThat(alone("Hive job")).isEqualTo("batch-processor");
    }

    @Test
    void featuresMadeOnTheWayToAModelAreThoseOfOneCall() {
        String[] called = {"Mobile app -> API gateway", "API gateway -> Feature engineering"};

        assertThat(kind("Feature engineering", called[0], called[1], "Feature engineering -> Fraud model"))
                .isEqualTo("feature-transform");
        assertThat(kind("Feature engineering", "Data lake -> Feature engineering", "Feature engineering -> Training"))
                .isEqualTo("feature-pipeline");
    }

    @Test
    void peopleSendToALogThoughItsNameSaysWhatComputes() {
        Recognition sent = read("Kafka Streams", "Mobile app -> Kafka Streams", "Kafka Streams -> Data lake");

        assertThat(sent.kind()).isEqualTo(new KindId("stream-processor"));
        assertThat(sent.also()).contains(new KindId("event-stream"));
        assertThat(read("Kafka Streams", "Kafka -> Kafka Streams", "Kafka Streams -> Data lake")
                        .also())
                .isEmpty();
    }
}
