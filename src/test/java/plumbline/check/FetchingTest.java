package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalog.Ours;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.rubric.Freshness;
import plumbline.rubric.Parameters;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;

/// Rules follow what is carried, whichever way the arrow of who fetches it points.
class FetchingTest {
    private static final Checker CHECKER = new Checker(
            Shelf.catalog(),
            Ours.recogniser(),
            Shelf.only(Shelf.common().pitfalls()),
            new Parameters(1e9, true, false, true, Freshness.MINUTES, 200.0, "ranking"));

    private static Verdict path(String sketch, Travel over, String... kinds) {
        List<Selector> through = java.util.Arrays.stream(kinds)
                .<Selector>map(kind -> new Selector.Kinds(Set.of(new KindId(kind))))
                .toList();
        return CHECKER.decide(Sketch.of(sketch).wiring(), new Rule.Path(through, over, null, false));
    }

    private static Verdict named(String rule, String sketch) {
        return CHECKER.decide(
                Sketch.of(sketch).wiring(), Shelf.common().rules().rules().get(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "stream", "request"})
    void aPollingWorkerIsFedByItsQueue(String flow) {
        String sketch = "client => service -stream-> message-queue; batch-inference -%s \"polling\"-> message-queue"
                .formatted(flow);

        assertThat(path(sketch, Travel.Named.DATA, "service", "batch-inference"))
                .isEqualTo(Verdict.MET);
        assertThat(path(sketch, Travel.Named.DATA, "batch-inference", "message-queue"))
                .isEqualTo(Verdict.UNMET);
    }

    @Test
    void eventsThatAreConsumedAreLive() {
        String rest = "; client -?-> event-stream; stream-processor -?-> online-feature-store";

        assertThat(named("LIVE-IN", "stream-processor -? \"consumes\"-> event-stream" + rest))
                .isEqualTo(Verdict.MET);
        assertThat(named("LIVE-IN", "stream-processor -? \"alerts\"-> event-stream" + rest))
                .isEqualTo(Verdict.UNMET);
    }

    @Test
    void whatIsReadComesBackAndNothingElse() {
        String writes =
                "client => service -? \"writes\"-> operational-db; training-pipeline -? \"reads\"-> operational-db";
        String reads =
                "client => service -? \"reads\"-> operational-db; training-pipeline -? \"reads\"-> operational-db";

        assertThat(path(writes, Travel.Named.DATA, "client", "operational-db", "training-pipeline"))
                .isEqualTo(Verdict.MET);
        assertThat(path(reads, Travel.Named.DATA, "client", "operational-db", "training-pipeline"))
                .isEqualTo(Verdict.UNMET);
        assertThat(path(reads, Travel.Named.DATA, "operational-db", "service")).isEqualTo(Verdict.MET);
        assertThat(path(writes, Travel.Named.DATA, "operational-db", "service")).isEqualTo(Verdict.UNMET);
        // Nobody said which: both may be.
        assertThat(path("service -? \"SQL\"-> operational-db", Travel.Named.DATA, "operational-db", "service"))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reads", "queries", "fetches", "looks up"})
    void aLookUpWhileSomebodyWaitsIsWaitedFor(String words) {
        String sketch = "client => online-serving -? \"%s\"-> online-feature-store".formatted(words);

        assertThat(path(sketch, Travel.Named.WAIT, "client", "online-feature-store"))
                .isEqualTo(Verdict.MET);
        assertThat(path(sketch, Travel.Named.DATA, "online-feature-store", "online-serving"))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aRequestToAServiceIsNotTurnedRound() {
        String sketch = "client -? \"polls\"-> api-gateway -? \"fetches\"-> service";

        assertThat(path(sketch, Travel.Named.WAIT, "client", "service")).isEqualTo(Verdict.MET);
        assertThat(path(sketch, new Travel.Flows(Set.of(Flow.STREAM)), "service", "client"))
                .isEqualTo(Verdict.UNMET);
    }

    @Test
    void aQueueThatIsPolledIsNotDead() {
        String drawing = "client => service -stream-> message-queue; ";

        assertThat(fired(drawing + "Mailer:service#2 -? \"polls\"-> message-queue"))
                .doesNotContain("dead-stream");
        assertThat(fired(drawing + "Mailer:service#2 -request \"polls\"-> message-queue"))
                .doesNotContain("dead-stream");
        assertThat(fired(drawing)).contains("dead-stream");
    }

    private static List<String> fired(String sketch) {
        return CHECKER.check(Sketch.of(sketch)).pitfalls().stream()
                .map(hit -> hit.pitfall().id())
                .toList();
    }
}
