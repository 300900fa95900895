package plumbline.editor.retelling;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.retelling.Typing.SIGHT;
import static plumbline.editor.retelling.Typing.component;
import static plumbline.editor.retelling.Typing.good;
import static plumbline.editor.retelling.Typing.plain;
import static plumbline.editor.retelling.Typing.sample;
import static plumbline.editor.retelling.Typing.text;
import static plumbline.editor.retelling.Typing.typed;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalog.Ours;
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
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.Scribe;
import plumbline.exchange.Telling;
import plumbline.exchange.mermaid.MermaidScript;
import plumbline.problem.Decoded;

/// What is typed into the text beside the drawing, and what comes of the drawing.
final class RetellingTest {
    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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

    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
    void whatATextCannotSayOutlivesARename(Scribe scribe) {
        Design after = typed(scribe, sample(), text(scribe, sample()).replace("Hot items", "Warm items"));

        assertThat(after).isEqualTo(new Edit.Rename(new ComponentId("c3"), "Warm items").applyTo(sample()));
        assertThat(component(after, "c2").properties()).containsKey("replicas");
        assertThat(after.layout()).isEqualTo(sample().layout());
    }

    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
    void aLabelMayBecomeWhatItsComponentIsCalled(Scribe scribe) {
        Design after = typed(scribe, sample(), text(scribe, sample()).replace("API gateway", "c2"));

        assertThat(component(after, "c2").label()).isEqualTo("c2");
    }

    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
    void aComponentThatIsCalledOtherwiseIsKnownByItsLabel(Scribe scribe) {
        String text = text(scribe, sample()).replaceAll("\\bc3\\b", "hot");
        assertThat(typed(scribe, sample(), text)).isEqualTo(sample());
    }

    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
    void theNumberOfAStepStaysOutOfTheLabel(Scribe scribe) {
        Design after = typed(scribe, sample(), text(scribe, sample()).replace("look up", "fetch"));

        Link link = after.links().getLast();
        assertThat(link.label()).isEqualTo("fetch");
        assertThat(link.step()).isEqualTo(2);
        assertThat(link.flow()).isEqualTo(Flow.REQUEST);
    }

    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
    void aTextWithNothingInItIsAnEmptyDesign(Scribe scribe) {
        String text = scribe instanceof MermaidScript ? "flowchart LR\n" : "@startuml\n@enduml\n";
        Design after = typed(scribe, sample(), text);

        assertThat(after.components()).isEmpty();
        assertThat(after.links()).isEmpty();
        assertThat(after.layout().boxes()).isEmpty();
    }
}
