package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.kind;
import static plumbline.catalog.Boxes.read;

import org.junit.jupiter.api.Test;
import plumbline.design.KindId;

/// What a label leaves open is decided by what the box is linked to, and by what stands at its links.
class PlacedTest {
    @Test
    void aPlatformIsWhatItsLinksShow() {
        assertThat(kind("SageMaker", "Feature engineering -> SageMaker", "SageMaker -> Nightly forecast job"))
                .isEqualTo("training-pipeline");
        assertThat(kind("SageMaker", "Ad service -> SageMaker")).isEqualTo("online-serving");
        Recognition both = read("SageMaker", "Ad service -> SageMaker", "Data lake -> SageMaker");
        assertThat(both.kind()).isEqualTo(new KindId("online-serving"));
        assertThat(both.also()).contains(new KindId("training-pipeline"));
    }

    @Test
    void aJobThatIsSaidToTrainIntoARegistryTrains() {
        String[] trains = {"Data lake -> Spark", "Spark -fit and register> MLflow"};
        assertThat(read("Spark", trains).kind()).isEqualTo(new KindId("batch-processor"));
        assertThat(read("Spark", trains).also()).contains(new KindId("training-pipeline"));
        assertThat(read("Spark", "Data lake -> Spark", "Spark -writes> Data warehouse")
                        .also())
                .isEmpty();
    }

    @Test
    void aServiceThatLoadsTheModelServesIt() {
        String asked = "Mobile app -> Ordering service";
        assertThat(read("Ordering service", asked, "Ordering service -load model> MLflow registry")
                        .also())
                .contains(new KindId("online-serving"));
        assertThat(read("Ordering service", asked, "Ordering service -> Postgres")
                        .also())
                .isEmpty();
        assertThat(read("Ordering service", "MLflow registry -> Ordering service")
                        .also())
                .isEmpty();
    }

    @Test
    void whatNobodyKnowsByNameIsReadByItsPlace() {
        assertThat(kind("Xyzzy", "Demand forecast model -> Xyzzy", "Xyzzy -> Guardrails"))
                .isEqualTo("decision-engine");
        assertThat(kind("Xyzzy", "Xyzzy -> Data lake")).isEqualTo("external-data-source");
        assertThat(read("Xyzzy", "Xyzzy -> Data lake").confidence()).isLessThan(0.5);
    }

    @Test
    void aPlaceThatLeavesAChoiceSaysNothing() {
        assertThat(kind("Xyzzy", "Guardrails -> Xyzzy")).isEqualTo("-");
        assertThat(kind("Xyzzy", "Plugh -> Xyzzy", "Xyzzy -> Data lake")).isEqualTo("-");
    }

    @Test
    void aCaptionIsNothingWhereverItStands() {
        assertThat(kind("Legend", "Legend -> Data lake")).isEqualTo("-");
        assertThat(kind("Team A", "Demand forecast model -> Team A", "Team A -> Guardrails"))
                .isEqualTo("-");
    }

    @Test
    void aVerbThatIsNeverANounSaysWhatIsDone() {
        assertThat(Ours.recogniser().recognise("Train TFT").kind()).isEqualTo(new KindId("training-pipeline"));
        assertThat(Ours.recogniser().recognise("Train forecaster + elasticity").kind())
                .isEqualTo(new KindId("training-pipeline"));
        assertThat(Ours.recogniser().recognise("Judge on last month").kind())
                .isEqualTo(new KindId("offline-evaluation"));
        assertThat(Ours.recogniser().recognise("Search index").kind()).isEqualTo(new KindId("search-index"));
    }

    @Test
    void aProductIsReadWithTheThingItCarries() {
        assertThat(Ours.recogniser().recognise("Kafka clicks").kind()).isEqualTo(new KindId("event-stream"));
        assertThat(Ours.recogniser().recognise("Cache key").kind()).isNull();
    }

    @Test
    void aModelWhoseAnswersGoToACallerIsNoBulkScoring() {
        String[] bulk = {"Feature builder -> GBDT model", "GBDT model -> Forecast table"};
        assertThat(kind("GBDT model", bulk)).isEqualTo("batch-inference");
        assertThat(kind("GBDT model", bulk[0], bulk[1], "GBDT model -> API gateway"))
                .isNotEqualTo("batch-inference");
    }

    @Test
    void aRegistryAfterTrainingHoldsModels() {
        assertThat(kind("Registry", "Training -> Registry")).isEqualTo("model-registry");
        assertThat(kind("Registry", "Feature store -> Registry")).isEqualTo("metadata-store");
    }

    @Test
    void aLogOfWhatWasServedIsThePredictionLog() {
        assertThat(kind("Impression log store", "Ranker -> Impression log store", "Impression log store -> Label join"))
                .isNotEqualTo("monitoring");
        assertThat(kind("Order log", "Order service -> Order log")).isEqualTo("monitoring");
    }

    @Test
    void whatIsReachedWhenSomethingFailsStandsIn() {
        assertThat(kind(
                        "Newest first",
                        "Feed service -> Ranker",
                        "Ranker -timeout> Newest first",
                        "Newest first -> Feed service"))
                .isEqualTo("fallback");
        assertThat(kind(
                        "Multiplier = 1.0",
                        "Price cache -missing or older than 2 min> Multiplier = 1.0",
                        "Multiplier = 1.0 -> Quote service"))
                .isEqualTo("fallback");
        assertThat(kind("Newest first", "Feed service -> Newest first", "Newest first -> Feed service"))
                .isNotEqualTo("fallback");
    }

    @Test
    void aCheckWhileSomebodyWaitsGuardsWhatTheySend() {
        assertThat(kind(
                        "Nudity check on input",
                        "API gateway -> Nudity check on input",
                        "Nudity check on input -> Ranker"))
                .isEqualTo("guardrails");
        assertThat(kind("Null check on input", "Data lake -> Null check on input", "Null check on input -> Training"))
                .isEqualTo("data-validation");
    }
}
