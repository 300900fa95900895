package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class CatalogFileTest {
    private static Catalog catalog() throws IOException {
        Path file = Path.of("rubrics/catalog.yaml");
        Decoded<Catalog> decoded = CatalogFile.read(new Source(file.toString(), Files.readAllBytes(file)));
        assertThat(decoded.problems()).isEmpty();
        return decoded instanceof Decoded.Good<Catalog>(Catalog value, List<Problem> warnings) ? value : fail();
    }

    private static Catalog fail() {
        throw new AssertionError("not read");
    }

    private static List<String> problemsOf(String yaml) {
        return CatalogFile.read(new Source("catalog.yaml", yaml.getBytes(StandardCharsets.UTF_8))).problems().stream()
                .map(Problem::shown)
                .toList();
    }

    @Test
    void aGrammarNamesOnlyWordsSortsAndKindsThatAreThere() {
        assertThat(problemsOf("""
                        format: 1
                        stages: [{id: s, title: S}]
                        kinds: [{id: k, title: K, stage: s, role: app, definition: x}]
                        grammar:
                          words: {logs: [log]}
                          composed:
                            - {of: [+scores], heads: [+logs], then: k}
                            - {of: [score], heads: [+logs], then: kk}
                          titles: {live: [live]}
                        ambiguous:
                          - {names: [x], candidates: [k], otherwise: k, cases: [{within: lives, then: k}]}
                        flows: {explained: {}, natural: {}}
                        """))
                .anyMatch(
                        line -> line.startsWith("catalog.yaml:7:") && line.contains("`scores` is not among the words"))
                .anyMatch(line -> line.startsWith("catalog.yaml:8:") && line.contains("`kk` is no kind"))
                .anyMatch(line -> line.startsWith("catalog.yaml:11:") && line.contains("did you mean `live`?"));
    }

    @Test
    void ourCatalogueHasEveryKindAndUmbrella() throws IOException {
        assertThat(catalog().kinds()).hasSize(114);
        assertThat(catalog().kinds().stream().filter(Kind::umbrella)).hasSize(6);
        assertThat(catalog().stages()).hasSize(14);
    }

    @Test
    void anExtendedKindIsNotCore() throws IOException {
        assertThat(catalog().kinds().stream().filter(kind -> !kind.core())).hasSize(28);
    }

    @Test
    void flowsAreReadWithTheirOverrides() throws IOException {
        Catalog catalog = catalog();
        assertThat(catalog.naturalFlow(new KindId("client"), new KindId("api-gateway")))
                .isEqualTo(Flow.REQUEST);
        assertThat(catalog.naturalFlow(new KindId("operational-db"), new KindId("operational-db")))
                .isEqualTo(Flow.REPLICATE);
    }

    @Test
    void allMistakesAreReportedWithTheirLines() {
        assertThat(problemsOf("""
                        format: 1
                        properties: [{id: replicas, title: Replicas, type: nunber}]
                        stages: [{id: a, title: A}]
                        kinds:
                          - {id: x, title: X, stage: b, role: ap, definition: d, aliases: [one], colour: red}
                          - {id: y, title: Y, stage: a, role: app, definition: d, aliases: [One], standsFor: [z]}
                        ambiguous:
                          - {names: [n], candidates: [x], cases: [{then: x}], otherwise: yy}
                        flows: {}
                        """))
                .anyMatch(line -> line.startsWith("catalog.yaml:2:") && line.contains("did you mean `number`?"))
                .anyMatch(line -> line.startsWith("catalog.yaml:5:") && line.contains("`b` is no stage"))
                .anyMatch(line -> line.startsWith("catalog.yaml:5:") && line.contains("did you mean `app`?"))
                .anyMatch(line -> line.startsWith("catalog.yaml:5:") && line.contains("`colour` is no key"))
                .anyMatch(line -> line.startsWith("catalog.yaml:6:") && line.contains("alias of x and of y"))
                .anyMatch(line -> line.startsWith("catalog.yaml:6:") && line.contains("`z` is no kind"))
                .anyMatch(line -> line.startsWith("catalog.yaml:8:") && line.contains("no neighbour"))
                .anyMatch(line -> line.startsWith("catalog.yaml:8:") && line.contains("`yy` is no kind"));
    }

    @Test
    void aWrongPairOfRolesIsAProblem() {
        assertThat(problemsOf("""
                        format: 1
                        stages: [{id: a, title: A}]
                        kinds: [{id: x, title: X, stage: a, role: app, definition: d}]
                        flows:
                          explained: {request: [app > ap]}
                          natural: {reqest: [app > app], stream: [app]}
                          special: [{from: x, to: y, flow: request}]
                        """))
                .anyMatch(line -> line.startsWith("catalog.yaml:5:") && line.contains("`ap` is no role"))
                .anyMatch(line -> line.startsWith("catalog.yaml:6:") && line.contains("did you mean `request`?"))
                .anyMatch(line -> line.startsWith("catalog.yaml:6:") && line.contains("`app` is no pair of roles"))
                .anyMatch(line -> line.startsWith("catalog.yaml:7:") && line.contains("`y` is no kind and no role"));
    }
}
