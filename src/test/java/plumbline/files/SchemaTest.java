package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The schemas that editors use say the same as the decoders.
class SchemaTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private static Tree.Mapping schema(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream("/library/" + path))) {
            return (Tree.Mapping) TreeReader.read(in.readAllBytes(), Syntax.JSON, new Problems(path))
                    .orElseThrow();
        }
    }

    private static Tree at(Tree tree, String... keys) {
        Tree found = tree;
        for (String key : keys) {
            found = ((Tree.Mapping) found).value(key).orElseThrow();
        }
        return found;
    }

    private static Set<String> keys(Tree tree, String... path) {
        Set<String> keys = new HashSet<>();
        ((Tree.Mapping) at(tree, path)).entries().forEach(entry -> keys.add(entry.key()));
        return keys;
    }

    /// The key sets of every alternative of a definition that is a mapping.
    private static List<Set<String>> alternatives(Tree schema, String definition) {
        List<Set<String>> all = new ArrayList<>();
        for (Tree each : ((Tree.Sequence) at(schema, "definitions", definition, "oneOf")).items()) {
            if (((Tree.Mapping) each).value("properties").isPresent()) {
                all.add(keys(each, "properties"));
            }
        }
        return all;
    }

    private static List<Set<String>> forms(Map<String, List<String>> forms) {
        return forms.entrySet().stream()
                .map(form -> {
                    Set<String> keys = new HashSet<>(form.getValue());
                    keys.add(form.getKey());
                    return keys;
                })
                .toList();
    }

    @Test
    void rulesHaveTheSameKeysInSchemaAndDecoder() throws IOException {
        Tree schema = schema("rubrics/rules.schema.json");

        assertThat(alternatives(schema, "rule")).containsExactlyInAnyOrderElementsOf(forms(RuleReader.FORMS));
        assertThat(alternatives(schema, "condition")).containsExactlyInAnyOrderElementsOf(forms(ConditionReader.FORMS));
        assertThat(alternatives(schema, "selector")).containsExactly(Set.copyOf(SelectorReader.KEYS));
        assertThat(keys(schema, "definitions", "leg", "properties"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LegReader.RELATIONS.stream(), LegReader.BESIDE.stream())
                                .toList());
    }

    @Test
    void formsWithAMappingHaveTheSameKeysWithin() throws IOException {
        Map<String, Set<String>> within = new TreeMap<>();
        Tree schema = schema("rubrics/rules.schema.json");
        for (Tree each : ((Tree.Sequence) at(schema, "definitions", "rule", "oneOf")).items()) {
            for (Tree.Entry entry : ((Tree.Mapping) at(each, "properties")).entries()) {
                Tree.Mapping value = (Tree.Mapping) entry.value();
                if (value.value("properties").isPresent()) {
                    within.put(entry.key(), keys(value, "properties"));
                }
            }
        }
        Map<String, Set<String>> decoded = new TreeMap<>();
        RuleReader.WITHIN.forEach((form, keys) -> decoded.put(form, Set.copyOf(keys)));

        assertThat(within).isEqualTo(decoded);
    }

    @Test
    void designsHaveTheSameKeys() throws IOException {
        assertThat(keys(schema("prompts/design.schema.json"), "properties"))
                .containsExactlyInAnyOrderElementsOf(DesignFile.KEYS);
    }

    @Test
    void schemasAreNoData() {
        assertThat(Folder.bundled().keySet()).isNotEmpty().noneMatch(path -> path.contains("schema"));
    }

    @TestFactory
    Stream<DynamicTest> everyBundledFileFitsItsSchema() {
        return Folder.bundled().entrySet().stream()
                .filter(file -> !file.getKey().endsWith("expected.json"))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> fits(file.getKey(), file.getValue())));
    }

    private static void fits(String path, Source source) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        InputFormat format = path.endsWith(".json") ? InputFormat.JSON : InputFormat.YAML;
        assertThat(SCHEMAS.getSchema(SchemaLocation.of("classpath:library/" + schemaOf(path)))
                        .validate(text, format))
                .isEmpty();
    }

    private static String schemaOf(String path) {
        if (path.startsWith("prompts/")) {
            return path.endsWith(".json") ? "prompts/design.schema.json" : "prompts/prompt.schema.json";
        }
        if (path.startsWith("rubrics/shared/")) {
            return "rubrics/shared.schema.json";
        }
        return SharedShelf.FILES.contains(path) ? path.replace(".yaml", ".schema.json") : "rubrics/rubric.schema.json";
    }
}
