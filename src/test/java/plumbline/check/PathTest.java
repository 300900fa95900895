package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.of;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;
import plumbline.rubric.Travel.Named;

class PathTest {
    private static Rule path(Travel over, @Nullable String avoiding, String... through) {
        List<Selector> stations = Arrays.stream(through).map(Trial::of).toList();
        return new Rule.Path(stations, over, avoiding == null ? null : of(avoiding), false);
    }

    private static void met(Rule rule, String sketch) {
        assertThat(Trial.verdict(rule, sketch)).as(sketch).isEqualTo(Verdict.MET);
    }

    private static void unmet(Rule rule, String sketch) {
        assertThat(Trial.verdict(rule, sketch)).as(sketch).isEqualTo(Verdict.UNMET);
    }

    @Test
    void aTrailLeadsThroughEveryStation() {
        Rule rule = path(Named.DATA, null, "event-collector", "data-lake", "training-pipeline");
        met(rule, "event-collector -stream-> event-stream -stream-> data-lake -batch-> training-pipeline");
        unmet(
                rule,
                "event-collector -stream-> event-stream -stream-> data-lake; data-warehouse -batch-> training-pipeline");
    }

    @Test
    void webServersBeforeAGatewayAskThroughIt() {
        Rule rule = path(Named.WAIT, null, "client", "operational-db");
        met(
                rule,
                "Users:client -?-> DNS:load-balancer -?-> LB:load-balancer -?-> Web:service & Web:service#2 -?-> api-gateway -?-> Posts:service & Users:service#3 -?-> operational-db");
        unmet(
                rule,
                "Users:client -?-> LB:load-balancer -?-> Web:service -stream-> api-gateway -?-> Posts:service -?-> operational-db");
    }

    @Test
    void theSameComponentEndsOneStepAndBeginsTheNext() {
        Rule rule = path(Named.DATA, null, "event-collector", "data-lake", "training-pipeline");
        unmet(rule, "event-collector -stream-> data-lake; data-lake#2 -batch-> training-pipeline");
    }

    @Test
    void anAnswerFlowsBackOverARequest() {
        met(path(Named.DATA, null, "online-feature-store", "ranking"), "ranking => online-feature-store");
    }

    @Test
    void aReadMayBeDrawnTheWayItsAnswerGoes() {
        Rule rule = path(Named.WAIT, null, "client", "cache");
        met(rule, "client => service => cache");
        met(rule, "client => service; cache => service");
        met(rule, "client => service; cache -materialise-> service");
        met(rule, "client => service; cache -?-> service");
        unmet(rule, "client => service; cache -batch-> service");
        unmet(rule, "cache => client");
    }

    @Test
    void butNotToTheFrontDoor() {
        unmet(path(Named.DATA, null, "ranking", "client"), "client => ranking");
        unmet(
                path(Named.DATA, null, "ranking", "event-collector"),
                "client => api-gateway => ranking; client -stream-> event-collector");
    }

    @Test
    void whatComesInThroughTheFrontDoorGoesOn() {
        met(
                path(Named.DATA, null, "client", "event-stream"),
                "client => api-gateway => service -stream-> event-stream");
    }

    @Test
    void butNothingComesInAgainOnceItHasLeft() {
        unmet(
                path(Named.DATA, null, "ranking", "data-lake"),
                "ranking -stream-> event-stream -stream-> client => service -stream-> data-lake");
    }

    @Test
    void aRequestToWhatIsOfflineCarriesNothingOn() {
        unmet(
                path(Named.DATA, null, "service", "training-pipeline"),
                "service => data-lake -batch-> training-pipeline");
        met(path(Named.DATA, null, "feature-store", "training-pipeline"), "training-pipeline => feature-store");
    }

    @Test
    void dataDoesNotTravelInsideAModel() {
        String sketch = "feature-pipeline -batch-> training-pipeline -artifact-> online-serving";
        unmet(path(Named.DATA, null, "feature-pipeline", "online-serving"), sketch);
        met(path(Named.INFLUENCE, null, "feature-pipeline", "online-serving"), sketch);
    }

    @Test
    void whatIsLiveIsNeitherBatchedNorMaterialisedFromBatch() {
        met(
                path(Named.LIVE, null, "client", "ranking"),
                "client -stream-> event-stream -stream-> stream-processor -materialise-> online-feature-store; ranking => online-feature-store");
        unmet(
                path(Named.LIVE, null, "client", "ranking"),
                "client -stream-> event-stream -stream-> data-lake -batch-> feature-pipeline -materialise-> online-feature-store; ranking => online-feature-store");
    }

    @Test
    void whatUsersWaitForAreRequestsForward() {
        met(path(Named.WAIT, null, "client", "ranking"), "client => service => ranking");
        unmet(path(Named.WAIT, null, "client", "ranking"), "client => service; ranking => service");
    }

    @Test
    void avoidedComponentsAreNotThere() {
        String sketch =
                "training-pipeline -artifact-> offline-evaluation -artifact-> online-serving; training-pipeline -artifact-> model-registry -artifact-> online-serving";
        met(path(Named.ARTIFACT, "offline-evaluation", "training-pipeline", "online-serving"), sketch);
        unmet(path(Named.ARTIFACT, "offline-evaluation|model-registry", "training-pipeline", "online-serving"), sketch);
    }

    @Test
    void listedFlowsGoForwardOnly() {
        Travel batch = new Travel.Flows(Set.of(Flow.BATCH));
        met(path(batch, null, "data-lake", "training-pipeline"), "data-lake -batch-> training-pipeline");
        unmet(path(batch, null, "training-pipeline", "data-lake"), "data-lake -batch-> training-pipeline");
    }

    @Test
    void linksThatMakeNoSenseCarryNoCredit() {
        unmet(path(Named.INFLUENCE, null, "client", "training-pipeline"), "client -replicate-> training-pipeline");
    }

    @Test
    void aGuessedFlowHasTheBenefitOfTheDoubt() {
        met(path(Named.DATA, null, "data-lake", "training-pipeline"), "data-lake -?-> training-pipeline");
    }

    @Test
    void anUmbrellaAtHalfACreditMakesAPathPartlyMet() {
        Rule rule = path(Named.INFLUENCE, null, "ranking", "drift-detection");
        met(rule, "ranking -telemetry-> drift-detection");
        assertThat(Trial.verdict(rule, "ranking -telemetry-> monitoring")).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void evidenceIsTheTrailAndTheSentenceNamesItsLabels() {
        var decided = Trial.decided(
                path(Named.DATA, null, "client", "training-pipeline"),
                "App:client -stream-> Kafka:event-stream -stream-> Lake:data-lake -batch-> Trainer:training-pipeline");
        assertThat(decided.evidence().components())
                .extracting(ComponentId::value)
                .containsExactly("App:client", "Kafka:event-stream", "Lake:data-lake", "Trainer:training-pipeline");
        assertThat(decided.evidence().links()).hasSize(3);
        assertThat(decided.sentence().get()).isEqualTo("I can get from App to Trainer, by way of Kafka and Lake.");
    }

    @Test
    void whatIsMissingIsSaidWithTheLabelsThatAreThere() {
        var decided = Trial.decided(
                path(Named.DATA, null, "client", "training-pipeline"),
                "App:client => Api:service; Lake:data-lake -batch-> Trainer:training-pipeline");
        assertThat(decided.sentence().get()).isEqualTo("Nothing leads from App to Trainer.");
        assertThat(decided.evidence().components())
                .extracting(ComponentId::value)
                .containsExactly("App:client", "Trainer:training-pipeline");
    }

    @Test
    void anArrowOutToTheFrontDoorMayBeAnAnswerUnlessItSaysOtherwise() {
        met(path(Named.WAIT, null, "client", "service"), "service -?-> client");
        unmet(path(Named.WAIT, null, "client", "service"), "service -stream-> client");
        unmet(path(Named.WAIT, null, "event-stream", "service"), "service -?-> event-stream");
        unmet(path(Named.WAIT, null, "client", "api-gateway"), "api-gateway -?-> client");
        unmet(path(Named.WAIT, null, "cdn", "optimizer"), "optimizer -?-> cdn");
    }

    @Test
    void oneLinkWithoutSenseTakesNoOtherDown() {
        String aside = "; scheduler -artifact-> llm";
        met(path(Named.WAIT, null, "client", "cache"), "client => service => cache" + aside);
        unmet(
                path(Named.INFLUENCE, null, "client", "training-pipeline"),
                "client -replicate-> training-pipeline; client => service; data-lake -batch-> training-pipeline");
    }

    @Test
    void liveIsOnlyWhatIsMaterialisedByWhatIsLive() {
        Rule rule = path(Named.LIVE, null, "stream-processor", "cache");
        met(rule, "stream-processor -materialise-> cache");
        unmet(rule, "stream-processor -replicate-> cache");
    }

    @Test
    void anAnswerComesBackToWhoIsOfflineAndFromWhoIsNot() {
        met(path(Named.DATA, null, "data-lake", "training-pipeline"), "training-pipeline => data-lake");
        unmet(path(Named.DATA, null, "data-lake", "service"), "service => data-lake");
        met(path(Named.DATA, null, "cache", "service"), "service => cache");
    }

    @Test
    void theFrontDoorMayHaveSeveralRooms() {
        met(
                path(Named.DATA, null, "client", "event-stream"),
                "client => cdn => api-gateway => load-balancer => service -stream-> event-stream");
    }
}
