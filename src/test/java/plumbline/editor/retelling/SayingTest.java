package plumbline.editor.retelling;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.editor.retelling.Typing.component;
import static plumbline.editor.retelling.Typing.sample;
import static plumbline.editor.retelling.Typing.text;
import static plumbline.editor.retelling.Typing.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalog.Ours;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.Scribe;
import plumbline.exchange.mermaid.MermaidScript;

/// What can be said in the text beside a drawing about flows and kinds.
class SayingTest {
    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
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
    @MethodSource("plumbline.editor.retelling.Typing#languages")
    void aLabelThatLooksLikeAFlowStaysALabel(Scribe scribe) {
        Design design = sample().withNotes(List.of())
                .withLinks(List.of(sample().links().getFirst().withLabel("Batch: nightly")));
        assertThat(typed(scribe, design, text(scribe, design).replace("App", "Web app"))
                        .links())
                .isEqualTo(design.links());
    }

    @ParameterizedTest
    @MethodSource("plumbline.editor.retelling.Typing#languages")
    void aKindCanBeSaid(Scribe scribe) {
        String text = scribe instanceof MermaidScript
                ? text(scribe, sample()).replace(":::cache", ":::feature-store")
                : text(scribe, sample()).replace("<<Cache>>", "<<feature-store>>");
        Design after = typed(scribe, sample(), text);

        assertThat(component(after, "c3").kind()).hasToString("feature-store");
        assertThat(component(after, "c3").label()).isEqualTo("Hot items");
    }
}
