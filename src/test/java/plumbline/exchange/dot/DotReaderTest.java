package plumbline.exchange.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalog.Reading;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;
import plumbline.layout.Direction;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class DotReaderTest {
    @Test
    void nodesAreComponentsAndEdgesLinks() {
        Design design = design("digraph { a [label=\"Feature store\\nFeast\"]; a -> b [label=reads] }");
        assertThat(design.components()).extracting(Component::label).containsExactly("Feature store", "b");
        assertThat(design.components().getFirst().technology()).isEqualTo("Feast");
        assertThat(links(design)).containsExactly("a>b reads");
    }

    @Test
    void chainsAndSetsAreALinkEach() {
        assertThat(links(design("digraph { a -> b -> {c d} -> e }")))
                .containsExactly("a>b ", "b>c ", "b>d ", "c>e ", "d>e ");
    }

    @Test
    void directionIsWhereTheHeadPoints() {
        assertThat(links(design("digraph { a -> b [dir=back]; c -> d [dir=none] }")))
                .containsExactly("b>a ", "c>d ");
        assertThat(imported("digraph { a -> b [dir=both] }").problems())
                .anyMatch(problem -> problem.message().contains("heads at both ends"));
        assertThat(imported("digraph { edge [dir=both] a -> b -> c }").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "2 links have heads at both ends and were read in the direction in which they are written");
        assertThat(links(design("graph { a -- b }"))).containsExactly("a>b ");
    }

    @Test
    void clustersAreBoundariesAndOtherSubgraphsAreNot() {
        Design design = design("""
                digraph {
                  subgraph cluster_on { label="Online"; a; subgraph cluster_in { label=Inner b } }
                  subgraph plain { label="No frame"; c }
                  a -> b -> c
                }""");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Online", "Inner");
        Map<String, String> in = design.components().stream()
                .collect(Collectors.toMap(
                        Component::label,
                        component ->
                                component.in() == null ? "" : component.in().value()));
        assertThat(in).containsEntry("a", "on").containsEntry("b", "in").containsEntry("c", "");
    }

    @Test
    void aNodeBelongsToTheClusterThatDeclaresItNotToTheOneThatMentionsIt() {
        Design design = design("""
                digraph {
                  subgraph cluster_a { label=A; x; x -> y }
                  subgraph cluster_b { label=B; y; }
                }""");
        assertThat(design.components().get(1).in())
                .isEqualTo(design.boundaries().get(1).id());
    }

    @Test
    void anEdgeCutOffAtAClusterEndsThere() {
        Design design = design("""
                digraph { compound=true; subgraph cluster_s { label=Store a b } c -> a [lhead=cluster_s] }""");
        assertThat(links(design)).containsExactly("c>s ");
    }

    @Test
    void whatSteersTheLayoutIsNeitherNodeNorLink() {
        Design design = design("""
                digraph {
                  node [shape=box]; edge [color=grey]
                  a -> b; a -> c [style=invis]; p [shape=point]; p -> a
                  h [style=invis]; h -> b
                  { rank=same; b; c }
                }""");
        assertThat(design.components()).extracting(Component::label).containsExactly("a", "b", "c");
        assertThat(links(design)).containsExactly("a>b ");
    }

    @Test
    void whatComesIntoAPointGoesOnAlongEveryEdgeOutOfIt() {
        assertThat(links(design("""
                digraph { a [label="Kafka"]; j [shape=point]; b [label="Prediction"]; m [label="Model"]
                  a -> j [dir=none]; m -> j; j -> b; }"""))).containsExactly("a>b ", "m>b ");
        assertThat(links(design("digraph { j [label=\"\" shape=none]; a -> j; j -> b; b2 -> j [dir=back] }")))
                .containsExactly("a>b ", "a>b2 ");
        assertThat(links(design("graph { j [label=\"\" width=0]; a -- j -- b }")))
                .containsExactly("a>b ");
    }

    @Test
    void pointsMayFollowOneAnotherAndRunInACircle() {
        Imported read = imported("""
                digraph { node [shape=point] j k l; node [shape=box]
                  a -> j [label=events]; j -> k; k -> l -> j; k -> b; l -> c [label=late] }""");
        assertThat(links(read.design())).containsExactlyInAnyOrder("a>b events", "a>c events, late");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void edgesThatOnlyComeIntoAPointAreTold() {
        Imported read = imported("""
                digraph { j [shape=point]; k [shape=point style=invis]; a -> b; a -> j; b -> j; c -> j; c -> k }""");
        assertThat(links(read.design())).containsExactly("a>b ");
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("1 invisible link was left out", "3 links meet in points that are no components");
    }

    @Test
    void anEdgeCutOffAtAClusterEndsThereThoughItsNodeIsAPoint() {
        assertThat(links(design("""
                digraph { compound=true; subgraph cluster_s { label=Store p [shape=point] a b }
                  c -> p [lhead=cluster_s]; p -> d [ltail=cluster_s] }"""))).containsExactly("c>s ", "s>d ");
    }

    @Test
    void aBusOfThousandsIsRefusedNotDrawn() {
        StringBuilder bus = new StringBuilder("digraph { j [shape=point]; ");
        for (int i = 0; i < 2_000; i++) {
            bus.append("a").append(i).append(" -> j; j -> b").append(i).append("; ");
        }
        assertThat(refusal(bus + "}")).contains("more than the 10000 that are read");
    }

    @Test
    void defaultsHoldFromWhereTheyStandWithinTheirBraces() {
        Design design = design("""
                digraph { a; { node [shape=cylinder]; d } e; edge [dir=back]; a -> d }""");
        assertThat(design.components()).extracting(Component::technology).containsExactly("", "database", "");
        assertThat(links(design)).containsExactly("d>a ");
    }

    @Test
    void titlesNotesAndLegendsAreNoComponents() {
        Design design = design("""
                digraph {
                  t [label="The whole of it" shape=plaintext]
                  n [label="twice a day, at night" shape=note]
                  subgraph cluster_legend { label=Legend; k1 [label="batch"]; k2 [label="stream"]; k1 -> k2 }
                  a -> b
                }""");
        assertThat(design.components()).extracting(Component::label).containsExactly("a", "b");
        assertThat(design.title()).isEqualTo("The whole of it");
        assertThat(design.notes()).extracting(Note::text).containsExactly("twice a day, at night");
        assertThat(design.boundaries()).isEmpty();
    }

    @Test
    void htmlAndRecordLabelsAreReadAsText() {
        Design design = design("""
                digraph {
                  a [label=<<b>Ranker</b><br/>xgboost>]
                  b [shape=record label="{<in> Feature store|Redis}"]
                  a:e -> b:in:n
                }""");
        assertThat(design.components()).extracting(Component::label).containsExactly("Ranker", "Feature store");
        assertThat(design.components()).extracting(Component::technology).containsExactly("xgboost", "Redis");
    }

    @Test
    void characterReferencesAreDecodedAsGraphvizDoes() {
        Design design = design("""
                digraph {
                  a [label="promo plan &amp; prices"]; "b &lt; c"; d [label="&quot;x&quot; &#233; &unknown; & co"]
                  r [shape=record label="{List&lt;T&gt;|Redis}"]; m [label=<x &amp;amp; y>]
                  a -> d [label="p &gt; 1"]
                }""");
        assertThat(design.components())
                .extracting(Component::label)
                .containsExactly("promo plan & prices", "b < c", "\"x\" é &unknown; & co", "List<T>", "x &amp; y");
        assertThat(links(design)).containsExactly("a>d p > 1");
    }

    @Test
    void labelsComeBackAsTheyWereHoweverOftenTheyTravel() {
        String[] labels = {"promo plan & prices", "a &amp; b", "<b>&</b>", "C:\\new \"x\"", "&#233;", "x & y;"};
        List<Component> drawn = new ArrayList<>();
        for (String label : labels) {
            drawn.add(Component.of("c" + drawn.size(), null, label));
        }
        Design design = SampleDesign.of(drawn.toArray(Component[]::new));
        for (int trip = 0; trip < 3; trip++) {
            design = design(new DotWriter(SmallCatalog.catalog()).write(design));
            assertThat(design.components())
                    .as("trip " + trip)
                    .extracting(Component::label)
                    .containsExactly(labels);
        }
    }

    @Test
    void namesAndDirectionsComeBackAsTheyWere() {
        Imported read = imported("digraph { rankdir=BT; \"R&D\" -> \"a\\b \\\"c\\\"\"; subgraph cluster_on { x } }");
        DotWriter writer = new DotWriter(SmallCatalog.catalog());
        String once = writer.write(read.design(), Reading.NONE, read.direction());
        Imported again = imported(once);

        assertThat(again.design().components()).isEqualTo(read.design().components());
        assertThat(again.design().boundaries()).isEqualTo(read.design().boundaries());
        assertThat(again.direction()).isEqualTo(Direction.UP);
        assertThat(writer.write(again.design(), Reading.NONE, again.direction()))
                .isEqualTo(once);
    }

    @Test
    void aDirectionThatNobodyChoseIsNone() {
        String text = new DotWriter(SmallCatalog.catalog()).write(SampleDesign.feed());

        assertThat(text).contains("rankdir=LR");
        assertThat(imported(text).direction()).isNull();
    }

    @Test
    void whatSaysNothingIsCalledAfterItsKind() {
        String text = new DotWriter(SmallCatalog.catalog())
                .write(SampleDesign.of(Component.of("c1", "feature-store", ""), Component.of("c2", null, "")));

        assertThat(design(text).components()).extracting(Component::label).containsExactly("Feature store", "c2");
    }

    @Test
    void commentsQuotesAndOtherScriptsAreUnderstood() {
        Design design = design("""
                # a line for the preprocessor
                strict digraph "G" { // one
                  /* two
                     lines */ "特征 库" -> Сервис -> "特征 库"; "a" + "b" [label="x" + "y"]
                  "say \\"hi\\""; "特征 库" -> Сервис
                }""");
        assertThat(design.components()).extracting(Component::label).contains("特征 库", "Сервис", "say \"hi\"");
        assertThat(design.links()).hasSize(2);
    }

    @Test
    void whatIsNotUnderstoodIsListedWithItsLine() {
        Imported imported = imported("digraph {\n a -> b\n a -> ;\n ) c\n");
        assertThat(imported.problems()).extracting(Problem::line).contains(3, 4, 5);
        assertThat(imported.design().components()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digraph { u -> a; a -> b [label=\"«include»\"]; c -> a [label=\"<<extend>>\"] }",
                "digraph { s [shape=doublecircle] q [shape=circle] s -> q -> s }",
                "digraph { A [shape=record label=\"{A|+ id : int}\"] B [shape=record label=\"{B|+ get()}\"] A -> B }",
                "digraph { q [shape=diamond label=\"Paid?\"] q -> ship; q -> wait }",
                "digraph { }",
                "digraph { a [label=\"x }",
                "nothing"
            })
    void whatIsNoSystemIsRefusedWithTheReason(String text) {
        assertThat(new DotReader().read("g.dot", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Decoded.Bad.class);
    }

    @Test
    void severalGraphsAreSeveralDiagrams() {
        Decoded<List<Imported>> read = new DotReader()
                .read("g.dot", "digraph one { a -> b } graph { c -- d }".getBytes(StandardCharsets.UTF_8));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Decoded.Good.class,
                        good -> assertThat(((List<?>) good.value()))
                                .extracting(each -> ((Imported) each).part())
                                .containsExactly("one", "graph 2"));
    }

    @Test
    void aGraphIsToldFromAFlowchart() {
        assertThat(Format.of("x", "graph {\n a -- b }".getBytes(StandardCharsets.UTF_8)))
                .contains(Format.DOT);
        assertThat(Format.of("x", "// c\nstrict digraph \"a b\" {}".getBytes(StandardCharsets.UTF_8)))
                .contains(Format.DOT);
        assertThat(Format.of("x", "graph TD\n a{x} --> b".getBytes(StandardCharsets.UTF_8)))
                .contains(Format.MERMAID);
    }

    @Test
    void aGraphOfRoundNodesThatBeginsInAPointIsAStateMachine() {
        String states = "start [shape=point]; start -> Idle; Idle -> Busy [label=go]; Busy -> Failed; Failed -> Idle";
        assertThat(refusal("digraph { " + states + " }")).startsWith("this is a state machine");
        assertThat(links(design("digraph { node [shape=box] " + states + " }"))).hasSize(3);
    }

    @Test
    void aGraphIsWhatItsTitleSaysThatItIs() {
        assertThat(refusal("digraph { label=\"Login sequence\"; a -> b -> c }"))
                .startsWith("by its title this is a sequence,");
        assertThat(links(design("digraph { label=\"Sequence store\"; a -> b -> c }")))
                .hasSize(2);
    }

    private static String refusal(String dot) {
        return switch (new DotReader().read("g.dot", dot.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                problems.getFirst().message();
            case Decoded.Good<List<Imported>> good -> throw new AssertionError(good);
        };
    }

    private static Imported imported(String text) {
        return switch (new DotReader().read("g.dot", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> read, var _) -> read.getFirst();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Design design(String text) {
        return imported(text).design();
    }

    private static List<String> links(Design design) {
        return design.links().stream().map(DotReaderTest::shown).toList();
    }

    private static String shown(Link link) {
        return link.from().value() + ">" + link.to().value() + " " + link.label();
    }
}
