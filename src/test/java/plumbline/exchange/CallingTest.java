package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.exchange.mermaid.MermaidScript;
import plumbline.exchange.plantuml.PlantUmlScript;
import plumbline.problem.Decoded;

/// The text beside a foreign drawing calls things by what is written on them.
class CallingTest {
    private static final Design DRAWN = Design.of(
            null,
            "",
            List.of(
                    Component.of("mxCell-17", null, "Feature Store\n[Feast]"),
                    Component.of("mxCell-18", null, "Feature store"),
                    Component.of("0b7f3c52-3f8e-4f0e-9d59-8d4c2f1a9b11", null, "Queue"),
                    Component.of("DS", null, "Data source"),
                    Component.of("mxCell-9", null, "特征")),
            List.of(Link.of("l1", "mxCell-17", "DS", Flow.REQUEST)),
            List.of(),
            List.of());

    @Test
    void madeIdsAreCalledByTheirLabels() {
        Map<?, String> names = Calling.of(DRAWN, Map.of(), "queue"::equals);

        assertThat(names.get(new ComponentId("mxCell-17"))).isEqualTo("feature_store");
        assertThat(names.get(new ComponentId("mxCell-18"))).isEqualTo("feature_store_2");
        assertThat(names.get(new ComponentId("0b7f3c52-3f8e-4f0e-9d59-8d4c2f1a9b11")))
                .isEqualTo("my_queue");
        assertThat(names).hasSize(3);
    }

    @Test
    void namesStayWhileTheDesignIsEdited() {
        for (Scribe scribe :
                List.of(new PlantUmlScript(SmallCatalog.catalog()), new MermaidScript(SmallCatalog.catalog()))) {
            Telling told = told(Telling.of(scribe, DRAWN));
            assertThat(told.text()).contains("feature_store").doesNotContain("mxCell_17");
            assertThat(told.said().components())
                    .extracting(Component::id)
                    .containsAll(DRAWN.components().stream().map(Component::id).toList());

            Design renamed = DRAWN.withComponents(DRAWN.components().stream()
                    .map(each -> each.label().startsWith("Feature Store") ? each.withLabel("Feast") : each)
                    .toList());
            Telling anew = told(told.anew(renamed));
            assertThat(anew.names().get("feature_store")).isEqualTo(new ComponentId("mxCell-17"));
        }
    }

    private static Telling told(Decoded<Telling> telling) {
        return Objects.requireNonNull(
                telling instanceof Decoded.Good<Telling>(Telling good, var _) ? good : null, telling::toString);
    }
}
