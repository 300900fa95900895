package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.design.Flow;
import plumbline.design.KindId;

class FlowsTest {
    private final Catalog catalog = Ours.catalog();

    @ParameterizedTest
    @CsvSource({
        "client, api-gateway, request",
        "client, event-collector, stream",
        "client, event-stream, stream",
        "client, user-feedback, feedback",
        "event-collector, data-lake, stream",
        "external-data-source, data-lake, batch",
        "event-stream, stream-processor, stream",
        "operational-db, change-data-capture, stream",
        "data-lake, feature-pipeline, batch",
        "feature-pipeline, offline-feature-store, batch",
        "offline-feature-store, online-feature-store, materialise",
        "dataset-builder, training-pipeline, batch",
        "training-pipeline, offline-evaluation, artifact",
        "training-pipeline, online-serving, artifact",
        "model-registry, online-serving, artifact",
        "index-builder, vector-index, materialise",
        "batch-inference, precomputed-results, materialise",
        "request-orchestrator, online-feature-store, request",
        "online-serving, prediction-log, stream",
        "user-feedback, label-join, feedback",
        "human-review-queue, label-join, feedback",
        "online-serving, system-monitoring, telemetry",
        "drift-detection, alerting, telemetry",
        "drift-detection, retraining-trigger, control",
        "alerting, rollback, control",
        "scheduler, training-pipeline, control",
        "retraining-trigger, training-pipeline, control",
        "operational-db, replica-shard, replicate",
        "service, operational-db, request",
        "service, api-gateway, request",
        "service, load-balancer, request",
        "service, client, stream",
    })
    void theNaturalFlowIsWhatOneWouldSay(String from, String to, String flow) {
        assertThat(catalog.naturalFlow(new KindId(from), new KindId(to)).id()).isEqualTo(flow);
    }

    @Test
    void anUnknownKindIsAsked() {
        KindId unknown = new KindId("unknown");
        assertThat(catalog.naturalFlow(unknown, new KindId("cache"))).isEqualTo(Flow.REQUEST);
        assertThat(catalog.explainedFlows(unknown, unknown)).isEmpty();
    }

    @Test
    void monitoringIsToldByEverything() {
        for (Kind kind : catalog.kinds()) {
            assertThat(catalog.explainedFlows(kind.id(), new KindId("monitoring")))
                    .contains(Flow.TELEMETRY);
        }
    }
}
