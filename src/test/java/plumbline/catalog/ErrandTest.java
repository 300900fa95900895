package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.kind;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Wiring;

/// What the words at an arrow say is fetched or brought, and which way it is carried.
class ErrandTest {
    private static Reading read(String from, String words, String to) {
        return Ours.recogniser()
                .read(new Wiring(
                        List.of(Component.of("a", from, "A"), Component.of("b", to, "B")),
                        List.of(new Link(
                                new LinkId("l"), new ComponentId("a"), new ComponentId("b"), null, words, null)),
                        List.of(),
                        List.of()));
    }

    private static Errand errand(String words) {
        return read("service", words, "event-stream").errand(new LinkId("l"));
    }

    private static Flow flow(String from, String words, String to) {
        return read(from, words, to).flows().getOrDefault(new LinkId("l"), Flow.REPLICATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "polling",
                "polls every 5 s",
                "3. Consume events",
                "consumes",
                "reads from",
                "pulls jobs",
                "subscribes to orders",
                "listens",
                "listens to",
                "fetches",
                "queries",
                "looks up",
                "lookup"
            })
    void somethingIsFetched(String words) {
        assertThat(errand(words).takes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"writes", "publishes orders", "emits", "upserts", "saves results", "logs every answer"})
    void somethingIsBrought(String words) {
        assertThat(errand(words)).isEqualTo(Errand.BRINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "events",
                "clicks and views",
                "reads and writes",
                "Read/Write",
                "consumed by",
                "read by",
                "HTTPS",
                "top 50"
            })
    void nothingIsToldOfWhoDoesWhat(String words) {
        assertThat(errand(words)).isEqualTo(Errand.UNSAID);
    }

    /// A worker, and what it takes its work from: the flow is that of what comes.
    @ParameterizedTest
    @CsvSource({
        "service, polling, message-queue, stream",
        "service, consumes, event-stream, stream",
        "stream-processor, reads from, event-stream, stream",
        "batch-processor, pulls files, object-store, batch",
        "feature-pipeline, reads, data-lake, batch",
        "online-serving, pulls the newest, model-registry, artifact",
        "monitoring, scrapes, online-serving, telemetry",
        "client, subscribes to, pub-sub, stream",
    })
    void whatIsFetchedFlowsAgainstTheArrow(String from, String words, String to, String flow) {
        assertThat(flow(from, words, to).id()).isEqualTo(flow);
        assertThat(read(from, words, to)
                        .errand(new LinkId("l"))
                        .against(Ours.catalog(), new KindId(from), new KindId(to)))
                .isTrue();
    }

    /// What answers when it is asked is called: the arrow is right as it stands.
    @ParameterizedTest
    @CsvSource({
        "client, polls for the status, api-gateway",
        "client, fetches the feed, service",
        "service, queries, online-serving",
        "service, reads, operational-db",
        "service, looks up, cache",
        "request-orchestrator, fetches features, online-feature-store",
        "service, polls, external-data-source",
        "service, query, search-index",
        "training-pipeline, reads examples, offline-feature-store",
    })
    void aCallIsACall(String from, String words, String to) {
        assertThat(flow(from, words, to)).isEqualTo(Flow.REQUEST);
        assertThat(read(from, words, to)
                        .errand(new LinkId("l"))
                        .against(Ours.catalog(), new KindId(from), new KindId(to)))
                .isFalse();
    }

    /// An app that tells of what was read and listened to is nobody's reader.
    @Test
    void whatPeopleDoIsNoErrand() {
        assertThat(flow("client", "reads", "event-stream")).isEqualTo(Flow.STREAM);
        assertThat(Errand.READS.against(Ours.catalog(), new KindId("client"), new KindId("event-stream")))
                .isFalse();
        assertThat(Errand.BRINGS.against(Ours.catalog(), new KindId("service"), new KindId("message-queue")))
                .isFalse();
    }

    @Test
    void neighboursStandWhereThingsComeFrom() {
        // Who is fed by a log and asked by nobody computes on events.
        assertThat(kind("Cassandra", "Flink -writes> Cassandra", "Churn model -reads> Cassandra"))
                .isEqualTo("online-feature-store");
        assertThat(kind("Model", "Model -consumes> Kafka clicks", "Model -publishes> Kafka scores"))
                .isEqualTo(kind("Model", "Kafka clicks -> Model", "Model -> Kafka scores"));
    }
}
