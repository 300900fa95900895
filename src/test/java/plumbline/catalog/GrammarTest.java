package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;
import static plumbline.catalog.Boxes.kind;
import static plumbline.catalog.Boxes.kindWithin;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.design.KindId;

/// A name that nobody listed is read from its parts, and from the words around the box.
class GrammarTest {
    private static Stream<String> beside(String label) {
        return Ours.recogniser().recognise(label).also().stream().map(KindId::value);
    }

    @Test
    void theLastNounSaysWhatAThingIsAndTheOthersOfWhat() {
        assertThat(alone("verdict journal")).isEqualTo("prediction-log");
        assertThat(alone("late-label stitcher")).isEqualTo("label-join");
        assertThat(alone("RMSE panel")).isEqualTo("model-quality-monitoring");
        assertThat(alone("completeness gate")).isEqualTo("data-validation");
        assertThat(alone("phased exposure")).isEqualTo("canary-release");
    }

    @Test
    void aNameOfItsOwnComesBeforeOnePutTogether() {
        assertThat(alone("Feature store")).isEqualTo("feature-store");
        assertThat(alone("Search index")).isEqualTo("search-index");
        assertThat(alone("Retrieval index")).isEqualTo("search-index");
    }

    @Test
    void programsNameTopicsWithDotsAndUnderscores() {
        assertThat(alone("fare.quotes")).isEqualTo("prediction-log");
        assertThat(alone("cart_events")).isEqualTo("event-stream");
        assertThat(alone("Carts and events")).isNotEqualTo("event-stream");
    }

    @Test
    void aServiceLevelIsNoComponent() {
        assertThat(alone("99.95 % availability")).isEqualTo("-");
        assertThat(alone("5% of drivers")).isNotEqualTo("event-stream");
    }

    @Test
    void aTitleTellsWhatStandsUnderIt() {
        String[] fed = {"GPS pings -> Spark job", "Spark job -> Price model"};
        assertThat(kindWithin("Live loop", "Spark job", fed)).isEqualTo("stream-processor");
        assertThat(kindWithin("Region A", "Spark job", fed)).isEqualTo("batch-processor");
        assertThat(kindWithin("Kafka", "Plugh", "Order service -> Plugh")).isEqualTo("event-stream");
        assertThat(kind("Plugh", "Order service -> Plugh")).isNotEqualTo("event-stream");
        assertThat(kindWithin("Model training", "Global LSTM", "Feature store -> Global LSTM"))
                .isEqualTo("training-pipeline");
    }

    @Test
    void wordsAtALinkTellWhatItLeadsTo() {
        assertThat(kind("Xyzzy", "Ranker -every impression> Xyzzy", "Xyzzy -> Training"))
                .isEqualTo("prediction-log");
        assertThat(kind("Xyzzy", "Health dashboard -> Xyzzy", "Xyzzy -revert> Fraud model"))
                .isEqualTo("rollback");
    }

    @Test
    void anArrowThatSpeaksOfFailingLeadsToWhatStandsIn() {
        assertThat(kind("Xyzzy", "Feed service -late or ranker down> Xyzzy", "Xyzzy -> Feed service"))
                .isEqualTo("fallback");
        assertThat(kind("Xyzzy", "Member app -scrolls down> Xyzzy", "Xyzzy -> Feed service"))
                .isNotEqualTo("fallback");
    }

    @Test
    void aGatewayThatWritesDownTheAnswerHasMadeIt() {
        assertThat(kind("Ad gateway", "Auction -> Ad gateway", "Ad gateway -> Kafka: impressions"))
                .isEqualTo("request-orchestrator");
        assertThat(kind("API gateway", "User -> API gateway", "API gateway -> Order service"))
                .isEqualTo("api-gateway");
    }

    @Test
    void aListBehindTheNameTellsMoreOfTheSame() {
        assertThat(beside("Rollout: shadow, 5%, all")).containsExactlyInAnyOrder("shadow-deployment", "canary-release");
        assertThat(beside("Monitors: drift, latency, revenue"))
                .containsExactlyInAnyOrder("drift-detection", "system-monitoring", "business-metrics");
        assertThat(beside("Order service: cache, queue, drift")).isEmpty();
    }

    @Test
    void aDoorThatSaysWhichModelStandsBehindItIsThatModelToo() {
        assertThat(beside("Model gateway\nClaude Sonnet, 3 retries")).containsExactly("llm");
        assertThat(beside("LLM router (Gemini)")).containsExactly("llm");
        assertThat(beside("AI gateway\nquotas, keys")).isEmpty();
        assertThat(beside("Bank gateway\nGPT-4o")).isEmpty();
    }

    @Test
    void verbsSideBySideAreBothDone() {
        assertThat(beside("train & validate")).containsExactly("offline-evaluation");
        assertThat(beside("Train forecaster + elasticity")).isEmpty();
    }

    @Test
    void aTopicIsCalledByWhatHappened() {
        assertThat(alone("parcel.delivered")).isEqualTo("event-stream");
        assertThat(alone("site.added / site.removed")).isEqualTo("event-stream");
        assertThat(alone("rider_waited")).isEqualTo("event-stream");
        assertThat(alone("job: parcel_delivered")).isNotEqualTo("event-stream");
        assertThat(alone("delivered parcels")).isNotEqualTo("event-stream");
    }

    @Test
    void aJobIsNoTopicWhateverItIsCalled() {
        assertThat(alone("job: score_14d")).isEqualTo("batch-inference");
        assertThat(alone("job: load_raw")).isEqualTo("batch-ingestion");
    }

    @Test
    void whatIsDoneAndToWhatSaysWhoDoesIt() {
        assertThat(alone("Rank listings")).isEqualTo("ranking");
        assertThat(alone("Rebuild index")).isEqualTo("index-builder");
        assertThat(alone("Notify riders")).isEqualTo("notification");
        assertThat(alone("Collect taps")).isEqualTo("event-collector");
        assertThat(alone("Rank")).isNotEqualTo("notification");
    }

    @Test
    void whatFollowsAVerbAndAColonIsWhatItIsDoneTo() {
        assertThat(alone("Evaluate: recall of retrieval, NDCG of ranker")).isEqualTo("offline-evaluation");
    }

    @Test
    void whatIsSetSaysNoName() {
        assertThat(alone("Value combiner (weights = config)")).isNotEqualTo("model-registry");
    }

    @Test
    void whatIsKeptOfSomebodyIsNotThem() {
        assertThat(alone("User & card features")).isEqualTo("feature-store");
        assertThat(alone("User & browser")).isEqualTo("client");
    }

    @Test
    void wordsWrittenAsOneAreReadApart() {
        assertThat(alone("Wetterdienst")).isEqualTo("external-data-source");
        assertThat(alone("Backtest por ciudad")).isEqualTo("offline-evaluation");
        assertThat(alone("Datingdienstleister")).isEqualTo("-");
    }

    @Test
    void aBoxIsOneOfWhatItsTitleNames() {
        String[] asked = {"Search service -> Online", "Spark job -> Offline"};
        assertThat(kindWithin("Feature store", "Online", asked)).isEqualTo("online-feature-store");
        assertThat(kindWithin("Feature store", "Offline", asked)).isEqualTo("offline-feature-store");
        assertThat(kindWithin("Region 2", "Online", asked)).isNotEqualTo("online-feature-store");
    }

    @Test
    void whatStandsAmongClientsIsOne() {
        assertThat(kindWithin("Client", "Picture of a lamp", "Picture of a lamp -> Search service"))
                .isEqualTo("client");
        assertThat(kindWithin("Warehouse", "Picture of a lamp", "Picture of a lamp -> Data lake"))
                .isNotEqualTo("client");
    }
}
