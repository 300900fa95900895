package plumbline.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Customs;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.design.Wiring;
import plumbline.files.CatalogFile;
import plumbline.files.Source;
import plumbline.problem.Decoded;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Freshness;
import plumbline.rubric.Parameters;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Tries rules on sketches, with the real catalogue and kinds as stated.
final class Trial {
    static final Catalog CATALOG = catalog();
    static final Parameters PARAMETERS = new Parameters(1e9, true, false, true, Freshness.MINUTES, 200.0, "ranking");
    static final Rubric.Landmarks LANDMARKS = new Rubric.Landmarks(
            kinds("client|cdn|api-gateway|load-balancer"),
            kinds("stream-processor|streaming-features|streaming-inference|online-learning"),
            kinds("data-lake|data-warehouse|training-pipeline|dataset-builder|batch-processor|offline-feature-store"),
            kinds("routing-engine|geo-index|llm|media-processing|vector-index"),
            Map.of(),
            Customs.UNKNOWN);

    private Trial() {}

    static Verdict verdict(Rule rule, String sketch) {
        return checker(rubric(List.of(), List.of())).decide(Sketch.of(sketch).wiring(), rule);
    }

    static Decider.Decided decided(Rule rule, String sketch) {
        Criterion.Checked criterion = criterion("it", Dimension.DATA, Criterion.Part.ORDINARY, 1, rule);
        Report.Finding finding = checker(rubric(List.of(criterion), List.of()))
                .check(Sketch.of(sketch))
                .criteria()
                .getFirst();
        return new Decider.Decided(finding.verdict(), finding::evidence, finding::message);
    }

    static Checker checker(Rubric rubric) {
        return new Checker(CATALOG, STATED, rubric, PARAMETERS);
    }

    static Rubric rubric(List<Criterion.Checked> criteria, List<Pitfall> pitfalls) {
        return new Rubric(
                new PromptId("trial"), criteria, List.of(), pitfalls, kinds("vector-index"), LANDMARKS, List.of());
    }

    static Criterion.Checked criterion(String id, Dimension dimension, Criterion.Part part, double weight, Rule rule) {
        return new Criterion.Checked(id, "Title of " + id, dimension, weight, part, "", "", "", null, rule);
    }

    static Pitfall pitfall(String id, Pitfall.Weight weight, Dimension dimension, @Nullable Integer cap, Rule fires) {
        return new Pitfall(id, "Title of " + id, weight, dimension, "", "", id, cap, null, fires, null);
    }

    static Selector of(String kinds) {
        return kinds.equals("any") ? new Selector.Anything() : new Selector.Kinds(kinds(kinds));
    }

    static Set<KindId> kinds(String kinds) {
        return Arrays.stream(kinds.split("\\|")).map(KindId::new).collect(Collectors.toSet());
    }

    /// Kinds as stated, flows as the catalogue means them.
    static final Recogniser STATED = new Recogniser() {
        @Override
        public Recognition recognise(String label) {
            return Recognition.NONE;
        }

        @Override
        public Set<KindId> possible(Component component) {
            return Set.of();
        }

        @Override
        public Reading read(Wiring wiring) {
            Map<ComponentId, Recognition> kinds = new HashMap<>();
            for (Component component : wiring.components()) {
                KindId kind = component.kind();
                kinds.put(component.id(), kind == null ? Recognition.NONE : new Recognition(kind, List.of(), 1));
            }
            Map<LinkId, Flow> flows = new HashMap<>();
            for (Link link : wiring.links()) {
                Flow flow = link.flow();
                flows.put(link.id(), flow == null ? natural(link, kinds) : flow);
            }
            return new Reading(kinds, flows);
        }

        private Flow natural(Link link, Map<ComponentId, Recognition> kinds) {
            KindId from = kind(link.from(), kinds);
            KindId to = kind(link.to(), kinds);
            return from == null || to == null ? Flow.REQUEST : CATALOG.naturalFlow(from, to);
        }

        private @Nullable KindId kind(plumbline.design.EndId end, Map<ComponentId, Recognition> kinds) {
            Recognition recognition = end instanceof ComponentId id ? kinds.get(id) : null;
            return recognition == null ? null : recognition.kind();
        }
    };

    private static Catalog catalog() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("rubrics/catalog.yaml"));
            return switch (CatalogFile.read(new Source("catalog.yaml", bytes))) {
                case Decoded.Good<Catalog>(Catalog catalog, var _) -> catalog;
                case Decoded.Bad<Catalog>(var problems) -> throw new AssertionError(problems.toString());
            };
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
