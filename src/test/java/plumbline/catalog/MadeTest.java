package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Wiring;

/// What a box is drawn as says what it is where its name does not.
class MadeTest {
    private static String drawn(String technology, String label) {
        ComponentId id = new ComponentId("a");
        Component box = new Component(id, null, label, technology, "", new LinkedHashMap<>(), null);
        Map<ComponentId, Recognition> kinds = Ours.recogniser()
                .read(new Wiring(List.of(box), List.of(), List.of(), List.of()))
                .kinds();
        KindId kind = kinds.getOrDefault(id, Recognition.NONE).kind();
        return kind == null ? "-" : kind.value();
    }

    @Test
    void aShapeIsKeptBesideWhatItIsMadeOf() {
        assertThat(Made.of("database: Redis, 2 copies")).isEqualTo(new Made("database", "Redis, 2 copies"));
        assertThat(Made.of("database")).isEqualTo(new Made("database", "database"));
        assertThat(Made.of("Redis")).isEqualTo(new Made("", "Redis"));
    }

    @Test
    void whatKeepsThingsIsSaidBesideWhatItIsMadeOf() {
        assertThat(Made.said("database", "Redis")).isEqualTo("database: Redis");
        assertThat(Made.said("database", "Oracle database")).isEqualTo("Oracle database");
        assertThat(Made.said("person", "call centre")).isEqualTo("call centre");
        assertThat(Made.said("queue", "")).isEqualTo("queue");
        assertThat(Made.said("", "Redis")).isEqualTo("Redis");
    }

    @Test
    void whatNobodyKnowsIsWhatItIsDrawnAs() {
        assertThat(drawn("database: one row per car", "Xyzzy")).isEqualTo("database");
        assertThat(drawn("queue: by car", "car.positions")).isEqualTo("event-stream");
        assertThat(drawn("", "Xyzzy")).isEqualTo("-");
    }

    @Test
    void aNameSaysMoreThanAShape() {
        assertThat(drawn("database: run, version", "Feature store")).isEqualTo("feature-store");
        assertThat(drawn("database", "S3 data lake")).isEqualTo("data-lake");
        assertThat(drawn("queue", "Kinesis stock-changes")).isEqualTo("event-stream");
    }

    @Test
    void whatIsDrawnAsAStoreActsNot() {
        assertThat(drawn("database: run_id, cut-off", "forecast_v")).isEqualTo("database");
        assertThat(drawn("database", "Conversation log")).isEqualTo("prediction-log");
    }

    @Test
    void aCaptionIsNoneWhateverItIsDrawnAs() {
        assertThat(drawn("database", "30 days")).isEqualTo("-");
    }
}
