package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Ours;
import plumbline.design.Component;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Classes that name kinds, in flowcharts without a word of ours.
class KindsTest {
    @Test
    void aClassWithoutColoursNamesTheKind() {
        assertThat(kinds("""
                flowchart LR
                  f["Feast"]:::online-feature-store --> m["Zorb"]
                  a --> b
                  class m model-serving
                  class a,b event-stream
                """))
                .isEqualTo(Map.of(
                        "Feast",
                        "online-feature-store",
                        "Zorb",
                        "model-serving",
                        "a",
                        "event-stream",
                        "b",
                        "event-stream"));
    }

    @Test
    void aColouredClassOfOneWordIsAColour() {
        assertThat(kinds("""
                flowchart LR
                  classDef database fill:#f9f
                  classDef service,client fill:#fff
                  f["Feast"]:::database --> m["Zorb"]:::service
                  m --> c["Ranker"]
                  class c client
                """)).isEmpty();
    }

    @Test
    void aColouredClassWithTheFullNameOfAKindNamesIt() {
        assertThat(kinds("""
                flowchart LR
                  classDef model-serving fill:#f9f
                  m["Zorb"]:::model-serving --> c["Ranker"]:::blue
                """)).isEqualTo(Map.of("Zorb", "model-serving"));
    }

    @Test
    void twoKindsAtOnceAreNone() {
        assertThat(kinds("flowchart LR\n m[Zorb]:::model-serving --> c[Ranker]\n class m event-stream\n"))
                .isEmpty();
    }

    private static Map<String, String> kinds(String text) {
        Map<String, String> kinds = new TreeMap<>();
        switch (new MermaidReader(Ours.catalog()).read("x.mmd", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, var _) -> {
                for (Component component : all.getFirst().design().components()) {
                    if (component.kind() != null) {
                        kinds.put(component.label(), component.kind().value());
                    }
                }
            }
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        }
        return kinds;
    }
}
