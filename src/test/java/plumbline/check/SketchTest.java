package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.Value;

class SketchTest {
    @Test
    void aChainBecomesComponentsAndLinks() {
        Design design = Sketch.of("client -request-> service -stream-> event-stream; client => cache#2");

        assertThat(design.components())
                .extracting(component -> component.id().value())
                .containsExactly("client", "service", "event-stream", "cache#2");
        assertThat(design.components()).extracting(Component::kind).contains(new KindId("cache"));
        assertThat(design.links()).extracting(Link::flow).containsExactly(Flow.REQUEST, Flow.STREAM, Flow.REQUEST);
        assertThat(design.links().getLast().to()).isEqualTo(new ComponentId("cache#2"));
    }

    @Test
    void labelsFlowsStepsAndPropertiesMayBeLeftOpenOrStated() {
        Design design = Sketch.of(
                "Feast:? -?-> The model:ranking {replicas: 1, owner: me, hot: true} -request 2 \"score\"-> x");

        assertThat(design.components().get(0).kind()).isNull();
        assertThat(design.components().get(0).label()).isEqualTo("Feast");
        assertThat(design.components().get(1).properties())
                .isEqualTo(Map.of(
                        "replicas", new Value.Amount(1),
                        "owner", new Value.Text("me"),
                        "hot", new Value.Flag(true)));
        assertThat(design.links().get(0).flow()).isNull();
        assertThat(design.links().get(1).step()).isEqualTo(2);
        assertThat(design.links().get(1).label()).isEqualTo("score");
    }

    @Test
    void severalEndsAreLinkedEachWithEach() {
        assertThat(Sketch.of("a & b -batch-> c & d").links()).hasSize(4);
    }

    @Test
    void whatWasDrawnCanBeTakenAwayAgain() {
        Design design = Sketch.of("""
                # a triangle, less one side
                a -batch-> b -batch-> c -batch-> a
                ! b -batch-> c
                ! c
                """);

        assertThat(design.components()).hasSize(2);
        assertThat(design.links()).hasSize(1);
        assertThatThrownBy(() -> Sketch.of("a -batch-> b; ! b -batch-> a")).hasMessageContaining("no such link");
        assertThatThrownBy(() -> Sketch.of("a -swim-> b")).hasMessageContaining("no flow");
    }
}
