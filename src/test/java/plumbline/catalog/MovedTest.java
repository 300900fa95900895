package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.kind;
import static plumbline.catalog.Boxes.read;

import org.junit.jupiter.api.Test;
import plumbline.design.KindId;

/// A name says what a box is only where such a one can stand.
class MovedTest {
    @Test
    void featuresFetchedWhileSomebodyWaitsAreAStepOfTheAnswer() {
        assertThat(kind("Feature engineering", "Loan API -> Feature engineering", "Feature engineering -> Risk model"))
                .isEqualTo("feature-transform");
        assertThat(kind("Feature lookup", "Loan API -> Feature lookup", "Feature lookup -> Risk model"))
                .isEqualTo("feature-transform");
        assertThat(kind(
                        "Feature engineering",
                        "Data lake -> Feature engineering",
                        "Feature engineering -> Feature store"))
                .isEqualTo("feature-pipeline");
        assertThat(kind("Feature store", "Spark job -> Feature store", "Feature store -> Risk model"))
                .isEqualTo("feature-store");
    }

    @Test
    void aModelBetweenDataAndItsEvaluationIsBeingTrained() {
        assertThat(kind("Global LightGBM", "Training set -> Global LightGBM", "Global LightGBM -> Backtest"))
                .isEqualTo("training-pipeline");
        assertThat(kind(
                        "Global LightGBM",
                        "Feature store -> Global LightGBM",
                        "Model registry -> Global LightGBM",
                        "Global LightGBM -> Backtest"))
                .isNotEqualTo("training-pipeline");
    }

    @Test
    void aServiceThatCallsTheModelIsNoModel() {
        assertThat(kind("Fraud service", "API gateway -> Fraud service", "Fraud service -> Risk model"))
                .isEqualTo("service");
        assertThat(kind("Fraud service", "API gateway -> Fraud service", "Fraud service -> Postgres"))
                .isEqualTo("online-serving");
    }

    @Test
    void aStoreThatAStreamFillsForAModelHoldsFeatures() {
        assertThat(kind("Cassandra", "Flink -> Cassandra", "Cassandra -> Churn model"))
                .isEqualTo("online-feature-store");
        assertThat(kind("Cassandra", "Order service -> Cassandra")).isEqualTo("nosql-store");
    }

    @Test
    void whatIsEnteredOnlyOnFailureStandsInWhateverItIsCalled() {
        Recognition read = read(
                "Last month's rate",
                "Quote service -> Price model",
                "Quote service -model down> Last month's rate",
                "Last month's rate -> Quote service");
        assertThat(read.kind()).isEqualTo(new KindId("fallback"));
        assertThat(kind("Retrain", "Drift monitor -failed> Retrain", "Retrain -> Model registry"))
                .isNotEqualTo("fallback");
    }

    @Test
    void aPartyThatCallsIsACallerToo() {
        assertThat(read("Card scheme", "Card scheme -> API gateway").also()).contains(new KindId("client"));
        assertThat(read("Card scheme", "Card scheme -> Data lake").also()).isEmpty();
    }

    @Test
    void whatIsSentComesFromSomebody() {
        assertThat(kind("Bid request", "Bid request -> Candidate generation")).isEqualTo("client");
        assertThat(kind("Rider taps book", "Rider taps book -> API gateway")).isEqualTo("client");
        assertThat(kind("Wire transfer", "Wire transfer -> Risk API", "Risk API -> Risk model"))
                .isEqualTo("client");
        assertThat(kind("FX rates", "Shopper -> Price service", "FX rates -> Price service"))
                .isEqualTo("external-data-source");
        assertThat(kind("Collect papers", "Collect papers -> Vector index")).isNotEqualTo("client");
    }

    @Test
    void whatADecisionLeadsToIsDone() {
        assertThat(kind("Hold payout", "Risk model -> Decision engine", "Decision engine -> Hold payout"))
                .isEqualTo("service");
    }

    @Test
    void aLanguageModelInTheDrawingTellsWhatIsRetrieved() {
        assertThat(kind("Retrieve 20 passages", "Query rewriting -> Retrieve 20 passages", "Prompt builder -> LLM"))
                .isEqualTo("rag-retriever");
        assertThat(kind("Retrieve 500 items", "Feed service -> Retrieve 500 items", "Retrieve 500 items -> Ranker"))
                .isEqualTo("candidate-generation");
    }

    @Test
    void aShareOfTrafficIsARelease() {
        assertThat(kind("5% of drivers", "Promotion gate -> 5% of drivers", "5% of drivers -> ETA model"))
                .isEqualTo("canary-release");
    }

    @Test
    void aGateOnTheWayOfAQuestionGuardsIt() {
        assertThat(kind("Gate", "User -> Gate", "Gate -> LLM")).isEqualTo("guardrails");
        assertThat(kind("Gate", "GPT-4 -> Gate", "Gate -> Postgres")).isEqualTo("guardrails");
        assertThat(kind("Gate", "Offline evaluation -> Gate", "Gate -> Model registry"))
                .isEqualTo("validation-gate");
        assertThat(kind("Approval", "ML engineer -> Approval", "Train model -> Approval", "Approval -> Risk model"))
                .isEqualTo("validation-gate");
    }

    @Test
    void aTriggerStartsWhatItLeadsTo() {
        assertThat(kind("Pipeline trigger", "Pipeline trigger -> Train model")).isEqualTo("retraining-trigger");
        assertThat(kind("Trigger", "Drift monitor -> Trigger", "Trigger -> Spark job"))
                .isEqualTo("retraining-trigger");
        assertThat(kind("Trigger", "Trigger -> Spark job", "S3 -> Trigger")).isEqualTo("scheduler");
        assertThat(kind("Pipeline trigger", "Pipeline trigger -> Spark job")).isEqualTo("scheduler");
    }

    @Test
    void anInterfaceThatServicesStandBehindIsTheFrontDoor() {
        assertThat(kind("POST /orders", "Web app -> POST /orders", "POST /orders -> Order service"))
                .isEqualTo("api-gateway");
        assertThat(kind("POST /orders", "Web app -> POST /orders", "POST /orders -> Postgres"))
                .isEqualTo("service");
    }
}
