package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.exchange.plantuml.Texts.good;
import static plumbline.exchange.plantuml.Texts.links;
import static plumbline.exchange.plantuml.Texts.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Imported;
import plumbline.problem.Problem;

/// What the macros of C4 and of icon libraries become.
class PlantUmlMacrosTest {
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
}
