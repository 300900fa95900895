package plumbline.exchange.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.exchange.Imported;
import plumbline.exchange.Told;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What Mermaid draws systems with beside its flowcharts: C4, architecture and block diagrams.
class MermaidDialectsTest {
    private static final String SHOP = """
            C4Container
            title Shop - containers
            Person(buyer, "Buyer", "Buys")
            Enterprise_Boundary(e, "Firm") {
              System_Boundary(shop, "Shop")
              {
                Container(api, "API (v2)", "Go, net/http", "Takes orders")
                ContainerDb(db, "Orders", "PostgreSQL")
                ContainerQueue(bus, "Events")
              }
            }
            System_Ext(bank, "Bank",
              "Takes the money")
            Rel(buyer, api, "Orders", "HTTPS")
            Rel_Back(api, bank, "Calls back")
            BiRel(api, db, "Reads, writes")
            UpdateRelStyle(buyer, api, $offsetY="-40")
            UpdateLayoutConfig($c4ShapeInRow="3")
            """;

    @Test
    void aC4DiagramIsReadWithItsTechnologiesAndBoundaries() {
        Design design = design(SHOP);
        assertThat(labels(design)).containsExactly("Buyer", "API (v2)", "Orders", "Events", "Bank");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactlyInAnyOrder("Firm", "Shop");
        Component api = component(design, "API (v2)");
        assertThat(api.technology()).isEqualTo("Go, net/http");
        assertThat(api.description()).isEqualTo("Takes orders");
        assertThat(holder(design, api)).isEqualTo("Shop");
        assertThat(Told.links(design)).containsExactly("Buyer>API (v2)", "Bank>API (v2)", "API (v2)>Orders");
        assertThat(design.links().getFirst().label()).isEqualTo("Orders [HTTPS]");
        assertThat(component(design, "Bank").description()).isEqualTo("Takes the money");
        assertThat(design.title()).isEqualTo("Shop - containers");
    }

    @Test
    void numberedC4RelationsKeepTheirPlace() {
        Design design = design("C4Dynamic\nSystem(a, \"A\")\nSystem(b, \"B\")\nRelIndex(3, a, b, \"asks\")\n");
        assertThat(design.links()).extracting(Link::step).containsExactly(3);
    }

    @Test
    void aC4LineThatIsNoneIsNamedWithItsNumber() {
        assertThat(problems("C4Context\nSystem(a, \"A\")\nwhat is this\nSystem(b, \"B\")\nRel(a, b, \"x\")\n"))
                .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @Test
    void anArchitectureIsReadWithItsGroups() {
        Design design = design("""
                architecture-beta
                  title Serving
                  group cloud(cloud)[Cloud]
                  group vpc(logos:aws-vpc)["Private net"] in cloud
                  service web(internet)[Web]
                  service fn(logos:aws-lambda)[Scorer] in vpc
                  service store(database)[Features] in vpc
                  web:R --> L:fn
                  fn:B -[reads]-> T:store
                  store{group}:L <-- R:web
                """);
        assertThat(labels(design)).containsExactly("Web", "Scorer", "Features");
        assertThat(component(design, "Scorer").technology()).isEqualTo("aws lambda");
        assertThat(holder(design, component(design, "Features"))).isEqualTo("Private net");
        assertThat(Told.links(design)).containsExactly("Web>Scorer", "Scorer>Features", "Web>Private net");
        assertThat(design.links().get(1).label()).isEqualTo("reads");
    }

    @Test
    void aJunctionIsNothingButWhatItJoins() {
        Design design = design("""
                architecture-beta
                  service a(server)[A]
                  service b(server)[B]
                  service c(server)[C]
                  service d(server)[D]
                  junction one
                  junction two
                  a:R -- L:one
                  one:R -- L:two
                  b:R -- L:two
                  two:T --> B:c
                  two:B --> T:d
                """);
        assertThat(labels(design)).containsExactly("A", "B", "C", "D");
        assertThat(Told.links(design)).containsExactlyInAnyOrder("A>C", "A>D", "B>C", "B>D");
    }

    @Test
    void blocksAreReadWithoutTheirColumnsAndSpaces() {
        Design design = design("""
                block-beta
                  columns 3
                  gate["Gateway"]:3
                  space:2 cache[("Cache")]
                  block:models["Models"]:2
                    columns 2
                    rank["Ranker"] embed
                  end
                  gate --> rank
                  rank -- "asks" --> cache
                  gate-->models
                  style gate fill:#fff
                """);
        assertThat(labels(design)).containsExactly("Gateway", "Cache", "Ranker", "embed");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Models");
        assertThat(holder(design, component(design, "embed"))).isEqualTo("Models");
        assertThat(Told.links(design)).containsExactly("Gateway>Ranker", "Ranker>Cache", "Gateway>Models");
    }

    @Test
    void aThickArrowJoinsTheBlocksBesideIt() {
        Design design = design("""
                block-beta
                  columns 1
                  db(("DB"))
                  down<["feeds"]>(down)
                  model["Model"]
                  up<["&nbsp;"]>(up)
                  user["User"]
                """);
        assertThat(Told.links(design)).containsExactly("DB>Model", "User>Model");
        assertThat(design.links().getFirst().label()).isEqualTo("feeds");
    }

    @Test
    void nothingOfTheseEndsTheReading() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String pieces = SHOP + "architecture-beta\nservice a(x)[y] in b\na:R -[x]-> L:b\nblock:x:2\nend\n<[\"\"]>(up)";
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(List.of("C4Context\n", "architecture-beta\n", "block-beta\n")
                    .get(i % 3));
            for (int j = 0; j < 30; j++) {
                int from = random.nextInt(pieces.length());
                text.append(pieces, from, Math.min(pieces.length(), from + random.nextInt(20)));
            }
            assertThat(read(text.toString())).as("seed %d", seed).isNotNull();
        }
    }

    private static Decoded<List<Imported>> read(String text) {
        return new MermaidReader().read("a.mmd", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Design design(String text) {
        return switch (read(text)) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) -> {
                assertThat(read.getFirst().problems())
                        .noneMatch(problem -> problem.message().contains("underst"));
                yield read.getFirst().design();
            }
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Problem> problems(String text) {
        return switch (read(text)) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) ->
                read.getFirst().problems();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> problems;
        };
    }

    private static List<String> labels(Design design) {
        return design.components().stream().map(Component::label).toList();
    }

    private static Component component(Design design, String label) {
        return design.components().stream()
                .filter(component -> component.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String holder(Design design, Component component) {
        BoundaryId in = component.in();
        return in == null ? "" : Told.label(design, in);
    }
}
