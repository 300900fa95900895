package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.exchange.plantuml.Texts.READER;
import static plumbline.exchange.plantuml.Texts.good;
import static plumbline.exchange.plantuml.Texts.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What of PlantUML is refused, or read with a word of warning.
class PlantUmlRefusalsTest {
    @Test
    void tablesJoinedByHowManyThereAreAreEntities() {
        String text = """
                @startuml
                entity "accounts" as a {
                  * id : TEXT <<PK>>
                  --
                  * owner : TEXT
                }
                entity "entries" as e {
                  * id : TEXT <<PK>>
                }
                entity "outbox" as o
                a ||--o{ e : "account"
                e ||..o| o
                @enduml
                """;
        Decoded<List<Imported>> read = READER.read("a.puml", text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems().getFirst().message()).startsWith("this is an entity-relationship diagram");
    }

    @Test
    void linesThatAreNotUnderstoodAreListed() {
        List<Imported> all = good("@startuml\n[a] --> [b]\nfoo bar baz\n@enduml\n");
        assertThat(all.getFirst().problems()).extracting(Problem::line).containsExactly(3);
        assertThat(all.getFirst().design().links()).hasSize(1);
    }

    @Test
    void severalDiagramsAreSeveralParts() {
        List<Imported> all = good("""
                @startuml first
                [a] --> [b]
                @enduml
                text between
                @startuml
                Alice -> Bob : hello
                @enduml
                @startuml
                [c] --> [d]
                @enduml""");
        assertThat(all).extracting(Imported::part).containsExactly("first", "diagram 3");
    }

    @Test
    void missingMarksAreSaid() {
        assertThat(good("[a] --> [b]\n").getFirst().problems())
                .extracting(Problem::message)
                .containsExactly("there is no @startuml: the whole file was read as one diagram");
        assertThat(good("@startuml\n[a] --> [b]\n[c] -").getFirst().problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.startsWith("there is no @enduml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
            actor A;database D;A -> D : q;A <-- D : r % a sequence diagram
            participant A;participant B;A -> B : x;activate B;return y % a sequence diagram
            A -> B : hello % a sequence diagram
            class A {;  +go();};A <|-- B % a class diagram
            interface L {; + load();};class C;L <|.. C % a class diagram
            enum E {; X;} % a class diagram
            object o;object p;o --> p % an object diagram
            actor U;usecase "Buy" as b;U --> b;U --> (Sell) % a use-case diagram
            start;:do it;;if (x?) then (yes);:a;;endif;stop % an activity diagram
            (*) --> "first";"first" --> (*) % an activity diagram
            [*] --> Idle;Idle --> Busy;state Busy % a state diagram
            robust "Web" as W;concise "User" as U % a timing diagram
            salt;{;  Login;} % a sketch of a user interface
            """)
    void whatIsNoSystemIsRefusedWithTheReason(String lines, String said) {
        Decoded<List<Imported>> read = read(
                "x.puml",
                "@startuml\n" + lines.replace(";;", "\u0001").replace(';', '\n').replace("\u0001", ";\n")
                        + "\n@enduml\n");
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems().getFirst().message()).contains(said).contains("not graded");
    }

    @Test
    void ovalsBetweenStoresAndQueuesAreWhatTheSystemDoes() {
        String text =
                "cloud Peer\ndatabase Txs\nqueue Blocks\nPeer --> (On block)\n(On block) ..> Txs\n(On block) <-- Blocks\n";
        assertThat(read("x.puml", "@startuml\n" + text + "@enduml\n")).isInstanceOf(Decoded.Good.class);
    }

    @ParameterizedTest
    @CsvSource({"mindmap", "gantt", "wbs", "json", "yaml", "salt", "ditaa", "dot", "regex", "nwdiag", "math"})
    void otherSortsOfTextAreRefused(String start) {
        Decoded<List<Imported>> read = read("x.puml", "@start" + start + "\nx\n@end" + start + "\n");
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        assertThat(read.problems().getFirst().message()).contains("not graded");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(read("x.puml", "").problems().getFirst().message()).isEqualTo("there is no diagram in it");
        assertThat(read("x.puml", "@startuml\n@enduml\n")).isInstanceOf(Decoded.Bad.class);
    }
}
