package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.design.Design;
import plumbline.rubric.Freshness;
import plumbline.rubric.Parameters;
import plumbline.rubric.Pitfall;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Every shared pitfall fires on the drawings that have it, and stays silent on those that don't.
class PitfallsTest {
    private static final List<Pitfall> PITFALLS = Shelf.common().pitfalls();

    @TestFactory
    Stream<DynamicNode> eachFiresWhereItShouldAndNowhereElse() {
        JsonNode vectors = yaml("pitfalls.yaml");
        return vectors.propertyStream().map(entry -> {
            JsonNode vector = entry.getValue();
            Parameters parameters = parameters(vector.path("prompt"));
            List<DynamicNode> tests = new ArrayList<>();
            for (JsonNode sketch : vector.path("fires")) {
                String text = sketch.stringValue();
                tests.add(dynamicTest(
                        "fires on " + line(text),
                        () -> assertThat(fired(text, parameters)).contains(entry.getKey())));
            }
            for (JsonNode sketch : vector.path("silent")) {
                String text = sketch.stringValue();
                tests.add(dynamicTest(
                        "is silent on " + line(text),
                        () -> assertThat(fired(text, parameters)).doesNotContain(entry.getKey())));
            }
            return dynamicContainer(entry.getKey(), tests);
        });
    }

    @Test
    void everyPitfallIsTriedBothWays() {
        Set<String> tried = yaml("pitfalls.yaml")
                .propertyStream()
                .filter(entry -> !entry.getValue().path("fires").isEmpty()
                        && !entry.getValue().path("silent").isEmpty())
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        PITFALLS.stream().map(Pitfall::id).toList());
    }

    @TestFactory
    Stream<DynamicNode> aSoundDesignFiresNothingAndEachFaultItsOwn() {
        JsonNode file = yaml("base.yaml");
        String base = file.path("base").stringValue();
        Parameters parameters = parameters(file.path("prompt"));
        return file.path("vectors")
                .propertyStream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    JsonNode vector = entry.getValue();
                    String text = vector.has("instead")
                            ? vector.path("instead").stringValue()
                            : base + "\n" + vector.path("change").stringValue("");
                    List<String> expected = vector.path("fires")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList();

                    // Tells ask which prompt was answered, so they are tried one by one only.
                    assertThat(fired(text, parameters).stream().filter(id -> !id.startsWith("t-")))
                            .containsExactlyInAnyOrderElementsOf(expected);
                }));
    }

    @Test
    void aGuessedFlowCostsNothing() {
        Parameters parameters = parameters(yaml("base.yaml").path("prompt"));
        List<String> fired = fired("client -?-> data-lake -?-> training-pipeline -?-> ranking -?-> client", parameters);

        assertThat(fired).doesNotContain("warehouse-on-wait-path", "ungated-model", "no-registry");
    }

    private static List<String> fired(String sketch, Parameters parameters) {
        Design design = Sketch.of(sketch);
        Report report = Shelf.checker(Shelf.only(PITFALLS), parameters).check(design);
        return report.pitfalls().stream().map(hit -> hit.pitfall().id()).toList();
    }

    private static String line(String sketch) {
        return sketch.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private static Parameters parameters(JsonNode given) {
        String freshness = given.path("freshness").stringValue(null);
        return new Parameters(
                given.has("items") ? given.path("items").doubleValue() : null,
                given.path("ranks").booleanValue(false),
                given.path("regulated").booleanValue(false),
                given.path("ugc").booleanValue(false),
                freshness == null ? null : Freshness.valueOf(freshness.toUpperCase(java.util.Locale.ROOT)),
                given.has("p99Ms") ? given.path("p99Ms").doubleValue() : null,
                given.path("family").stringValue("ranking"));
    }

    private static JsonNode yaml(String name) {
        InputStream stream = Objects.requireNonNull(PitfallsTest.class.getResourceAsStream(name), name);
        return new YAMLMapper().readTree(stream);
    }
}
