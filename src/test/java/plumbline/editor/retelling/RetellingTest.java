package plumbline.editor.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalog.Ours;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.design.Value;
import plumbline.editor.Sight;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.Scribe;
import plumbline.exchange.Telling;
import plumbline.exchange.mermaid.MermaidScript;
import plumbline.exchange.plantuml.PlantUmlScript;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What is typed into the text beside the drawing, and what comes of the drawing.
final class RetellingTest {
    private static final Sight SIGHT = new Sight(Ours.catalog(), Ours.recogniser());

    static Stream<Scribe> languages() {
        return Stream.of(new PlantUmlScript(Ours.catalog()), new MermaidScript(Ours.catalog()));
    }

    private static <T> T good(Decoded<T> decoded, String told) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, List<Problem> _) -> value;
            case Decoded.Bad<T>(List<Problem> problems) -> throw new AssertionError(told + "\n" + problems);
        };
    }

    /// The design after this text was typed in the place of its own.
    private static Design typed(Scribe scribe, Design design, String text) {
        Telling telling = good(Telling.of(scribe, design), text);
        Design before = Retelling.written(design, telling.said());
        return new Retelling(SIGHT)
                .of(design, before, good(telling.heard(text), text), design.layout())
                .design();
    }

    private static String text(Scribe scribe, Design design) {
        return scribe.write(design).text();
    }

    /// An app calls a gateway in a boundary, which asks a cache; with all that a text can't say.
    private static Design sample() {
        BoundaryId online = new BoundaryId("b1");
        return Design.of(
                        null,
                        "Small",
                        List.of(
                                Component.of("c1", "client", "App"),
                                Component.of("c2", null, "API gateway")
                                        .within(online)
                                        .withProperties(Map.of("replicas", new Value.Amount(3))),
                                Component.of("c3", "cache", "Hot items")
                                        .described("Redis", "a day of items")
                                        .within(online)),
                        List.of(
                                Link.of("l1", "c1", "c2", null),
                                new Link(
                                        new LinkId("l2"),
                                        new ComponentId("c2"),
                                        new ComponentId("c3"),
                                        Flow.REQUEST,
                                        "look up",
                                        2)),
                        List.of(new Boundary(online, "Online", null)),
                        List.of(
                                new Note(new NoteId("n1"), "20k requests/s", new ComponentId("c2")),
                                new Note(new NoteId("n2"), "within 5 ms", new LinkId("l2"))))
                .withLayout(new Layout(
                        new java.util.LinkedHashMap<>(Map.of(
                                new ComponentId("c1"), at(0, 0),
                                new ComponentId("c2"), at(240, 40),
                                new ComponentId("c3"), at(240, 200),
                                new NoteId("n1"), at(0, 320),
                                new NoteId("n2"), at(240, 400))),
                        new java.util.LinkedHashMap<>(Map.of(new LinkId("l1"), List.of(new Point(180, 90)))),
                        Set.of(new ComponentId("c1")),
                        Set.of()));
    }

    private static Layout.Placement at(double x, double y) {
        return new Layout.Placement(new Point(x, y), null);
    }

    private static Component component(Design design, String id) {
        return design.components().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextThatWasNotChangedChangesNothing(Scribe scribe) {
        for (long seed = 0; seed < 250; seed++) {
            Design design = RandomDesigns.of(new Random(seed), Ours.catalog());
            String text = text(scribe, design);
            assertThat(typed(scribe, design, text))
                    .as("seed " + seed + "\n" + text)
                    .isEqualTo(design);
        }
        assertThat(typed(scribe, sample(), text(scribe, sample()))).isEqualTo(sample());
    }

    /// Random links and boundaries, but labels that can be told apart.
    private static Design plain(long seed) {
        Design wild = RandomDesigns.of(new Random(seed), Ours.catalog());
        List<Component> components = new ArrayList<>();
        for (Component each : wild.components()) {
            components.add(each.withLabel("Part " + components.size()).described("", ""));
        }
        List<Link> links = new ArrayList<>();
        for (Link each : wild.links()) {
            links.add(each.withLabel("way " + links.size()).withStep(null));
        }
        return wild.withComponents(components).withLinks(links).withNotes(List.of());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelThatIsTypedAnewIsAllThatChanges(Scribe scribe) {
        for (long seed = 0; seed < 150; seed++) {
            Design design = plain(seed);
            Component chosen = design.components()
                    .get(new Random(seed).nextInt(design.components().size()));
            String text = text(scribe, design).replace(chosen.label() + "\"", "Renamed\"");
            assertThat(typed(scribe, design, text))
                    .as("seed " + seed + "\n" + text)
                    .isEqualTo(new Edit.Rename(chosen.id(), "Renamed").applyTo(design));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLineThatIsDeletedTakesExactlyItsElement(Scribe scribe) {
        for (long seed = 0; seed < 150; seed++) {
            Design design = plain(seed);
            Random random = new Random(seed);
            Component box =
                    design.components().get(random.nextInt(design.components().size()));
            assertWithout(scribe, design, box.id(), box.label() + "\"", seed);
            if (!design.links().isEmpty()) {
                Link link = design.links().get(random.nextInt(design.links().size()));
                assertWithout(scribe, design, link.id(), link.label(), seed);
            }
        }
    }

    private static void assertWithout(Scribe scribe, Design design, ElementId gone, String line, long seed) {
        String text = text(scribe, design)
                .lines()
                .filter(each -> !each.stripTrailing().endsWith(line) && !each.contains(line))
                .collect(Collectors.joining("\n", "", "\n"));
        // A boundary that loses the last thing in it is held where it was seen.
        assertThat(typed(scribe, design, text).withLayout(Layout.NONE))
                .as("seed " + seed + "\n" + text)
                .isEqualTo(new Edit.Remove(gone).applyTo(design));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatATextCannotSayOutlivesARename(Scribe scribe) {
        Design after = typed(scribe, sample(), text(scribe, sample()).replace("Hot items", "Warm items"));

        assertThat(after).isEqualTo(new Edit.Rename(new ComponentId("c3"), "Warm items").applyTo(sample()));
        assertThat(component(after, "c2").properties()).containsKey("replicas");
        assertThat(after.layout()).isEqualTo(sample().layout());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelMayBecomeWhatItsComponentIsCalled(Scribe scribe) {
        Design after = typed(scribe, sample(), text(scribe, sample()).replace("API gateway", "c2"));

        assertThat(component(after, "c2").label()).isEqualTo("c2");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aComponentThatIsCalledOtherwiseIsKnownByItsLabel(Scribe scribe) {
        String text = text(scribe, sample()).replaceAll("\\bc3\\b", "hot");
        assertThat(typed(scribe, sample(), text)).isEqualTo(sample());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theNumberOfAStepStaysOutOfTheLabel(Scribe scribe) {
        Design after = typed(scribe, sample(), text(scribe, sample()).replace("look up", "fetch"));

        Link link = after.links().getLast();
        assertThat(link.label()).isEqualTo("fetch");
        assertThat(link.step()).isEqualTo(2);
        assertThat(link.flow()).isEqualTo(Flow.REQUEST);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anArrowThatLeadsElsewhereIsTheSameLink(Scribe scribe) {
        Design after = typed(
                scribe,
                sample(),
                text(scribe, sample()).replace("c1 --> c2", "c1 --> c3").replace("c1 -->|\"\"| c2", "c1 --> c3"));

        Link link = after.links().getFirst();
        assertThat(link.id()).isEqualTo(new LinkId("l1"));
        assertThat(link.to()).isEqualTo(new ComponentId("c3"));
        assertThat(after.layout().routes()).as("bends of another way").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsNewKeepsItsNameAndStandsNearWithoutLyingOnAnything(Scribe scribe) {
        String line = scribe instanceof MermaidScript
                ? "\n  log[(\"Click log\")]\n  c2 --> log\n"
                : "\ndatabase \"Click log\" as log\nc2 --> log\n@enduml";
        String text = text(scribe, sample()).replace("@enduml", "").stripTrailing() + line;
        Design after = typed(scribe, sample(), text);

        Component log = component(after, "log");
        assertThat(log.label()).isEqualTo("Click log");
        assertThat(log.technology()).isEqualTo("database");
        assertThat(after.links()).hasSize(3);
        Map<ElementId, Box> boxes = SIGHT.of(after).plan().boxes();
        Box box = boxes.get(log.id());
        boxes.forEach((id, other) -> assertThat(id.equals(log.id()) || !other.intersects(box))
                .as("clear of " + id)
                .isTrue());
        assertThat(Math.abs(box.x() - boxes.get(new ComponentId("c2")).x())).isLessThan(500);
        assertThat(after.layout().boxes())
                .containsAllEntriesOf(sample().layout().boxes());
        assertThat(typed(scribe, after, text)).as("told again, it is the same").isEqualTo(after);
        assertThat(text(scribe, after))
                .contains(line.strip().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatStandsOnTheDrawingOnlyStays(Scribe scribe) {
        Design told = sample();
        Telling telling = good(Telling.of(scribe, told), "");
        Design before = Retelling.written(told, telling.said());
        Design drawn = new Edit.Add(Component.of("c9", "warehouse", "Warehouse")).applyTo(told);
        Design now = good(telling.heard(telling.text().replace("App", "Web app")), "");

        Design after =
                new Retelling(SIGHT).of(drawn, before, now, drawn.layout()).design();

        assertThat(after).isEqualTo(new Edit.Rename(new ComponentId("c1"), "Web app").applyTo(drawn));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsTakenOutAndPutBackIsWhatItWas(Scribe scribe) {
        Telling telling = good(Telling.of(scribe, sample()), "");
        Design before = Retelling.written(sample(), telling.said());
        Retelling retelling = new Retelling(SIGHT);
        String without = telling.text()
                .lines()
                .filter(line -> !line.contains("API gateway"))
                .collect(Collectors.joining("\n"));
        Design less = retelling
                .of(sample(), before, good(telling.heard(without), without), sample().layout())
                .design();
        assertThat(less.components()).hasSize(2);
        assertThat(less.links()).isEmpty();

        assertThat(retelling
                        .of(sample(), before, good(telling.heard(telling.text()), ""), less.layout())
                        .design())
                .isEqualTo(sample());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anArrowToWhatIsNoLongerDeclaredIsToldInItsLine(Scribe scribe) {
        Telling telling = good(Telling.of(scribe, sample()), "");
        String without = telling.text()
                .lines()
                .filter(line -> !line.contains("Hot items"))
                .collect(Collectors.joining("\n"));

        Decoded<Design> heard = telling.heard(without);

        assertThat(heard.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isGreaterThan(1);
            assertThat(without.lines().toList().get(problem.line() - 1)).contains("c3");
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aBoundaryThatIsDrawnAroundInTheTextLeavesEverythingWhereItIs(Scribe scribe) {
        boolean mermaid = scribe instanceof MermaidScript;
        String open = mermaid ? "subgraph edge [\"Edge\"]\n" : "rectangle \"Edge\" as edge {\n";
        String close = mermaid ? "\nend" : "\n}";
        String text = text(scribe, sample())
                .lines()
                .map(line -> line.contains("\"App\"") ? open + line + close : line)
                .collect(Collectors.joining("\n"));
        Design after = typed(scribe, sample(), text);

        assertThat(component(after, "c1").in()).isEqualTo(new BoundaryId("edge"));
        assertThat(after.layout()).isEqualTo(sample().layout());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextWithNothingInItIsAnEmptyDesign(Scribe scribe) {
        String text = scribe instanceof MermaidScript ? "flowchart LR\n" : "@startuml\n@enduml\n";
        Design after = typed(scribe, sample(), text);

        assertThat(after.components()).isEmpty();
        assertThat(after.links()).isEmpty();
        assertThat(after.layout().boxes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFlowThatIsWrittenIsReadBackAsAnEdit(Scribe scribe) {
        for (long seed = 0; seed < 150; seed++) {
            Design design = RandomDesigns.of(new Random(seed), Ours.catalog());
            Random random = new Random(seed);
            for (int i = 0; i < design.links().size(); i++) {
                List<Link> links = new ArrayList<>(design.links());
                int flow = random.nextInt(Flow.values().length + 1);
                links.set(i, links.get(i).withFlow(flow == 0 ? null : Flow.values()[flow - 1]));
                Design after = design.withLinks(links);
                String text = text(scribe, after);
                assertThat(typed(scribe, design, text))
                        .as("seed " + seed + ", link " + i + "\n" + text)
                        .isEqualTo(after);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFlowCanBeSaid(Scribe scribe) {
        boolean mermaid = scribe instanceof MermaidScript;
        String text = mermaid
                ? text(scribe, sample()).replace("request: 2. look up", "batch: 2. look up")
                : text(scribe, sample()).replace("<<request>>", "<<Batch>>");
        Link link = typed(scribe, sample(), text).links().getLast();

        assertThat(link.flow()).isEqualTo(Flow.BATCH);
        assertThat(link.label()).isEqualTo("look up");
        assertThat(link.step()).isEqualTo(2);
        assertThat(typed(scribe, sample(), text(scribe, sample()).replaceAll("<<request>>|request: ", ""))
                        .links()
                        .getLast()
                        .flow())
                .as("nothing said is a guess")
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLabelThatLooksLikeAFlowStaysALabel(Scribe scribe) {
        Design design = sample().withNotes(List.of())
                .withLinks(List.of(sample().links().getFirst().withLabel("Batch: nightly")));
        assertThat(typed(scribe, design, text(scribe, design).replace("App", "Web app"))
                        .links())
                .isEqualTo(design.links());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aKindCanBeSaid(Scribe scribe) {
        String text = scribe instanceof MermaidScript
                ? text(scribe, sample()).replace(":::cache", ":::feature-store")
                : text(scribe, sample()).replace("<<Cache>>", "<<feature-store>>");
        Design after = typed(scribe, sample(), text);

        assertThat(component(after, "c3").kind()).hasToString("feature-store");
        assertThat(component(after, "c3").label()).isEqualTo("Hot items");
    }
}
