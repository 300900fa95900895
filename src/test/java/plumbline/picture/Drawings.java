package plumbline.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.FlowTable;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.catalog.Recognition;
import plumbline.catalog.Role;
import plumbline.catalog.Stage;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.layout.AutoLayout;

/// A small catalogue and designs to draw in tests, written shortly.
public final class Drawings {
    /// A few kinds of every stage.
    public static final Catalog CATALOG = catalog();

    private final List<Component> components = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /// A component; `in` may be empty.
    public Drawings card(String id, @Nullable String kind, String label, String in) {
        components.add(Component.of(id, kind, label).within(in.isEmpty() ? null : new BoundaryId(in)));
        return this;
    }

    /// A component with a technology.
    public Drawings card(String id, String kind, String label, String technology, String in) {
        Component plain = Component.of(id, kind, label);
        components.add(new Component(
                plain.id(), plain.kind(), label, technology, "", Map.of(), in.isEmpty() ? null : new BoundaryId(in)));
        return this;
    }

    /// A boundary; `in` may be empty.
    public Drawings frame(String id, String label, String in) {
        boundaries.add(new Boundary(new BoundaryId(id), label, in.isEmpty() ? null : new BoundaryId(in)));
        return this;
    }

    /// A link between components or boundaries.
    public Drawings link(String from, String to, Flow flow, String label) {
        return link(from, to, flow, label, null);
    }

    /// A link with a step.
    public Drawings link(String from, String to, Flow flow, String label, @Nullable Integer step) {
        links.add(new Link(new LinkId("l" + (links.size() + 1)), end(from), end(to), flow, label, step));
        return this;
    }

    /// A note; `about` may be empty.
    public Drawings note(String text, String about) {
        notes.add(new Note(new NoteId("n" + (notes.size() + 1)), text, about.isEmpty() ? null : end(about)));
        return this;
    }

    private EndId end(String id) {
        return boundaries.stream().anyMatch(each -> each.id().value().equals(id))
                ? new BoundaryId(id)
                : new ComponentId(id);
    }

    /// The design, nothing placed.
    public Design design(String title) {
        return Design.of(null, title, components, links, boundaries, notes);
    }

    /// The design as the layout places it.
    public Design arranged(String title) {
        return arranged(design(title));
    }

    /// A design laid out.
    public static Design arranged(Design design) {
        return new AutoLayout(Draw.with(CATALOG, Look.LIGHT).sizing(reading(design)), Map.of()).completed(design);
    }

    /// Every kind as stated; none where nobody said.
    public static Reading reading(Design design) {
        Map<ComponentId, Recognition> kinds = new HashMap<>();
        for (Component component : design.components()) {
            KindId kind = component.kind();
            kinds.put(component.id(), kind == null ? Recognition.NONE : new Recognition(kind, List.of(), 1));
        }
        Map<LinkId, Flow> flows = new HashMap<>();
        for (Link link : design.links()) {
            Flow flow = link.flow();
            flows.put(link.id(), flow == null ? Flow.REQUEST : flow);
        }
        return new Reading(kinds, flows);
    }

    /// The feed design of the window's picture: thirteen components, two boundaries.
    public static Drawings feed() {
        return new Drawings()
                .frame("online", "Online, 200 ms budget", "")
                .frame("offline", "Offline", "")
                .card("app", "client", "Mobile app", "online")
                .card("gateway", "api-gateway", "API gateway", "online")
                .card("feed", "request-orchestrator", "Feed service", "online")
                .card("retrieval", "candidate-generation", "Two-tower retrieval", "online")
                .card("ranker", "ranking", "Heavy ranker", "online")
                .card("redis", "online-feature-store", "Redis features", "Redis", "online")
                .card("clicks", "event-stream", "Kafka clickstream", "Kafka", "offline")
                .card("flink", "stream-processor", "Flink windows", "Flink", "offline")
                .card("lake", "data-lake", "Data lake", "offline")
                .card("dataset", "dataset-builder", "Dataset builder", "offline")
                .card("training", "training-pipeline", "Training", "offline")
                .card("evaluation", "offline-evaluation", "Offline evaluation", "offline")
                .card("registry", "model-registry", "Model registry", "")
                .link("app", "gateway", Flow.REQUEST, "", 1)
                .link("gateway", "feed", Flow.REQUEST, "", 2)
                .link("feed", "retrieval", Flow.REQUEST, "", 3)
                .link("feed", "ranker", Flow.REQUEST, "", 4)
                .link("feed", "redis", Flow.REQUEST, "")
                .link("app", "clicks", Flow.STREAM, "clicks, hides")
                .link("clicks", "flink", Flow.STREAM, "")
                .link("clicks", "lake", Flow.BATCH, "")
                .link("flink", "redis", Flow.MATERIALISE, "features")
                .link("lake", "dataset", Flow.BATCH, "")
                .link("dataset", "training", Flow.BATCH, "")
                .link("training", "evaluation", Flow.ARTIFACT, "")
                .link("evaluation", "registry", Flow.ARTIFACT, "")
                .link("registry", "ranker", Flow.ARTIFACT, "v42");
    }

    /// The feed design where the window's picture has it, without routes.
    public static Design placedFeed() {
        Map<String, int[]> corners = Map.ofEntries(
                Map.entry("app", new int[] {24, 144}),
                Map.entry("gateway", new int[] {192, 144}),
                Map.entry("feed", new int[] {360, 144}),
                Map.entry("retrieval", new int[] {560, 48}),
                Map.entry("ranker", new int[] {560, 144}),
                Map.entry("redis", new int[] {560, 240}),
                Map.entry("clicks", new int[] {192, 408}),
                Map.entry("flink", new int[] {400, 360}),
                Map.entry("lake", new int[] {400, 456}),
                Map.entry("dataset", new int[] {592, 456}),
                Map.entry("training", new int[] {784, 456}),
                Map.entry("evaluation", new int[] {784, 360}),
                Map.entry("registry", new int[] {808, 200}));
        Design feed = feed().design("Feed");
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        feed.components().forEach(each -> {
            int[] at = Objects.requireNonNull(corners.get(each.id().value()));
            boxes.put(each.id(), new Layout.Placement(new Point(at[0], at[1]), null));
        });
        return feed.withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of()));
    }

    /// Thirty-five components in nested boundaries, every flow, notes, links to boundaries.
    public static Drawings large() {
        return new Drawings()
                .frame("edge", "Edge", "")
                .frame("online", "Online serving, p99 200 ms", "")
                .frame("rank", "Ranking funnel", "online")
                .frame("stream", "Streaming", "")
                .frame("offline", "Offline", "")
                .frame("train", "Training (nightly)", "offline")
                .frame("ops", "Operations", "")
                .card("app", "client", "Mobile app", "edge")
                .card("web", "client", "Web", "edge")
                .card("cdn", "cdn", "CDN", "CloudFront", "edge")
                .card("lb", "load-balancer", "Load balancer", "edge")
                .card("gateway", "api-gateway", "API gateway", "Envoy", "edge")
                .card("feed", "request-orchestrator", "Feed service", "online")
                .card("auth", "auth", "Auth", "online")
                .card("cache", "cache", "Feed cache", "Redis", "online")
                .card("fallback", "fallback", "Popular items", "online")
                .card("retrieval", "candidate-generation", "Two-tower retrieval", "rank")
                .card("ann", "vector-index", "ANN index", "FAISS", "rank")
                .card("light", "pre-ranking", "Light ranker", "rank")
                .card("heavy", "ranking", "Heavy ranker", "Triton", "rank")
                .card("rerank", "re-ranking", "Diversity re-ranker", "rank")
                .card("features", "online-feature-store", "Online features", "Redis", "online")
                .card("collector", "event-collector", "Event collector", "stream")
                .card("kafka", "event-stream", "Clickstream", "Kafka", "stream")
                .card("flink", "stream-processor", "Windowed counts", "Flink", "stream")
                .card("log", "prediction-log", "Prediction log", "stream")
                .card("join", "label-join", "Label join", "stream")
                .card("lake", "data-lake", "Data lake", "S3", "offline")
                .card("spark", "batch-processor", "Nightly Spark job", "Spark", "offline")
                .card("store", "offline-feature-store", "Offline features", "Feast", "offline")
                .card("validate", "data-validation", "Data validation", "offline")
                .card("dataset", "dataset-builder", "Dataset builder", "train")
                .card("training", "training-pipeline", "Trainer", "train")
                .card("tracking", "experiment-tracking", "Runs", "MLflow", "train")
                .card("evaluation", "offline-evaluation", "Offline evaluation", "train")
                .card("gate", "validation-gate", "Promotion gate", "train")
                .card("registry", "model-registry", "Model registry", "")
                .card("canary", "canary-release", "Canary release", "ops")
                .card("ab", "ab-testing", "A/B platform", "ops")
                .card("drift", "drift-detection", "Drift detection", "ops")
                .card("alerts", "alerting", "Alerting", "PagerDuty", "ops")
                .card("retrain", "retraining-trigger", "Retraining trigger", "ops")
                .link("app", "lb", Flow.REQUEST, "", 1)
                .link("web", "lb", Flow.REQUEST, "")
                .link("web", "cdn", Flow.REQUEST, "")
                .link("lb", "gateway", Flow.REQUEST, "")
                .link("gateway", "feed", Flow.REQUEST, "GET /feed", 2)
                .link("gateway", "auth", Flow.REQUEST, "")
                .link("feed", "cache", Flow.REQUEST, "")
                .link("feed", "retrieval", Flow.REQUEST, "1,000 candidates", 3)
                .link("retrieval", "ann", Flow.REQUEST, "")
                .link("feed", "light", Flow.REQUEST, "", 4)
                .link("feed", "heavy", Flow.REQUEST, "", 5)
                .link("feed", "rerank", Flow.REQUEST, "", 6)
                .link("feed", "fallback", Flow.REQUEST, "on timeout")
                .link("heavy", "features", Flow.REQUEST, "")
                .link("app", "collector", Flow.STREAM, "impressions, clicks")
                .link("collector", "kafka", Flow.STREAM, "")
                .link("kafka", "flink", Flow.STREAM, "")
                .link("flink", "features", Flow.MATERIALISE, "seconds")
                .link("heavy", "log", Flow.STREAM, "features + scores")
                .link("log", "join", Flow.STREAM, "")
                .link("kafka", "join", Flow.STREAM, "outcomes")
                .link("join", "lake", Flow.BATCH, "labels")
                .link("kafka", "lake", Flow.BATCH, "")
                .link("lake", "spark", Flow.BATCH, "")
                .link("spark", "store", Flow.BATCH, "")
                .link("store", "features", Flow.MATERIALISE, "daily")
                .link("lake", "validate", Flow.BATCH, "")
                .link("validate", "dataset", Flow.BATCH, "")
                .link("store", "dataset", Flow.BATCH, "point in time")
                .link("dataset", "training", Flow.BATCH, "")
                .link("training", "tracking", Flow.TELEMETRY, "")
                .link("training", "evaluation", Flow.ARTIFACT, "")
                .link("evaluation", "gate", Flow.ARTIFACT, "")
                .link("gate", "registry", Flow.ARTIFACT, "promoted")
                .link("registry", "canary", Flow.ARTIFACT, "")
                .link("canary", "heavy", Flow.ARTIFACT, "5%, then all")
                .link("registry", "light", Flow.ARTIFACT, "")
                .link("ab", "feed", Flow.CONTROL, "buckets")
                .link("log", "drift", Flow.TELEMETRY, "")
                .link("drift", "alerts", Flow.CONTROL, "")
                .link("drift", "retrain", Flow.CONTROL, "")
                .link("retrain", "training", Flow.CONTROL, "")
                .link("app", "ab", Flow.FEEDBACK, "hides, reports")
                .link("online", "alerts", Flow.TELEMETRY, "p99, errors")
                .link("features", "store", Flow.REPLICATE, "")
                .note("20k requests/s at peak; the funnel must end within 120 ms.", "heavy")
                .note("One model, retrained nightly or on drift.", "");
    }

    /// Labels that are long, foreign, empty, or all of one word.
    public static Drawings labels() {
        return new Drawings()
                .frame("b", "推荐系统 (online), 第二次", "")
                .card(
                        "a",
                        "event-stream",
                        "Kafka topic for impressions, clicks, hides and every other thing users do",
                        "b")
                .card("b1", "feature-store", "特征存储服务(在线与离线特征统一管理平台)", "Feast", "b")
                .card(
                        "c",
                        "ranking",
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                        "b")
                .card("d", null, "Wat is dit?", "b")
                .card("e", "llm", "🚀 생성 모델 서비스 v2 🎉", "vLLM on 8 × H100, tensor parallel", "")
                .card("f", "cache", "Кэш признаков и предсказаний модели ранжирования", "")
                .card("g", "client", "", "")
                .card("h", "model-registry", "i", "")
                .link("a", "b1", Flow.STREAM, "every event that the collectors have seen in the last hour")
                .link("b1", "c", Flow.REQUEST, "読み取り")
                .link("c", "d", Flow.REQUEST, "", 12)
                .link("c", "e", Flow.BATCH, "")
                .link("c", "e", Flow.CONTROL, "")
                .link("e", "c", Flow.FEEDBACK, "")
                .link("e", "f", Flow.REPLICATE, "")
                .link("f", "f", Flow.CONTROL, "refresh")
                .link("g", "b", Flow.TELEMETRY, "")
                .link("h", "c", Flow.ARTIFACT, "v1")
                .note(
                        "Notes may be long as well: 20k requests/s at peak, and 中文 too. Then they break into lines.",
                        "e");
    }

    private static Catalog catalog() {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        stages.put("sources", List.of("client:Client", "event-collector:Event collector", "user-feedback:Feedback"));
        stages.put(
                "processing",
                List.of(
                        "event-stream:Event stream",
                        "stream-processor:Stream processor",
                        "batch-processor:Batch processor"));
        stages.put(
                "storage",
                List.of(
                        "data-lake:Data lake",
                        "cache:Cache",
                        "vector-index:Vector index",
                        "operational-db:OLTP database",
                        "object-store:Object store"));
        stages.put(
                "labels",
                List.of(
                        "dataset-builder:Training-set builder",
                        "label-join:Label join",
                        "prediction-log:Prediction log",
                        "data-validation:Data validation"));
        stages.put(
                "features",
                List.of(
                        "feature-store:Feature store",
                        "online-feature-store:Online features",
                        "offline-feature-store:Offline features",
                        "feature-pipeline:Batch features"));
        stages.put(
                "training",
                List.of(
                        "training-pipeline:Training pipeline",
                        "offline-evaluation:Offline evaluation",
                        "model-registry:Model registry",
                        "experiment-tracking:Experiment tracking"));
        stages.put("delivery", List.of("validation-gate:Promotion gate", "canary-release:Canary", "rollback:Rollback"));
        stages.put(
                "serving",
                List.of(
                        "online-serving:Online inference",
                        "fallback:Fallback",
                        "request-orchestrator:Request orchestrator"));
        stages.put(
                "retrieval",
                List.of(
                        "candidate-generation:Candidate generation",
                        "ranking:Ranking",
                        "re-ranking:Re-ranking",
                        "pre-ranking:Pre-ranking",
                        "index-builder:Index builder"));
        stages.put(
                "monitoring",
                List.of(
                        "ab-testing:Experiment platform",
                        "drift-detection:Drift detection",
                        "system-monitoring:System monitoring",
                        "model-quality-monitoring:Model quality",
                        "alerting:Alerting"));
        stages.put("learning", List.of("retraining-trigger:Retraining trigger"));
        stages.put("llm", List.of("llm:LLM", "guardrails:Guardrails"));
        stages.put(
                "infrastructure",
                List.of(
                        "api-gateway:API gateway",
                        "load-balancer:Load balancer",
                        "cdn:CDN",
                        "service:Application service"));
        stages.put("security", List.of("auth:Authn/authz"));
        List<Kind> kinds = new ArrayList<>();
        stages.forEach((stage, all) -> all.forEach(each -> {
            String[] parts = each.split(":", 2);
            kinds.add(new Kind(
                    new KindId(parts[0]), parts[1], stage, Role.APP, true, false, "", List.of(), List.of(), List.of()));
        }));
        return new Catalog(
                stages.keySet().stream().map(id -> new Stage(id, id)).toList(),
                kinds,
                List.of(),
                new FlowTable(Map.of(), Map.of(), Map.of()),
                List.of());
    }
}
