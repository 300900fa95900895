package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.PromptId;
import plumbline.design.Value;
import plumbline.exchange.SmallCatalog;

/// The text that designs become, compared with what was looked at and approved.
class PlantUmlWriterTest {
    @Test
    void aDesignIsWrittenAsApproved() {
        Design design = Design.of(
                new PromptId("news-feed"),
                "Feed, second try",
                List.of(
                        component("app", "client", "Phone", "", null),
                        component("rank", "model-serving", "Ranker", "TensorFlow", "online"),
                        component("feast", "feature-store", "Features", "Redis", "online"),
                        component("c-4", null, "Odd \"one\"", "", null)),
                List.of(
                        link("l1", "app", "rank", Flow.REQUEST, "open the feed", 1),
                        link("l2", "rank", "feast", Flow.REQUEST, "", null),
                        link("clicks", "app", "feast", Flow.STREAM, "clicks [Avro]", null),
                        link("l4", "c-4", "app", null, "", null)),
                List.of(new Boundary(new BoundaryId("online"), "Online", null)),
                List.of(new Note(new NoteId("n1"), "20k requests/s\nat peak", new ComponentId("rank"))));
        assertThat(new PlantUmlWriter(SmallCatalog.catalog()).write(design)).isEqualTo("""
                @startuml
                title Feed, second try
                ' plumbline: prompt="news-feed"
                left to right direction
                skinparam componentStyle rectangle

                ' plumbline: kind="client"
                component "Phone" as app <<Client>>
                ' plumbline: id="c-4"
                component "Odd <U+0022>one<U+0022>" as c_4
                ' plumbline: boundary=true
                rectangle "Online" as online {
                  ' plumbline: kind="model-serving" p.replicas=3
                  component "Ranker\\n[TensorFlow]" as rank <<Model serving>>
                  ' plumbline: kind="feature-store"
                  database "Features\\n[Redis]" as feast <<Feature store>>
                }
                ' plumbline: for="d2cda440" label="open the feed" step=1
                app --> rank <<request>> : 1. open the feed
                rank --> feast <<request>>
                ' plumbline: id="clicks"
                app -[#1D6FB8,dashed]-> feast <<stream>> : clicks [Avro]
                c_4 --> app
                note "20k requests/s\\nat peak" as n1
                n1 .. rank
                @enduml
                """);
    }

    @Test
    void everyFlowHasAStyleOfItsOwn() {
        Component a = component("a", null, "A", "", null);
        String text = new PlantUmlWriter(SmallCatalog.catalog())
                .write(Design.of(
                        null,
                        "",
                        List.of(a),
                        java.util.Arrays.stream(Flow.values())
                                .map(flow -> link(flow.id() + "1", "a", "a", flow, "", null))
                                .toList(),
                        List.of(),
                        List.of()));
        assertThat(text.lines().filter(line -> line.startsWith("a ")).distinct())
                .hasSize(Flow.values().length);
    }

    @Test
    void anEmptyDesignIsADiagramWithoutElements() {
        assertThat(new PlantUmlWriter(SmallCatalog.catalog()).write(Design.empty(null, "")))
                .startsWith("@startuml\n")
                .endsWith("@enduml\n");
    }

    private static Component component(
            String id, @Nullable String kind, String label, String technology, @Nullable String in) {
        return new Component(
                new ComponentId(id),
                kind == null ? null : new KindId(kind),
                label,
                technology,
                "",
                id.equals("rank") ? Map.of("replicas", new Value.Amount(3)) : Map.of(),
                in == null ? null : new BoundaryId(in));
    }

    private static Link link(
            String id, String from, String to, @Nullable Flow flow, String label, @Nullable Integer step) {
        return new Link(new LinkId(id), new ComponentId(from), new ComponentId(to), flow, label, step);
    }
}
