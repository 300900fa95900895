package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.rubric.Freshness;
import plumbline.rubric.Parameters;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Taking away what earned something never pays.
class ErasingTest {
    private static final String BASE = base();
    private static final Checker CHECKER = Shelf.checker(
            Shelf.rubric("news-feed"), new Parameters(1e9, true, false, true, Freshness.MINUTES, 200.0, "ranking"));

    @Test
    void erasingFromASoundDesignNeverPays() {
        neverPays(Sketch.of(BASE + "\ncandidate-generation => nosql-store; service => nosql-store"));
    }

    @Test
    void erasingFromADesignWithHolesNeverPays() {
        neverPays(Sketch.of("""
                client => load-balancer => service => candidate-generation & ranking & cache
                candidate-generation => nosql-store; ranking => feature-store
                service -stream-> event-stream -stream-> data-lake -batch-> feature-pipeline
                feature-pipeline -batch-> training-pipeline; feature-pipeline -materialise-> feature-store
                training-pipeline -artifact-> model-registry -artifact-> ranking
                training-pipeline -artifact-> offline-evaluation; scheduler -control-> training-pipeline
                ranking -telemetry-> monitoring & model-quality-monitoring; ranking -stream-> prediction-log
                """));
    }

    private static void neverPays(Design design) {
        Report whole = CHECKER.check(design);
        Set<ElementId> earned = new HashSet<>();
        for (Report.Finding finding : whole.criteria()) {
            if (finding.verdict() == Verdict.MET) {
                earned.addAll(finding.evidence().components());
                earned.addAll(finding.evidence().links());
            }
        }
        assertThat(earned).hasSizeGreaterThan(20);
        for (Component component : design.components()) {
            if (earned.contains(component.id())) {
                assertThat(CHECKER.check(without(design, component)).score())
                        .as("without %s", component.id())
                        .isLessThanOrEqualTo(whole.score());
            }
        }
        for (Link link : design.links()) {
            if (earned.contains(link.id())) {
                List<Link> rest =
                        design.links().stream().filter(each -> each != link).toList();
                assertThat(CHECKER.check(design.withLinks(rest)).score())
                        .as("without the link from %s to %s", link.from(), link.to())
                        .isLessThanOrEqualTo(whole.score());
            }
        }
    }

    private static Design without(Design design, Component component) {
        List<Link> links = design.links().stream()
                .filter(link ->
                        !link.from().equals(component.id()) && !link.to().equals(component.id()))
                .toList();
        return design.withLinks(links)
                .withComponents(design.components().stream()
                        .filter(each -> each != component)
                        .toList());
    }

    private static String base() {
        InputStream stream = Objects.requireNonNull(ErasingTest.class.getResourceAsStream("base.yaml"));
        return new YAMLMapper().readTree(stream).path("base").stringValue();
    }
}
