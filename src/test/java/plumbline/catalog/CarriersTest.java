package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.KindId;

/// A log is often called by its product and what is in it.
class CarriersTest {
    @Test
    void aProductBeforeWhatItCarriesIsALog() {
        assertThat(alone("Kafka vehicle.pos 250k/s")).isEqualTo("event-stream");
        assertThat(alone("Kafka ad impressions")).isEqualTo("event-stream");
        assertThat(alone("Kinesis fraud.alerts")).isEqualTo("event-stream");
        assertThat(alone("Kafka: partner.feed")).isEqualTo("event-stream");
        assertThat(alone("Kafka labels 3k/s")).isEqualTo("event-stream");
    }

    @Test
    void whatIsPredictedAndSentIsLoggedSo() {
        assertThat(Ours.recogniser().recognise("Kafka model.scores"))
                .returns(new KindId("prediction-log"), Recognition::kind)
                .returns(List.of(new KindId("event-stream")), Recognition::also);
    }

    @Test
    void whatWorksOnALogIsNone() {
        assertThat(alone("Kafka consumers")).isEqualTo("stream-processor");
        assertThat(alone("Kafka Connect")).isEqualTo("change-data-capture");
        assertThat(alone("Kafka Streams")).isEqualTo("stream-processor");
        assertThat(alone("Kafka Flink jobs")).isEqualTo("stream-processor");
        assertThat(alone("Kafka lag monitor")).isEqualTo("system-monitoring");
        assertThat(alone("Kafka metrics")).isEqualTo("monitoring");
        assertThat(alone("Kafka dead letters")).isEqualTo("dead-letter-queue");
    }

    @Test
    void theShapeOfADatabaseDoesNotMakeItOne() {
        assertThat(alone("Kafka vehicle.pos 250k/s\n(database)")).isEqualTo("event-stream");
    }
}
