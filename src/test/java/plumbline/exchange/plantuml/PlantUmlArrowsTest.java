package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.exchange.plantuml.Texts.links;
import static plumbline.exchange.plantuml.Texts.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Link;

/// What each arrow of PlantUML's language becomes.
class PlantUmlArrowsTest {
    @ParameterizedTest
    @CsvSource({
        "a --> b, a>b",
        "a -> b, a>b",
        "a <-- b, b>a",
        "a <- b, b>a",
        "a ..> b, a>b",
        "a <.. b, b>a",
        "a ==> b, a>b",
        "a ~~> b, a>b",
        "a -- b, a>b",
        "a .. b, a>b",
        "a - b, a>b",
        "a -down-> b, a>b",
        "a -up-> b, a>b",
        "a <-left- b, b>a",
        "a -l-> b, a>b",
        "a -[#red]-> b, a>b",
        "'a -[#red,dashed,thickness=2]down-> b', a>b",
        "a --* b, a>b",
        "a o-- b, a>b",
        "a --|> b, a>b",
        "a <|-- b, b>a",
        "a --( b, a>b",
        "a -(0- b, a>b",
        "a )-- b, a>b",
        "a ->> b, a>b",
        "a --# b, a>b",
        "a --x b, a>b",
        "a <--> b, a>b",
        "a -[norank]-> b, a>b",
        "a .[#blue].> b, a>b",
        "a-->b, a>b",
        "a <-up-> b, a>b",
        "a --0 b, a>b",
        "a --^ b, a>b",
        "a \"1\" --> \"n\" b, a>b"
    })
    void everyArrowIsALink(String arrow, String link) {
        assertThat(links(read("component a\ncomponent b\n" + arrow.replace("'", "") + " : text\n")))
                .containsExactly(link);
    }

    @Test
    void arrowsCarryLabelsAndSteps() {
        Design design = read("""
                [a] --> [b] : 2. score\\n(500 ids)
                [a] --> [b] #red;line.dashed : second
                [a] --> [b] <<async>> : third // not a comment
                [a] --> [b]   ' a comment
                """);
        assertThat(design.links())
                .extracting(Link::label)
                .containsExactly("2. score (500 ids)", "second", "third // not a comment", "");
        assertThat(design.links().getFirst().step()).isEqualTo(2);
    }

    @Test
    void hiddenArrowsAreLayout() {
        assertThat(links(read("[a] -[hidden]-> [b]\n[b] -[hidden]down- [c]\n[a] --> [c]\n")))
                .containsExactly("a>c");
    }

    @Test
    void arrowsMakeWhatNobodyDeclared() {
        Design design = read("""
                rectangle "AI" as ai
                package P {
                  [in] --> :User:
                }
                ai ..> "DeepSeek API" : HTTP
                """);
        assertThat(design.components())
                .extracting(Component::label)
                .containsExactly("AI", "in", "User", "DeepSeek API");
        assertThat(design.components().get(2).technology()).isEqualTo("person");
    }

    @Test
    void arrowsMayEndAtBoundariesAndBeChained() {
        Design design = read("package \"Online\" as o {\n[x]\n}\n[a] --> o\n[a] --> [b] --> [c] : t\n");
        assertThat(links(design)).containsExactly("a>o", "a>b", "b>c");
    }
}
