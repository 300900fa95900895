package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.exchange.plantuml.Outline.Edge;
import plumbline.exchange.plantuml.Outline.Node;
import plumbline.exchange.plantuml.Outline.Role;

/// What we rely on in PlantUML's classes, which may change with any version of it.
class PlantUmlParserTest {
    @Test
    void elementsHaveNameTextSymbolStereotypeAndParent() {
        assertThat(outline("package \"P q\" as p {\ndatabase \"D\\ne\" as d <<s>>\n}\n[x y]\nqueue q\nactor a\n")
                        .nodes())
                .containsExactlyInAnyOrder(
                        new Node("p", "P q", Role.GROUP, "folder", "", ""),
                        new Node("d", "D\ne", Role.BOX, "database", "s", "p"),
                        new Node("x y", "x y", Role.BOX, "component", "", ""),
                        new Node("q", "q", Role.BOX, "queue", "", ""),
                        new Node("a", "a", Role.BOX, "actor", "", ""));
    }

    @Test
    void theHeadOfAnArrowIsAtItsEnd() {
        assertThat(edges("[a] --> [b] : x")).containsExactly(new Edge("a", "b", "x", false, false));
        assertThat(edges("[a] <-- [b]")).containsExactly(new Edge("b", "a", "", false, false));
        assertThat(edges("[a] -up-> [b]")).containsExactly(new Edge("a", "b", "", false, false));
        assertThat(edges("[a] <-left- [b]")).containsExactly(new Edge("b", "a", "", false, false));
        assertThat(edges("[a] -- [b]")).containsExactly(new Edge("a", "b", "", false, false));
        assertThat(edges("[a] -up- [b]")).containsExactly(new Edge("a", "b", "", false, false));
        assertThat(edges("[a] <--> [b]")).containsExactly(new Edge("a", "b", "", true, false));
        assertThat(edges("[a] -[hidden]-> [b]")).containsExactly(new Edge("a", "b", "", false, true));
    }

    @Test
    void notesAndPortsAreNoBoxes() {
        assertThat(outline("component c {\nportin i\n}\n[x] --> i\nnote right of c : hello\n")
                        .nodes())
                .extracting(Node::role)
                .containsOnlyOnce(Role.NOTE, Role.PORT);
    }

    @Test
    void anErrorHasALineAndAMessage() {
        Answer answer = PlantUmlParser.answer("@startuml\n[a] --> [b]\nfoo bar baz\n@enduml\n");
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.message()).startsWith("Syntax Error");
            assertThat(refused.expanded()).containsExactly("[a] --> [b]", "foo bar baz");
        });
    }

    @Test
    void thePreprocessorLeavesUnknownMacrosAsTheyAre() {
        Answer answer = PlantUmlParser.answer("""
                @startuml
                !procedure $svc($id, $label)
                Container($id, $label, "Go")
                !endprocedure
                !foreach $x in ["a", "b"]
                $svc($x, "Service")
                !endfor
                @enduml
                """);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.expanded())
                                .containsExactly("Container(a, Service, \"Go\")", "Container(b, Service, \"Go\")"));
    }

    @Test
    void otherSortsOfDiagramHaveNoOutline() {
        assertThat(PlantUmlParser.answer("@startuml\nA -> B : x\n@enduml\n"))
                .isEqualTo(new Answer.Accepted("SequenceDiagram", List.of("A -> B : x"), Outline.EMPTY));
    }

    @Test
    void answersSurviveTheWire() throws java.io.IOException {
        Answer answer = PlantUmlParser.answer("@startuml\npackage p {\n[é \"q\"]\n}\n[a] --> p : x\n@enduml\n");
        assertThat(Wire.read(Wire.written(answer))).isEqualTo(answer);
        Answer refused = new Answer.Refused(3, "why", List.of("a", "", "b"));
        assertThat(Wire.read(Wire.written(refused))).isEqualTo(refused);
    }

    private static Outline outline(String body) {
        Answer answer = PlantUmlParser.answer("@startuml\n" + body + "@enduml\n");
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        return ((Answer.Accepted) answer).outline();
    }

    private static List<Edge> edges(String arrow) {
        return outline(arrow + "\n").edges();
    }
}
