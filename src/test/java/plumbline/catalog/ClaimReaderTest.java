package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.design.Value;

/// What lines of real drawings state, with the words of the shipped catalogue.
class ClaimReaderTest {
    private static Optional<Claim> claim(String property, String line) {
        return Ours.catalog().claims().read(line).stream()
                .filter(claim -> claim.property().equals(property))
                .findFirst();
    }

    private static void states(String property, String line) {
        assertThat(claim(property, line))
                .as(line)
                .hasValueSatisfying(
                        claim -> assertThat(claim.concrete()).as(line).isTrue());
    }

    @Test
    void numbersAreReadWithTheirUnits() {
        assertThat(claim("p99Ms", "Heavy ranker, p99 < 40 ms").orElseThrow().value())
                .isEqualTo(new Value.Amount(40));
        assertThat(claim("p99Ms", "~60ms on GPU").orElseThrow().value()).isEqualTo(new Value.Amount(60));
        assertThat(claim("replicas", "replicas: 3").orElseThrow().value()).isEqualTo(new Value.Amount(3));
        assertThat(claim("replicas", "4 pods, autoscaled").orElseThrow().value())
                .isEqualTo(new Value.Amount(4));
    }

    @Test
    void whatSaysSomethingCheckableStatesAProperty() {
        states("metric", "AUC + calibration per action");
        states("metric", "MAE vs baseline");
        states("metric", "NDCG@10");
        states("cadence", "weekly retrain");
        states("cadence", "every 10 min");
        states("labelDelay", "7-day label delay");
        states("labelDelay", "wait 24 h, position as feature");
        states("split", "Evaluate on later weeks");
        states("split", "rolling-origin, 8 cut-offs");
        states("baseline", "WAPE vs seasonal naive");
        states("objective", "quantile loss, late costs more");
        states("fallback", "If the model times out, return routed time");
        states("unit", "switchback, city x 1h slots");
    }

    @Test
    void aMereNameOfAMetricIsNothingToHoldItTo() {
        assertThat(claim("metric", "Offline evaluation (AUC)"))
                .hasValueSatisfying(claim -> assertThat(claim.concrete()).isFalse());
    }

    /// "Fallback" is one word, and says no more for being written twice.
    @Test
    void aBareWordIsNoPhraseOfTwo() {
        for (String line : List.of("fallback", "CTR model fallback", "Fallbacks / fallback", "with fallback")) {
            assertThat(claim("fallback", line))
                    .as(line)
                    .hasValueSatisfying(claim -> assertThat(claim.concrete()).isFalse());
        }
        for (String line : List.of(
                "falls back to popular items",
                "fall-back to rules",
                "fallback: popular items",
                "fallback to the last price",
                "fallback after 50 ms")) {
            assertThat(claim("fallback", line))
                    .as(line)
                    .hasValueSatisfying(claim -> assertThat(claim.concrete()).isTrue());
        }
    }

    @Test
    void otherWordsStateNothing() {
        for (String line : List.of("Feed service", "Kafka", "Model registry", "User app", "Data lake (S3)")) {
            assertThat(Ours.catalog().claims().read(line)).as(line).isEmpty();
        }
    }
}
