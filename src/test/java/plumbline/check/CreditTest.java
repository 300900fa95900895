package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.rubric.Criterion;
import plumbline.rubric.Freshness;
import plumbline.rubric.Parameters;
import plumbline.rubric.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What named rules and shared criteria give to small drawings: all, half or nothing.
class CreditTest {
    private static final JsonNode VECTORS = vectors();
    private static final Parameters PARAMETERS =
            new Parameters(1e9, true, false, true, Freshness.MINUTES, 200.0, "ranking");

    @TestFactory
    Stream<DynamicNode> namedRulesDecideAsTheirNamesSay() {
        return tried("rules", Shelf.common().rules().rules());
    }

    @TestFactory
    Stream<DynamicNode> sharedCriteriaGiveWhatADrawingDeserves() {
        return tried("criteria", criteria());
    }

    @Test
    void everySharedCriterionThatLooksAtArrowsIsTried() {
        List<String> tried =
                VECTORS.path("criteria").propertyStream().map(Map.Entry::getKey).toList();

        assertThat(criteria().entrySet().stream()
                        .filter(entry -> entry.getValue() instanceof Rule.Path
                                || entry.getValue() instanceof Rule.Graded
                                || entry.getValue() instanceof Rule.All)
                        .map(Map.Entry::getKey)
                        .filter(id -> !List.of("time-budgeted", "fresh-features", "gated-release", "outcomes-joined")
                                .contains(id)))
                .isSubsetOf(tried);
    }

    private static Stream<DynamicNode> tried(String part, Map<String, Rule> rules) {
        return VECTORS.path(part).propertyStream().map(entry -> {
            Rule rule = Objects.requireNonNull(rules.get(entry.getKey()), entry.getKey());
            return dynamicContainer(
                    entry.getKey(),
                    Stream.of(Verdict.MET, Verdict.PARTLY, Verdict.UNMET)
                            .flatMap(verdict -> entry.getValue()
                                    .path(verdict.name().toLowerCase(Locale.ROOT))
                                    .valueStream()
                                    .map(JsonNode::stringValue)
                                    .map(sketch -> dynamicTest(
                                            verdict.id() + ": " + sketch,
                                            () -> assertThat(decided(rule, sketch))
                                                    .isEqualTo(verdict)))));
        });
    }

    private static Verdict decided(Rule rule, String sketch) {
        return Shelf.checker(Shelf.only(List.of()), PARAMETERS)
                .decide(Sketch.of(sketch).wiring(), rule);
    }

    private static Map<String, Rule> criteria() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (List<Criterion> file : Shelf.common().shared().values()) {
            for (Criterion criterion : file) {
                if (criterion instanceof Criterion.Checked checked) {
                    rules.put(checked.id(), checked.rule());
                }
            }
        }
        return rules;
    }

    private static JsonNode vectors() {
        InputStream stream = Objects.requireNonNull(CreditTest.class.getResourceAsStream("credit.yaml"));
        return new YAMLMapper().readTree(stream);
    }
}
