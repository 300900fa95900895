package plumbline.exchange.plantuml;

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

/// PlantUML while it is being typed.
final class PlantUmlScriptTest {
    private final PlantUmlScript script = new PlantUmlScript(Ours.catalog());

    private Decoded<Heard> read(String... lines) {
        return script.read(String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "component \"Ca",
                "compo",
                "a -->",
                "}",
                "rectangle \"Online\" as online {",
                "note left of a",
                "component \"x\" as x [",
                "activate a",
                "a : does something",
                "skinparam x {",
                "!procedure $x()",
            })
    void aLineThatIsNotFinishedIsAnErrorInItsLine(String line) {
        Decoded<Heard> read = read("@startuml", "component \"A\" as a", line, "@enduml");

        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems()).as(line).anySatisfy(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.hint()).isNotEmpty();
        });
    }

    @Test
    void everyWrongLineIsToldAtOnce() {
        assertThat(read("@startuml", "wha t", "component \"A\" as a", "else what", "@enduml")
                        .problems())
                .extracting(Problem::line)
                .containsExactly(2, 4);
    }

    @Test
    void aSecondDiagramIsRefused() {
        assertThat(read("@startuml", "component a", "@enduml", "@startuml", "component b", "@enduml")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @Test
    void nothingIsLeftOutForWhatItIsCalled() {
        Design design = design("@startuml", "component \"Legend\" as l", "actor Bob", "@enduml");

        assertThat(design.components()).extracting(Component::label).containsExactly("Legend", "Bob");
    }

    @Test
    void bracesMakeABoundaryEvenAroundNothing() {
        assertThat(design("@startuml", "rectangle \"Online\" as b {", "}", "@enduml")
                        .boundaries())
                .hasSize(1);
    }

    @Test
    void whatOnlyArrowsNameIsImplied() {
        Decoded<Heard> read = read("a --> b", "component \"B\" as b", "c --> a");

        assertThat(read)
                .isInstanceOfSatisfying(
                        Decoded.Good.class,
                        good -> assertThat(((Heard) good.value()).implied())
                                .containsOnly(java.util.Map.entry("a", 1), java.util.Map.entry("c", 3)));
    }

    @Test
    void aKeywordSaysWhatAComponentIsMadeOfAndIsWrittenAgain() {
        Design design = design("database \"Users\" as u");

        assertThat(design.components().getFirst().technology()).isEqualTo("database");
        assertThat(script.write(design).text()).contains("database \"Users\" as u\n");
    }

    @Test
    void aLabelIsWrittenAsPeopleWriteIt() {
        String label = "Search & ads: <5 ms, {id} > $2, ~3 a|b `x` ^2";
        Design design = Design.of(null, "", List.of(Component.of("a", null, label)), List.of(), List.of(), List.of());

        assertThat(script.write(design).text()).contains("component \"" + label + "\" as a\n");
        assertThat(design(script.write(design).text()).components().getFirst().label())
                .isEqualTo(label);
    }

    private Design design(String... lines) {
        return switch (read(lines)) {
            case Decoded.Good<Heard>(Heard heard, List<Problem> _) -> heard.design();
            case Decoded.Bad<Heard>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
