package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Ours;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Imported;
import plumbline.layout.Direction;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A foreign flowchart leaves as Mermaid with the shapes of what it shows.
class MermaidWriterTest {
    @Test
    void shapesFitWhatTheyShowAndNoLabelNamesAShape() {
        Imported read = read("""
                flowchart TD
                  u([User]) --> g{{API Gateway}} --> s[Feed Service]
                  s --> db[(Orders)] & q@{ shape: das, label: "Clicks" } & t[/Kafka topic: views/] & z[Zorb]
                """);

        String text = written(read);

        assertThat(text)
                .contains("u([\"User\"])", "db[(\"Orders\")]", "q[/\"Clicks\"/]", "t[/\"Kafka topic: views\"/]")
                .contains("s[\"Feed Service\"]", "z[\"Zorb\"]")
                .contains("flowchart TB")
                .doesNotContain("[database]", "[queue]");
        assertThat(read(text).design().components()).isEqualTo(read.design().components());
    }

    @Test
    void aTechnologyStaysBesideItsShape() {
        String text = written(read("flowchart LR\n  a[Feed service] --> b[(Profiles<br>Cassandra)]\n"));

        assertThat(text).contains("b[(\"Profiles<br>[Cassandra]\")]");
        assertThat(read(text).design().components())
                .extracting(Component::technology)
                .contains("database: Cassandra");
    }

    @Test
    void anAmpersandBetweenWordsStaysAsItIs() {
        String text = written(read("flowchart LR\n  a[Promo & prices] --> b[R&D &amp;copy]\n"));

        assertThat(text).contains("(\"Promo & prices\")", "b[\"R#amp;D #amp;copy\"]");
        assertThat(read(text).design().components())
                .extracting(Component::label)
                .containsExactly("Promo & prices", "R&D &copy");
    }

    @Test
    void directionsThatNobodyChoseAreToTheRight() {
        assertThat(new MermaidWriter(Ours.catalog()).write(Design.empty(null, "")))
                .contains("flowchart LR");
        assertThat(read("flowchart BT\n a --> b").direction()).isEqualTo(Direction.UP);
    }

    private static String written(Imported read) {
        return new MermaidWriter(Ours.catalog())
                .write(read.design(), Ours.recogniser().read(read.design().wiring()), read.direction());
    }

    private static Imported read(String text) {
        return switch (new MermaidReader(Ours.catalog()).read("x.mmd", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, var _) -> all.getFirst();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
