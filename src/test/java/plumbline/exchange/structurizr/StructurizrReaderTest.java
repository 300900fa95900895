package plumbline.exchange.structurizr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.layout.Direction;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class StructurizrReaderTest {
    @Test
    void containersAreComponentsOfTheirSystem() {
        Design design = design("""
                u = person "Rider" "Takes rides"
                s = softwareSystem "Pricing" {
                  group "Serving" {
                    api = container "Price API" "Answers" "Go" "Web,API" {
                      technology "Go 1.24"
                    }
                  }
                  db = container "Prices" "" "Redis"
                  api -> db "reads" "RESP"
                }
                u -> api "asks"
                """);
        assertThat(design.components()).extracting(Component::label).containsExactly("Rider", "Price API", "Prices");
        assertThat(design.components()).extracting(Component::technology).containsExactly("person", "Go 1.24", "Redis");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Pricing", "Serving");
        assertThat(links(design)).containsExactly("api>db reads", "u>api asks");
    }

    @Test
    void thisIsTheElementInWhoseBlockTheArrowStands() {
        Design design = design("""
                a = softwareSystem "A" {
                  -> b "one"
                  this -> b "two"
                }
                b = softwareSystem "B"
                rel = b -> a "three"
                """);
        assertThat(links(design)).containsExactly("a>b one", "a>b two", "b>a three");
    }

    @Test
    void theViewsOfTheModelSayWhereItGoesOnTo() {
        assertThat(direction("container s { include *\nautoLayout lr 300 300 }"))
                .isEqualTo(Direction.RIGHT);
        assertThat(direction("systemContext s {\ninclude *\nautolayout TB\n}")).isEqualTo(Direction.DOWN);
        assertThat(direction("container s {\nautoLayout lr\n}\ndeployment s Live {\nautoLayout tb\n}"))
                .isEqualTo(Direction.RIGHT);
        assertThat(direction("container s {\nautoLayout lr\n}\ncomponent c {\nautoLayout tb\n}"))
                .isNull();
        assertThat(direction("container s {\nautoLayout\n}")).isNull();
        assertThat(direction("container s {\n#autoLayout lr\n}")).isNull();
    }

    private static @Nullable Direction direction(String views) {
        String text = """
                workspace {
                  model {
                    s = softwareSystem "S" {
                      c = container "C"
                    }
                  }
                  views {
                    %s
                  }
                }
                """.formatted(views);
        return new StructurizrReader().read("test.dsl", text.getBytes(StandardCharsets.UTF_8))
                        instanceof Decoded.Good<List<Imported>> good
                ? good.value().getFirst().direction()
                : null;
    }

    @Test
    void identifiersMayBeSaidWithThoseAroundThem() {
        Design design = design("""
                !identifiers hierarchical
                s = softwareSystem "S" {
                  api = container "API"
                  db = container "DB"
                  api -> db
                }
                t = softwareSystem "T" {
                  api = container "Other API"
                }
                t.api -> s.api
                """);
        assertThat(design.links()).hasSize(2);
        assertThat(design.links().get(1).to().value()).isEqualTo("api");
        assertThat(design.links().get(1).from().value()).startsWith("api ");
    }

    @Test
    void aShapeThatAStyleGivesIsAHint() {
        Imported imported = imported("""
                workspace {
                  model {
                    a = softwareSystem "A"
                    b = softwareSystem "B" "" "Database"
                    a -> b
                  }
                  views {
                    systemContext a { include * autolayout lr }
                    styles { element "Database" { shape Cylinder } }
                  }
                }
                """);
        assertThat(imported.design().components())
                .extracting(Component::technology)
                .containsExactly("", "database");
    }

    @Test
    void constantsTextBlocksCommentsAndBrokenLinesAreUnderstood() {
        Design design = design("""
                !const STORE "Feature store"
                /* not
                   this */
                a = softwareSystem "${STORE}" \\
                    "holds features" // and this is kept as words
                # gone
                b = softwareSystem \"""
                  Ranker
                  \"""
                a -> b
                """);
        assertThat(design.components()).extracting(Component::label).contains("Feature store");
        assertThat(design.components().getFirst().description()).isEqualTo("holds features");
        assertThat(design.components().get(1).label()).contains("Ranker");
    }

    @Test
    void nothingIsRunIncludedOrFetched() {
        Imported imported = imported("""
                workspace extends https://example.org/w.dsl {
                  !plugin com.example.Evil { a b }
                  model {
                    a = softwareSystem "A"
                    b = softwareSystem "B"
                    !script groovy {
                      new File("/tmp/x").text = "}"
                    }
                    !include /etc/passwd
                    a -> b
                  }
                }
                """);
        assertThat(imported.problems().stream().map(Problem::message))
                .anyMatch(message -> message.contains("'!plugin'"))
                .anyMatch(message -> message.contains("'!script'"))
                .anyMatch(message -> message.contains("'!include'"))
                .anyMatch(message -> message.contains("not fetched"));
        assertThat(imported.design().components()).extracting(Component::label).containsExactly("A", "B");
    }

    @Test
    void anArrowToNothingIsListedWithItsLine() {
        Imported imported = imported("model {\n a = softwareSystem \"A\"\n a -> nobody\n}");
        assertThat(imported.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).isEqualTo("there is no 'nobody' for this arrow");
        });
    }

    @Test
    void deploymentAndSettingsAreNoComponents() {
        Design design = design("""
                a = softwareSystem "A" {
                  properties { "owner" "me" }
                }
                deploymentEnvironment "Live" {
                  deploymentNode "EC2" { softwareSystemInstance a }
                }
                """);
        assertThat(design.components()).extracting(Component::label).containsExactly("A");
    }

    @Test
    void aDeploymentIsSaidToBeLeftOut() {
        Imported imported = imported("""
                model {
                  a = softwareSystem "A"
                  deploymentEnvironment "Live" {
                    deploymentNode "EC2" { softwareSystemInstance a }
                  }
                }
                """);
        assertThat(imported.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).startsWith("the deployment environment 'Live' was left out");
        });
    }

    @Test
    void identifiersAreTheSameInCapitals() {
        Imported imported = imported("""
                model {
                  s = softwareSystem "S" {
                    logger = container "Logger"
                    logDb = container "Log"
                  }
                  u = person "U"
                  u -> s.Logger
                  logger -> logdb
                }
                """);
        assertThat(imported.design().links()).hasSize(2);
    }

    @Test
    void aWorkspaceIsToldByItsContent() {
        assertThat(Format.of("x", "// c\nworkspace \"W\" {\n}".getBytes(StandardCharsets.UTF_8)))
                .contains(Format.STRUCTURIZR);
    }

    private static Imported imported(String text) {
        return switch (new StructurizrReader().read("w.dsl", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> read, var _) -> read.getFirst();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Design design(String model) {
        return imported("workspace \"W\" {\n model {\n" + model + "}\n}").design();
    }

    private static List<String> links(Design design) {
        return design.links().stream()
                .map(link -> link.from().value() + ">" + link.to().value() + " " + link.label())
                .toList();
    }
}
