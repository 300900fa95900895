package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.Design;
import plumbline.design.Limits;
import plumbline.design.PromptId;
import plumbline.design.Value;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class DesignFileTest {
    private static final Set<PromptId> PROMPTS = Set.of(new PromptId("news-feed"), new PromptId("eta"));

    private static Decoded<Design> read(String text) {
        return DesignFile.read(
                new Source("d.json", text.getBytes(StandardCharsets.UTF_8)), TinyCatalog.CATALOG, PROMPTS);
    }

    private static List<String> shown(Decoded<?> decoded) {
        return decoded.problems().stream().map(Problem::shown).toList();
    }

    private static Design good(Decoded<Design> decoded) {
        return switch (decoded) {
            case Decoded.Good<Design>(Design design, List<Problem> problems) -> design;
            case Decoded.Bad<Design> bad -> throw new AssertionError(shown(bad));
        };
    }

    @Test
    void aDesignIsWrittenOneElementALineMeaningBeforeGeometry() {
        String text = """
                {
                  "format": 1,
                  "prompt": "news-feed",
                  "title": "Feed, second try",
                  "components": [
                    {"id": "c1", "kind": "cache", "label": "Clicks", "technology": "Redis", "description": "hot", "properties": {"replicas": 3, "stateful": true, "split": "by time"}, "in": "b1"},
                    {"id": "c2", "label": "Trainer"}
                  ],
                  "links": [
                    {"id": "l1", "from": "c1", "to": "b1", "flow": "stream", "label": "clicks", "step": 1}
                  ],
                  "boundaries": [
                    {"id": "b1", "label": "Online"}
                  ],
                  "notes": [
                    {"id": "n1", "text": "20k/s \\"peak\\"\\n", "about": "l1"}
                  ],
                  "answers": {
                    "tradeoff": "partly"
                  },
                  "dispositions": {
                    "no-registry@c2": {"status": "not-applicable", "reason": "one model"}
                  },
                  "layout": {
                    "boxes": {
                      "c1": [120, 80.5],
                      "b1": [80, 40, 480, 320]
                    },
                    "routes": {
                      "l1": [[300, 110], [300, 200]]
                    },
                    "locked": ["c1"],
                    "folded": ["b1"]
                  }
                }
                """;

        Decoded<Design> read = read(text);

        assertThat(shown(read)).isEmpty();
        assertThat(DesignFile.written(good(read))).isEqualTo(text);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        long seed = 20_261_121;
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            Design design = new RandomDesign(random).design();
            String text = DesignFile.written(design);
            Decoded<Design> read = read(text);
            assertThat(read).as("seed %d, run %d: %s", seed, run, text).isInstanceOf(Decoded.Good.class);
            assertThat(good(read)).as("seed %d, run %d: %s", seed, run, text).isEqualTo(design);
            assertThat(DesignFile.written(good(read))).isEqualTo(text);
            assertThat(text).endsWith("}\n");
        }
    }

    @Test
    void aNumberIsNoAnswer() {
        Decoded<Design> read = read("""
                {
                  "format": 1,
                  "answers": {
                    "two-stages": "partly",
                    "tradeoff": 3,
                    "cost": true
                  }
                }
                """);

        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(shown(read)).hasSize(2);
        assertThat(read.problems().getFirst().line()).isEqualTo(5);
        assertThat(read.problems().getFirst().message())
                .isEqualTo("`tradeoff` of `answers` is a text, and this is a number");
        assertThat(read.problems().getFirst().hint()).contains("in quotes");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsLine() {
        Decoded<Design> read = read("""
                {
                  "format": 1,
                  "prompt": "new-feed",
                  "titel": "x",
                  "components": [
                    {"id": "c1", "kind": "cach", "label": "A", "in": "b9"},
                    {"id": "c1", "label": "B"},
                    {"id": "c2", "label": "C", "properties": {"replicas": {}}},
                    {"label": "no id"}
                  ],
                  "links": [
                    {"id": "l1", "from": "c1", "to": "c22", "flow": "steam"},
                    {"id": "l2", "from": "l1", "to": "c2", "step": 0.5}
                  ],
                  "boundaries": [
                    {"id": "b1", "label": "x", "in": "b2"},
                    {"id": "b2", "label": "y", "in": "b1"}
                  ],
                  "notes": [{"id": "n1", "text": "t", "about": "z"}],
                  "dispositions": {"k": {"status": "fine"}},
                  "layout": {"boxes": {"c2": [1], "c1": [1, 2, -3, 4]}, "routes": {"l1": [[1]]}}
                }
                """);

        assertThat(shown(read))
                .map(line -> line.replaceAll(":\\d+: ", ": "))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("d.json:3: ")
                                .contains("no prompt `new-feed`")
                                .contains("`news-feed`"),
                        line -> assertThat(line).startsWith("d.json:4: ").contains("did you mean `title`?"),
                        line -> assertThat(line)
                                .startsWith("d.json:6: ")
                                .contains("`cach` is no kind")
                                .contains("`cache`"),
                        line -> assertThat(line).startsWith("d.json:6: ").contains("`b9` is no boundary"),
                        line -> assertThat(line)
                                .startsWith("d.json:7: ")
                                .contains("`c1` is used twice")
                                .contains("line 6"),
                        line -> assertThat(line).startsWith("d.json:8: ").contains("property `replicas`"),
                        line -> assertThat(line).startsWith("d.json:9: ").contains("needs `id`"),
                        line -> assertThat(line)
                                .startsWith("d.json:12: ")
                                .contains("`c22` is no component")
                                .contains("did you mean"),
                        line -> assertThat(line)
                                .startsWith("d.json:12: ")
                                .contains("`steam` is no flow")
                                .contains("`stream`"),
                        line -> assertThat(line).startsWith("d.json:13: ").contains("`l1` is no component or boundary"),
                        line -> assertThat(line).startsWith("d.json:13: ").contains("whole number"),
                        line -> assertThat(line).startsWith("d.json:16: ").contains("inside itself"),
                        line -> assertThat(line).startsWith("d.json:17: ").contains("inside itself"),
                        line -> assertThat(line).startsWith("d.json:19: ").contains("`z` is no element"),
                        line -> assertThat(line).startsWith("d.json:20: ").contains("`fine` is no status"),
                        line -> assertThat(line).startsWith("d.json:21: ").contains("a box is"),
                        line -> assertThat(line).startsWith("d.json:21: ").contains("not negative"),
                        line -> assertThat(line).startsWith("d.json:21: ").contains("a point is"));
    }

    @Test
    void aKeyThatNobodyKnowsIsToldWhereverItStands() {
        String text = """
                {"format": 1, "title": "T", "components": [{"id": "a", "properties": {"replicas": 1}}, {"id": "b"}],
                 "links": [{"id": "l", "from": "a", "to": "b"}], "boundaries": [{"id": "c"}], "notes": [{"id": "n", "text": "t"}],
                 "dispositions": {"p@a": {"status": "accepted", "reason": "r"}},
                 "layout": {"boxes": {"a": [1, 2]}, "routes": {"l": [[0, 0], [1, 1]]}}}""";
        assertThat(read(text).problems()).isEmpty();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            String odd = text.substring(0, at + 1) + "\"odd\": 1, " + text.substring(at + 1);
            assertThat(shown(read(odd)))
                    .as(odd)
                    .anyMatch(problem -> problem.contains("`odd`") || problem.contains("a disposition is a mapping"));
        }
    }

    @Test
    void propertiesNobodyKnowsAreKeptAndWarnedAbout() {
        Decoded<Design> read = read("""
                {"format": 1, "components": [
                  {"id": "a", "label": "A", "properties": {"replica": 2, "replicas": "two", "freshness": "hourly", "split": 0.8}}
                ], "layout": {"boxes": {"gone": [1, 2]}, "locked": ["gone"]}}
                """);

        assertThat(good(read).components().getFirst().properties())
                .containsEntry("replica", new Value.Amount(2))
                .containsEntry("replicas", new Value.Text("two"))
                .containsEntry("freshness", new Value.Text("hourly"));
        assertThat(shown(read)).hasSize(5);
        assertThat(shown(read).getFirst()).contains("did you mean `replicas`?");
    }

    @Test
    void whatIsTooLargeIsRefusedWithOneProblemAlone() {
        StringBuilder links = new StringBuilder();
        for (int at = 0; at <= Limits.MOST_LINKS; at++) {
            links.append(at == 0 ? "" : ",").append("{\"id\": \"l1\", \"from\": \"nobody\", \"to\": \"nobody\"}");
        }

        assertThat(shown(read("{\"format\": 1, \"prompt\": \"none\", \"links\": [" + links + "]}")))
                .containsExactly("d.json: there are 10,001 links here, more than the 10,000 that are taken ("
                        + Limits.hint() + ")");
    }

    @Test
    void aFewLinksBetweenLargeBoundariesAreTooMany() {
        StringBuilder components = new StringBuilder();
        for (int at = 0; at < 400; at++) {
            components
                    .append(at == 0 ? "" : ",")
                    .append("{\"id\": \"c%d\", \"label\": \"S\", \"in\": \"b%d\"}".formatted(at, at % 2));
        }
        String design = """
                {"format": 1, "components": [%s], "links": [{"id": "l", "from": "b0", "to": "b1"}],
                 "boundaries": [{"id": "b0", "label": ""}, {"id": "b1", "label": ""}]}
                """.formatted(components);

        assertThat(shown(read(design))).singleElement().asString().contains("40,000 pairs");
    }

    @Test
    void aNewerFormatIsRefusedWithASentenceAlone() {
        assertThat(shown(read("{\n\"format\": 7, \"whatever\": 1}")))
                .singleElement()
                .asString()
                .startsWith("d.json:2:11: this file has format 7, and this program reads up to 1");
        assertThat(shown(read("{}"))).singleElement().asString().contains("does not say its `format`");
        assertThat(shown(read("{\"format\": 0}"))).singleElement().asString().contains("no such format");
        assertThat(shown(read("[]"))).singleElement().asString().contains("a list");
    }

    @Test
    void anOlderFormatIsMigratedStepByStep() {
        Migrations migrations =
                new Migrations(List.of(new Renamed(1, "name", "caption"), new Renamed(2, "caption", "title")));
        String text = "{\"format\": %d, \"%s\": \"Old\"}";
        for (Map.Entry<Integer, String> old :
                Map.of(1, "name", 2, "caption", 3, "title").entrySet()) {
            byte[] bytes = text.formatted(old.getKey(), old.getValue()).getBytes(StandardCharsets.UTF_8);
            Decoded<Design> read =
                    DesignFile.read(new Source("d.json", bytes), TinyCatalog.CATALOG, PROMPTS, migrations);
            assertThat(good(read).title()).isEqualTo("Old");
        }
        byte[] newer = "{\"format\": 4}".getBytes(StandardCharsets.UTF_8);
        assertThat(DesignFile.read(new Source("d.json", newer), TinyCatalog.CATALOG, PROMPTS, migrations))
                .isInstanceOf(Decoded.Bad.class);
    }

    /// A test migration: a key of the whole gets another name.
    private record Renamed(int from, String old, String fresh) implements Migration {
        @Override
        public Tree.Mapping applied(Tree.Mapping tree) {
            return tree.value(old)
                    .map(value -> tree.without(old).with(fresh, value))
                    .orElse(tree);
        }
    }
}
