package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.exchange.Imported;
import plumbline.exchange.SmallCatalog;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What each construct of PlantUML's language becomes.
class PlantUmlReaderTest {
    /// Nobody to ask: what is read here is read by our own grammar.
    private static final PlantUmlReader READER =
            new PlantUmlReader(Kinds.of(SmallCatalog.catalog()), source -> new Answer.Absent("not asked"));

    @Test
    void keywordsBracketsAndAliasesDeclareComponents() {
        Design design = read("""
                component "Ranker" as r
                [Feature builder] as fb
                node plain
                database "Users" <<shard>> #pink
                actor :Shopper: as s
                () "REST" as api
                agent Long Name As Words
                [Undeclared alias]
                """);
        assertThat(design.components())
                .extracting(Component::label)
                .containsExactly(
                        "Ranker",
                        "Feature builder",
                        "plain",
                        "Users",
                        "Shopper",
                        "REST",
                        "Long Name As Words",
                        "Undeclared alias");
        assertThat(ids(design)).startsWith("r", "fb", "plain", "Users", "s", "api");
    }

    @Test
    void aliasesStandBeforeOrBehindLabels() {
        Design design = read("component c1 as \"First\"\ncomponent \"Second\" as c2\ncomponent [Third] as c3\n");
        assertThat(ids(design)).containsExactly("c1", "c2", "c3");
        assertThat(design.components()).extracting(Component::label).containsExactly("First", "Second", "Third");
    }

    @Test
    void theFirstLineIsTheNameAndTheRestTechnologyAndDescription() {
        Component component = read("""
                component "DeepETA\\n[PyTorch]\\nResidual over routing\\n30 ms" as c
                """).components().getFirst();
        assertThat(component.label()).isEqualTo("DeepETA");
        assertThat(component.technology()).isEqualTo("PyTorch");
        assertThat(component.description()).isEqualTo("Residual over routing\n30 ms");
    }

    @Test
    void aLabelMayStandOnSeveralLines() {
        Design design = read("component c [\nRanker\n(TensorFlow)\nscores 500\n]\nnode n [ One line ]\n");
        assertThat(design.components()).extracting(Component::label).containsExactly("Ranker", "One line");
        assertThat(design.components().getFirst().technology()).isEqualTo("TensorFlow");
    }

    @Test
    void markupAndIconsAreNotPartOfALabel() {
        assertThat(label("<b>Ranking</b> <color:red>service</color>")).isEqualTo("Ranking service");
        assertThat(label("**Feature** //store//")).isEqualTo("Feature store");
        assertThat(label("<&cloud> <$sprite> Cloud <U+0042>ox")).isEqualTo("Cloud Box");
        assertThat(label("Docs [[http://x.y/z see here]]")).isEqualTo("Docs see here");
        assertThat(label("http://feast:6566//path")).isEqualTo("http://feast:6566//path");
        assertThat(label("a_b__c -- d")).isEqualTo("a_b__c -- d");
        assertThat(label("查询 → 排序 — тест")).isEqualTo("查询 → 排序 — тест");
    }

    @Test
    void containersBecomeBoundariesAndEmptyOnesComponents() {
        Design design = read("""
                package "Online" {
                  node "Cluster" as k {
                    [Ranker]
                  }
                  together {
                    [Cache]
                  }
                  rectangle "Empty" {
                  }
                }
                """);
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Online", "Cluster");
        assertThat(design.components()).extracting(Component::label).containsExactly("Ranker", "Cache", "Empty");
        assertThat(design.components())
                .extracting(component -> String.valueOf(component.in()))
                .containsExactly("k", "Online", "Online");
    }

    @Test
    void aPortBelongsToItsComponent() {
        Design design = read("""
                component "Server" as s {
                  portin in1
                  portout "Answers" as out1
                }
                [Client] --> in1
                out1 --> [Client]
                """);
        assertThat(links(design)).containsExactly("Client>s", "s>Client");
        assertThat(design.components()).hasSize(2);
    }

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

    @Test
    void idsOfOtherScriptsAndWithDotsAreNames() {
        assertThat(links(read("component 검색\ncomponent кэш\n검색 --> кэш\ncomponent svc.api\nsvc.api --> 검색\n")))
                .containsExactly("검색>кэш", "svc.api>검색");
    }

    @Test
    void notesTitlesAndLegendsAreNoComponents() {
        Design design = read("""
                title My **system**
                header
                  Company
                endheader
                [Ranker] as r
                note right of r : fast
                note left
                  slow
                  too
                end note
                note "free" as N
                N .. r
                [r2] --> r
                note on link : hot path
                legend right
                  | colour | meaning |
                  [not a component]
                endlegend
                footer page 1
                caption Figure 1
                """);
        assertThat(design.title()).isEqualTo("My system");
        assertThat(ids(design)).containsExactly("r", "r2");
        assertThat(design.notes())
                .extracting(note -> note.text() + " about " + note.about())
                .containsExactly("fast about r", "slow\ntoo about r", "free about r", "hot path about l1");
        assertThat(design.links()).hasSize(1);
    }

    @Test
    void looksAndCommentsAreSkipped() {
        Design design = read("""
                ' a comment
                /' a comment
                   [over] lines '/
                skinparam component {
                  BackgroundColor<<x>> red
                  Style {
                  }
                }
                skinparam linetype ortho
                <style>
                component { Padding 3 }
                </style>
                left to right direction
                hide stereotype
                !theme plain
                !pragma layout smetana
                sprite $x [16x16/16] {
                  FFFF
                }
                scale 0.5
                [only]
                """);
        assertThat(ids(design)).containsExactly("only");
    }

    @Test
    void constantsArePutIn() {
        Design design = read(
                "!define SVC Ranking service\n!$db = \"Feast\"\ncomponent \"SVC\" as s\ndatabase \"$db\" as d\ns --> d\n");
        assertThat(design.components()).extracting(Component::label).containsExactly("Ranking service", "Feast");
    }

    @Test
    void keywordsThatSayWhatSomethingIsAreTakenAsTechnology() {
        Design design =
                read("database Orders\nqueue Clicks\nperson Ann\nnode Box\ncomponent \"Feast\\n[Redis]\" as f\n");
        assertThat(design.components())
                .extracting(Component::technology)
                .containsExactly("database", "queue", "person", "", "Redis");
    }

    @Test
    void aStereotypeMayNameAKind() {
        Design design = read("component a <<Feature store>>\ncomponent b <<monitoring>>\ncomponent c <<Kafka>>\n");
        assertThat(design.components())
                .extracting(Component::kind)
                .containsExactly(new KindId("feature-store"), new KindId("monitoring"), null);
        assertThat(design.components().get(2).technology()).isEqualTo("Kafka");
    }

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
    void c4MacrosAreReadAsTheyAreCalled() {
        Design design = read("""
                !include <C4/C4_Container>
                Person(u, "User", "Buys, often")
                System_Boundary(s, "Shop") {
                  Container(api, "API", "Go", "Answers, and (sometimes) asks")
                  ContainerDb(db, "Store", $descr="Holds it", $techn="Postgres")
                  ContainerQueue(q, Queue)
                }
                System_Ext(pay, "Payments")
                Rel(u, api, "Uses", "HTTPS")
                Rel_Back(u, pay, "Mails")
                BiRel_R(api, pay, "Talks")
                RelIndex(3, api, db, "reads", $tags="x")
                Lay_R(api, db)
                UpdateElementStyle(person, $bgColor="red")
                SHOW_LEGEND()
                """);
        assertThat(design.components())
                .extracting(component -> component.id() + "|" + component.label() + "|" + component.technology() + "|"
                        + component.description())
                .containsExactly(
                        "u|User|person|Buys, often",
                        "api|API|Go|Answers, and (sometimes) asks",
                        "db|Store|Postgres|Holds it",
                        "q|Queue|queue|",
                        "pay|Payments|external system|");
        assertThat(links(design)).containsExactly("u>api", "pay>u", "api>pay", "api>db");
        assertThat(design.links().getFirst().label()).isEqualTo("Uses [HTTPS]");
        assertThat(design.links().get(3).step()).isEqualTo(3);
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Shop");
    }

    @Test
    void deploymentNodesHoldOthersOrStandForThemselves() {
        Design design = read("""
                !include https://raw.githubusercontent.com/plantuml-stdlib/C4-PlantUML/master/C4_Deployment.puml
                Deployment_Node(k, "Cluster", "Kubernetes") {
                  Deployment_Node(p, "Pod", "Docker")
                }
                """);
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Cluster [Kubernetes]");
        assertThat(design.components()).extracting(Component::technology).containsExactly("Docker");
    }

    @Test
    void macrosOfIconLibrariesAreElementsByTheirNames() {
        List<Imported> all = good("""
                @startuml
                !define AWSPuml https://raw.githubusercontent.com/awslabs/aws-icons-for-plantuml/v18.0/dist
                !include AWSPuml/AWSCommon.puml
                AWSCloudGroup(cloud) {
                  SimpleStorageService(s3, "Raw events", "parquet")
                  LambdaFunction(fn, "Transform", "python")
                }
                s3 --> fn
                @enduml
                """);
        Design design = all.getFirst().design();
        assertThat(design.components()).extracting(Component::label).containsExactly("Raw events", "Transform");
        assertThat(design.components())
                .extracting(Component::technology)
                .containsExactly("Simple Storage Service", "Lambda Function");
        assertThat(all.getFirst().problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("taken for elements"));
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

    private static Design read(String body) {
        List<Imported> all = good("@startuml\n" + body + "@enduml\n");
        assertThat(all).hasSize(1);
        return all.getFirst().design();
    }

    private static List<Imported> good(String text) {
        return switch (read("x.puml", text)) {
            case Decoded.Good<List<Imported>>(List<Imported> all, List<Problem> problems) -> all;
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Decoded<List<Imported>> read(String file, String text) {
        return READER.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String label(String creole) {
        return read("component \"" + creole + "\" as c\n")
                .components()
                .getFirst()
                .label();
    }

    private static List<String> ids(Design design) {
        return design.components().stream()
                .map(component -> component.id().value())
                .toList();
    }

    private static List<String> links(Design design) {
        return design.links().stream()
                .map(link -> link.from() + ">" + link.to())
                .toList();
    }
}
