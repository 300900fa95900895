package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.exchange.plantuml.Texts.ids;
import static plumbline.exchange.plantuml.Texts.links;
import static plumbline.exchange.plantuml.Texts.read;

import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.KindId;

/// What each construct of PlantUML's language becomes.
class PlantUmlReaderTest {
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
    void aStereotypeMayStandOnEitherSideOfTheAlias() {
        Design design = read("storage \"Events\" <<bucket>> as s3\nstorage \"Models\" as m <<bucket>>\n");
        assertThat(ids(design)).containsExactly("s3", "m");
        assertThat(design.components()).extracting(Component::technology).containsExactly("bucket", "bucket");
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

    private static String label(String creole) {
        return read("component \"" + creole + "\" as c\n")
                .components()
                .getFirst()
                .label();
    }
}
