package plumbline.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.FindingKey;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Layout;
import plumbline.design.Limits;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.design.PromptId;
import plumbline.design.Size;
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

    /// Designs of every shape a file can hold, small enough to read in a failure.
    private static final class RandomDesign {
        private static final List<String> TEXTS = List.of(
                "",
                "Clicks",
                "a \"quote\" \\ slash",
                "two\nlines\tand tab",
                "日本語 🙂",
                "\u2028\u0001\u007f",
                "lone \ud800 half",
                "x".repeat(300));
        private final Random random;

        RandomDesign(Random random) {
            this.random = random;
        }

        private String text() {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }

        private double number() {
            return switch (random.nextInt(4)) {
                case 0 -> random.nextInt(1000);
                case 1 -> random.nextDouble() * 1000 - 500;
                case 2 -> -0.0;
                default -> random.nextInt(100) / 8d;
            };
        }

        Design design() {
            List<Boundary> boundaries = new ArrayList<>();
            for (int i = 0; i < random.nextInt(4); i++) {
                boundaries.add(new Boundary(new BoundaryId("b" + i), text(), holder(i)));
            }
            List<Component> components = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                components.add(new Component(
                        new ComponentId("c " + i),
                        kind(),
                        text(),
                        text(),
                        text(),
                        properties(),
                        holder(boundaries.size())));
            }
            List<EndId> ends = new ArrayList<>();
            components.forEach(each -> ends.add(each.id()));
            boundaries.forEach(each -> ends.add(each.id()));
            List<Link> links = new ArrayList<>();
            for (int i = 0; !ends.isEmpty() && i < random.nextInt(6); i++) {
                links.add(new Link(
                        new LinkId("l" + i),
                        any(ends),
                        any(ends),
                        flow(),
                        text(),
                        random.nextBoolean() ? 1 + i : null));
            }
            List<ElementId> all = new ArrayList<>(ends);
            links.forEach(each -> all.add(each.id()));
            List<Note> notes = new ArrayList<>();
            for (int i = 0; i < random.nextInt(3); i++) {
                notes.add(
                        new Note(new NoteId("n" + i), text(), all.isEmpty() || random.nextBoolean() ? null : any(all)));
            }
            SequencedMap<String, String> answers = new LinkedHashMap<>();
            SequencedMap<FindingKey, Disposition> dispositions = new LinkedHashMap<>();
            for (int i = 0; i < random.nextInt(3); i++) {
                answers.put("a" + i, "partly");
                Disposition.Status status = any(List.of(Disposition.Status.values()));
                dispositions.put(new FindingKey("k@" + i), new Disposition(status, text()));
            }
            PromptId prompt = random.nextBoolean() ? null : new PromptId("eta");
            return new Design(
                    prompt,
                    text(),
                    components,
                    links,
                    boundaries,
                    notes,
                    answers,
                    dispositions,
                    layout(all, links, boundaries));
        }

        private Layout layout(List<ElementId> all, List<Link> links, List<Boundary> boundaries) {
            SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
            SequencedMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
            for (ElementId id : all) {
                if (random.nextBoolean()) {
                    Size size = random.nextBoolean() ? null : new Size(Math.abs(number()), 3);
                    boxes.put(id, new Layout.Placement(new Point(number(), number()), size));
                }
            }
            for (Link link : links) {
                if (random.nextBoolean()) {
                    routes.put(link.id(), List.of(new Point(number(), number()), new Point(1, 2)));
                }
            }
            Set<BoundaryId> folded = boundaries.isEmpty()
                    ? Set.of()
                    : Set.of(boundaries.getFirst().id());
            return new Layout(
                    boxes,
                    routes,
                    boxes.isEmpty() ? Set.of() : Set.of(boxes.firstEntry().getKey()),
                    folded);
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private @Nullable BoundaryId holder(int among) {
            return among == 0 || random.nextBoolean() ? null : new BoundaryId("b" + random.nextInt(among));
        }

        private @Nullable KindId kind() {
            return random.nextBoolean()
                    ? null
                    : any(List.copyOf(TinyCatalog.CATALOG.kinds())).id();
        }

        private @Nullable Flow flow() {
            return random.nextBoolean() ? null : any(List.of(Flow.values()));
        }

        private Map<String, Value> properties() {
            Map<String, Value> properties = new LinkedHashMap<>();
            if (random.nextBoolean()) {
                properties.put("replicas", new Value.Amount(number()));
                properties.put("stateful", new Value.Flag(random.nextBoolean()));
                properties.put("my own", new Value.Text(text()));
            }
            return properties;
        }
    }
}
