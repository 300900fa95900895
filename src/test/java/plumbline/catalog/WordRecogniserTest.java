package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
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

class WordRecogniserTest {
    private final Recogniser recogniser = Ours.recogniser();

    private String kindOf(String label) {
        KindId kind = recogniser.recognise(label.replace("\\n", "\n")).kind();
        return kind == null ? "-" : kind.value();
    }

    @ParameterizedTest
    @CsvSource({
        "Online Store\\n(Redis), online-feature-store",
        "Redis (features), online-feature-store",
        "Kafka topic: clicks, event-stream",
        "feat store (online), online-feature-store",
        "Nightly Spark job, batch-processor",
        "user_profile_db, operational-db",
        "ModelRegistryAPI, model-registry",
        "<b>Load</b><br/>balancer, load-balancer",
        "🚀 F r o n t e n d, client",
        "Component: Feature Store, feature-store",
        "rank svc:8083, ranking",
    })
    void labelsAreReadThroughCaseMarkupAndAbbreviations(String label, String kind) {
        assertThat(kindOf(label)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Order service, service",
        "Feature store monitoring, monitoring",
        "Model registry API, model-registry",
        "Training data generation, dataset-builder",
        "Redis feature cache, online-feature-store",
        "Monitoring of features, monitoring",
        "Training of the ranking model, training-pipeline",
        "Validate incoming data, data-validation",
        "Cache for search results, cache",
    })
    void theLastNounSaysWhatAThingIs(String label, String kind) {
        assertThat(kindOf(label)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Load Balancers, load-balancer",
        "feature stores, feature-store",
        "Message queues, message-queue",
        "Labelling platform, labelling",
        "labeling platforms, labelling",
        "Model Optimisation, model-optimisation",
    })
    void pluralsAndBothSpellingsAreTheSame(String label, String kind) {
        assertThat(kindOf(label)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Rabit MQ, message-queue",
        "Cleint, client",
        "Data Vaildation, data-validation",
        "Promethues, system-monitoring",
        "Elasticsaerch, search-index",
        "Load balacner, load-balancer",
        "featurestore, feature-store",
        "datalake, data-lake",
    })
    void mistakesAreForgiven(String label, String kind) {
        assertThat(kindOf(label)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Base de données clients, database",
        "Moteur de recommandation, ranking",
        "Entrenamiento del modelo, training-pipeline",
        "Banco de dados, database",
        "Datenbank, database",
        "База данных, database",
        "Пользователь, client",
        "消息队列, message-queue",
        "向量数据库, vector-index",
        "モデル学習, training-pipeline",
        "사용자, client",
    })
    void nounsOfOtherLanguagesAreUnderstood(String label, String kind) {
        assertThat(kindOf(label)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legend",
                "Team B",
                "VPC",
                "eu-west-1 region",
                "Is the key new?",
                "2b",
                "Response",
                "~800 candidates",
                "1:n",
                "Figure 3: training",
                "reconcile",
                "Private subnet",
                "",
                "   ",
                "Zorblax",
                "retries > 3",
                "Step 4",
                "Transformer Block"
            })
    void whatIsNoComponentIsNone(String label) {
        assertThat(kindOf(label)).isEqualTo("-");
    }

    @Test
    void thingsSetSideBySideAreBothFound() {
        Recognition found = recogniser.recognise("Auth + Rate Limiter");
        List<String> kinds =
                new ArrayList<>(found.also().stream().map(KindId::value).toList());
        kinds.add(found.kind() == null ? "-" : found.kind().value());
        assertThat(kinds).containsExactlyInAnyOrder("auth", "rate-limiter");
    }

    @Test
    void aClearNameIsSurerThanAnAmbiguousOne() {
        double clear = recogniser.recognise("Load balancer").confidence();
        assertThat(clear).isGreaterThan(0.9);
        assertThat(recogniser.recognise("Redis").confidence()).isLessThan(clear);
        assertThat(recogniser.recognise("Legend").confidence()).isZero();
    }

    @Test
    void everyKindIsRecognisedByItsTitleAndAliases() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Kind kind : Ours.catalog().kinds()) {
            List<String> names = new ArrayList<>(kind.aliases());
            names.add(kind.title());
            names.add(kind.id().value());
            for (String name : names) {
                asked++;
                if (!kind.id().equals(recogniser.recognise(name).kind()) && !ambiguous(name)) {
                    wrong.add(name + " (" + kind.id() + ") is taken for " + kindOf(name));
                }
            }
        }
        assertThat(wrong).as("of " + asked).isEmpty();
    }

    private static boolean ambiguous(String name) {
        return Ours.catalog().ambiguities().stream()
                .anyMatch(each -> each.names().stream()
                        .anyMatch(other -> other.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z]", "")
                                .equals(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))));
    }

    private Recognition among(String label, Link link, String otherKind) {
        Wiring wiring = new Wiring(
                List.of(Component.of("x", null, label), Component.of("y", otherKind, "")),
                List.of(link),
                List.of(),
                List.of());
        Recognition found = recogniser.read(wiring).kinds().get(new ComponentId("x"));
        return found == null ? Recognition.NONE : found;
    }

    @ParameterizedTest
    @CsvSource({
        "Redis, feature-pipeline, online-feature-store, in",
        "Redis, batch-inference, precomputed-results, in",
        "S3, training-pipeline, data-lake, out",
        "S3, cdn, object-store, out",
        "Retriever, llm, rag-retriever, out",
        "Retriever, ranking, candidate-generation, out",
        "Reranker, llm, ranking, out",
        "Databricks, event-stream, stream-processor, in",
        "Databricks, data-lake, batch-processor, in",
        "Neptune, training-pipeline, experiment-tracking, in",
        "Model, service, online-serving, in",
        "Model, event-stream, streaming-inference, in",
    })
    void neighboursDecideWhatWordsLeaveOpen(String label, String other, String kind, String side) {
        Link link = side.equals("in") ? Link.of("l", "y", "x", null) : Link.of("l", "x", "y", null);
        assertThat(among(label, link, other).kind()).isEqualTo(new KindId(kind));
    }

    @Test
    void mlflowBetweenTrainingAndServingIsBoth() {
        Wiring wiring = new Wiring(
                List.of(
                        Component.of("t", "training-pipeline", ""),
                        Component.of("m", null, "MLflow"),
                        Component.of("s", "online-serving", "")),
                List.of(Link.of("1", "t", "m", null), Link.of("2", "m", "s", null)),
                List.of(),
                List.of());
        Reading reading = recogniser.read(wiring);
        assertThat(reading.kinds().get(new ComponentId("m")))
                .extracting(Recognition::kind, Recognition::also)
                .containsExactly(new KindId("model-registry"), List.of(new KindId("experiment-tracking")));
        assertThat(reading.flows().get(new LinkId("2"))).isEqualTo(Flow.ARTIFACT);
    }

    @Test
    void anUnknownNameBetweenAskersAndStoresIsAService() {
        Wiring wiring = new Wiring(
                List.of(
                        Component.of("c", null, "Mobile app"),
                        Component.of("z", null, "Zorblax"),
                        Component.of("d", null, "Postgres"),
                        Component.of("l", null, "Legend")),
                List.of(
                        Link.of("1", "c", "z", null),
                        Link.of("2", "z", "d", null),
                        Link.of("3", "c", "l", null),
                        Link.of("4", "l", "d", null)),
                List.of(),
                List.of());
        Map<ComponentId, Recognition> kinds = recogniser.read(wiring).kinds();
        assertThat(kinds.get(new ComponentId("z")))
                .extracting(Recognition::kind)
                .isEqualTo(new KindId("service"));
        assertThat(kinds.get(new ComponentId("l"))).isEqualTo(Recognition.NONE);
    }

    @Test
    void whatIsStatedIsNeverQuestioned() {
        Link link = Link.of("l", "y", "x", Flow.BATCH);
        Wiring wiring = new Wiring(
                List.of(Component.of("x", "cache", "Feast"), Component.of("y", "feature-pipeline", "")),
                List.of(link),
                List.of(),
                List.of());
        Reading reading = recogniser.read(wiring);
        assertThat(reading.kinds().get(new ComponentId("x")))
                .isEqualTo(new Recognition(new KindId("cache"), List.of(), 1));
        assertThat(reading.flows()).containsEntry(new LinkId("l"), Flow.BATCH);
    }

    @Test
    void idsAndOrderNeverMatter() {
        List<String> labels = List.of(
                "Redis",
                "S3",
                "MLflow",
                "Retriever",
                "Model",
                "Databricks",
                "Zorblax",
                "Spark",
                "Kafka",
                "Web app",
                "LLM",
                "Postgres",
                "Trainer",
                "Elasticsearch",
                "NGINX");
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            List<Component> components = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                components.add(Component.of("c" + i, null, labels.get(random.nextInt(labels.size()))));
            }
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < 18; i++) {
                links.add(Link.of("l" + i, "c" + random.nextInt(12), "c" + random.nextInt(12), null));
            }
            Reading first = recogniser.read(new Wiring(components, links, List.of(), List.of()));
            assertThat(again(components, links, random)).as("seed " + seed).isEqualTo(first);
        }
    }

    private Reading again(List<Component> components, List<Link> links, Random random) {
        List<Component> renamed = new ArrayList<>(components.stream()
                .map(component -> Component.of("z" + component.id() + "9", null, component.label()))
                .toList());
        List<Link> moved = new ArrayList<>(links.stream()
                .map(link -> Link.of("k" + link.id(), "z" + link.from() + "9", "z" + link.to() + "9", null))
                .toList());
        Collections.shuffle(renamed, random);
        Collections.shuffle(moved, random);
        Reading reading = recogniser.read(new Wiring(renamed, moved, List.of(), List.of()));
        Map<ComponentId, Recognition> kinds = reading.kinds().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new ComponentId(
                                entry.getKey().value().substring(1).replaceAll("9$", "")),
                        Map.Entry::getValue));
        Map<LinkId, Flow> flows = reading.flows().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new LinkId(entry.getKey().value().substring(1)), Map.Entry::getValue));
        return new Reading(kinds, flows);
    }

    @Test
    void aLargeWiringIsReadQuickly() {
        List<Component> components = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<String> labels = List.of("Redis", "Ranker", "Kafka", "Model", "S3", "Feature store", "Zorblax", "Trainer");
        for (int i = 0; i < 200; i++) {
            components.add(Component.of("c" + i, null, labels.get(i % labels.size()) + " " + i / 8));
            links.add(Link.of("a" + i, "c" + i, "c" + (i * 7 + 3) % 200, null));
            links.add(Link.of("b" + i, "c" + i, "c" + (i * 11 + 5) % 200, null));
        }
        Wiring wiring = new Wiring(components, links, List.of(), List.of());
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 300; round++) {
            long start = System.nanoTime();
            recogniser.read(wiring);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println("200 components read in " + best / 1000 + " us");
        assertThat(best).isLessThan(5_000_000);
    }
}
