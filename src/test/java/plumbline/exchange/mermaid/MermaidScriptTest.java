package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalog.Ours;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Heard;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// Mermaid while it is being typed.
final class MermaidScriptTest {
    private final MermaidScript script = new MermaidScript(Ours.catalog());

    private Decoded<Heard> read(String... lines) {
        return script.read(String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b[\"Ca", "b[Cache", "a -->", "a -> b", "end", "subgraph online [\"Online\"]", "? what"})
    void aLineThatIsNotFinishedIsAnErrorInItsLine(String line) {
        Decoded<Heard> read = read("flowchart LR", "  a[\"A\"]", "  " + line);

        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems()).as(line).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void anotherSortOfDiagramIsRefused() {
        assertThat(read("sequenceDiagram", "a->>b: hello").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("a sequence diagram"));
    }

    @Test
    void nothingIsLeftOutForWhatItIsCalled() {
        Design design = design("flowchart LR", "  l[\"Legend\"]", "  q{\"Fresh?\"}", "  e[\" \"]");

        assertThat(design.components()).extracting(Component::label).containsExactly("Legend", "Fresh?", "");
    }

    @Test
    void whatOnlyArrowsNameIsImplied() {
        Decoded<Heard> read = read("flowchart LR", "  a --> b", "  b[\"B\"]");

        assertThat(read)
                .isInstanceOfSatisfying(
                        Decoded.Good.class,
                        good -> assertThat(((Heard) good.value()).implied()).containsOnly(java.util.Map.entry("a", 2)));
    }

    @Test
    void aShapeSaysWhatAComponentIsMadeOfAndIsWrittenAgain() {
        Design design = design("flowchart LR", "  u[(\"Users\")]");

        assertThat(design.components().getFirst().technology()).isEqualTo("database");
        assertThat(script.write(design).text()).contains("u[(\"Users\")]\n");
    }

    private Design design(String... lines) {
        return switch (read(lines)) {
            case Decoded.Good<Heard>(Heard heard, List<Problem> _) -> heard.design();
            case Decoded.Bad<Heard>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
