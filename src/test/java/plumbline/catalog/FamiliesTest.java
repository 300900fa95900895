package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;
import static plumbline.catalog.Boxes.kind;
import static plumbline.catalog.Boxes.kindWithin;
import static plumbline.catalog.Boxes.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import plumbline.design.KindId;

/// Whole families of names are read, not only those that were met: words that share a letter or a noun, and mean
/// another thing, are left alone.
class FamiliesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/plumbline/catalog/families.tsv", delimiter = '\t')
    void aFamilyIsReadAndItsNeighboursAreNot(String label, String kinds) {
        assertThat(kinds.split("\\|")).as(label).contains(alone(label));
    }

    @Test
    void aForecastIsMadeWhereEventsFlowInAndLiesReadyWhereABulkRunEnds() {
        String[] live = {"Flink -> Load forecast", "Load forecast -> Capacity optimizer"};
        assertThat(kind("Load forecast", live)).isEqualTo("model-serving");
        assertThat(kind("Forecasts", "Nightly scoring -> Forecasts", "Forecasts -> Planner UI"))
                .isEqualTo("precomputed-results");
    }

    @Test
    void scoresAreCalibratedOnTheWayToADecisionAndWatchedElsewhere() {
        String[] answering = {
            "Payment service -> Risk model", "Risk model -> Calibrator", "Calibrator -> Decision engine"
        };
        assertThat(kind("Calibrator", answering)).isEqualTo("model-serving");
        assertThat(kind("Calibration", "Label join -> Calibration", "Calibration -> Alerts"))
                .isEqualTo("model-quality-monitoring");
    }

    @Test
    void whatIsPublishedIsWhatWasMadeBefore() {
        String[] run = {"Batch inference -> Publish 04:00", "Publish 04:00 -> Shop app"};
        assertThat(kind("Publish 04:00", run)).isEqualTo("precomputed-results");
        assertThat(kind("Publish", "Validation gate -> Publish", "Publish -> Model server"))
                .isEqualTo("deployment-pipeline");
    }

    @Test
    void aTicketTellsWhoMendsWhereAGateOpensItAndIsReadWhereItIsIndexed() {
        assertThat(kind("Ticket for the team", "Validation gate -no> Ticket for the team"))
                .isEqualTo("alerting");
        assertThat(kind("Tickets", "Tickets -> Chunker", "Chunker -> Vector index"))
                .isEqualTo("external-data-source");
    }

    @Test
    void whatPeopleDidIsCollectedWhereItIsKept() {
        assertThat(kind("skips / likes", "Player app -> skips / likes", "skips / likes -> Data lake"))
                .isIn("event-collector", "event-stream");
        assertThat(kind("install, dismiss", "Web app -> install, dismiss", "install, dismiss -> Prediction log"))
                .isEqualTo("event-collector");
        assertThat(kind("approve / decline", "Decision engine -> approve / decline"))
                .isNotEqualTo("event-collector");
    }

    @Test
    void aGateOnTheWayOfARequestLetsPeopleThroughAndNoModels() {
        String[] asked = {"Client -> API service", "API service -> Quality gate", "Quality gate -> Recommender"};
        assertThat(kind("Quality gate", asked)).isEqualTo("guardrails");
        assertThat(kind("Quality gate", "Evaluation -> Quality gate", "Quality gate -> Model registry"))
                .isEqualTo("validation-gate");
    }

    @Test
    void whoTakesInWhatPeopleSendIsNoNightlyLoad() {
        assertThat(kind("Ingestion API", "Client -> Ingestion API", "Ingestion API -> Text classifier"))
                .isEqualTo("service");
        assertThat(kind("Ingestion API", "Client -> Ingestion API", "Ingestion API -> Kafka"))
                .isEqualTo("event-collector");
        assertThat(kind("Ingestion", "Operational database -> Ingestion", "Ingestion -> Data lake"))
                .isEqualTo("batch-ingestion");
    }

    @Test
    void whatAReplayIsBesidesIsKept() {
        String[] judged = {"Training pipeline -> Simulator", "Simulator -> Model registry"};
        assertThat(read("Simulator", judged).also()).contains(new KindId("offline-evaluation"));
        assertThat(read("Simulator", "Data lake -> Simulator").also()).isEmpty();
    }

    @Test
    void whatALogCarriesIsNoPartOfItsName() {
        assertThat(alone("Kafka: connect, mute, poke")).isEqualTo("event-stream");
        assertThat(alone("Kafka Connect")).isNotEqualTo("event-stream");
        assertThat(kindWithin("People", "phone camera", "phone camera -> Upload service"))
                .isEqualTo("client");
    }

    @Test
    void positionsAreLaidOnRoadsAsTheyFlowOrWhereSomebodyAsks() {
        String[] flowing = {"Kafka positions -> Snap to road", "Snap to road -> Flink speeds"};
        assertThat(kind("Snap to road", flowing)).isEqualTo("stream-processor");
        assertThat(kind("Snap to road", "ETA service -> Snap to road")).isEqualTo("routing-engine");
    }

    @Test
    void listsAreFusedIntoCandidatesBeforeTheyAreRanked() {
        String[] before = {"BM25 search -> RRF", "Vector index -> RRF", "RRF -> Ranker"};
        assertThat(kind("RRF", before)).isEqualTo("candidate-generation");
        assertThat(kind("RRF", "Ranker -> RRF", "RRF -> Web app")).isEqualTo("re-ranking");
    }

    @Test
    void whatExplainsToWhoWaitsHandsOnTheAnswer() {
        String[] waiting = {"Web app -> Loan service", "Loan model -> Reason codes", "Reason codes -> Loan service"};
        assertThat(read("Reason codes", waiting).also()).contains(new KindId("fairness-explainability"));
        assertThat(kind("Reason codes", waiting)).isEqualTo("service");
        assertThat(kind("Reason codes", "Training pipeline -> Reason codes")).isEqualTo("fairness-explainability");
    }

    @Test
    void whatMonitorsTellToFallBackIsSwitched() {
        assertThat(kind("Rules only", "Grafana -> Rules only", "Rules only -> Canary"))
                .isEqualTo("rollback");
        assertThat(kind("Rules only", "Payment service -> Rules only", "Rules only -> Payment service"))
                .isEqualTo("fallback");
    }
}
