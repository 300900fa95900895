package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import plumbline.exchange.canvas.CanvasReader;
import plumbline.exchange.dot.DotReader;
import plumbline.exchange.drawio.DrawioReader;
import plumbline.exchange.embedded.EmbeddedReader;
import plumbline.exchange.excalidraw.ExcalidrawReader;
import plumbline.exchange.mermaid.MarkdownReader;
import plumbline.exchange.mermaid.MermaidReader;
import plumbline.exchange.plantuml.PlantUmlReader;
import plumbline.exchange.structurizr.StructurizrReader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Valid files with something broken in them: whatever it is, reading ends with a diagram or with a message.
class ReadersStormTest {
    private static final int FEW = 150;
    private static final Duration CAMPAIGN = Duration.ofMinutes(1);
    private static final long SLOWEST_NANOS = Duration.ofSeconds(30).toNanos();

    private record Seed(Reader reader, String text) {}

    private static final Map<String, Seed> SEEDS = Map.of(
            "excalidraw", new Seed(new ExcalidrawReader(), """
                    {"type": "excalidraw", "elements": [
                     {"type": "rectangle", "id": "a", "x": 0, "y": 0, "width": 100, "height": 50, "groupIds": ["g", "h"], "boundElements": []},
                     {"type": "text", "id": "t", "x": 5, "y": 5, "width": 50, "height": 20, "containerId": "a", "text": "Feast", "originalText": "Feast"},
                     {"type": "ellipse", "id": "b", "x": 300, "y": 0, "width": 100, "height": 50, "groupIds": ["g"]},
                     {"type": "text", "id": "u", "x": 310, "y": 5, "width": 50, "height": 20, "text": "Kafka"},
                     {"type": "arrow", "id": "e", "x": 100, "y": 20, "points": [[0, 0], [50, 1e3], [200, 0]], "angle": 0.5,
                      "startBinding": {"elementId": "a"}, "endBinding": {"elementId": "u"}, "endArrowhead": "arrow"},
                     {"type": "line", "id": "l", "x": 0, "y": 0, "points": [[0, 0], [50, 50], [0, 1]]},
                     {"type": "frame", "id": "f", "name": "Online", "x": -9, "y": -9, "width": 900, "height": 99}]}"""),
            "canvas", new Seed(new CanvasReader(), """
                    {"nodes": [{"id": "a", "type": "text", "text": "# **A** [[b|c]] `d`", "x": 0, "y": -1.5, "width": 100, "height": 50},
                     {"id": "b", "type": "file", "file": "x/y.md", "x": 300, "y": 0, "width": 100, "height": 50},
                     {"id": "g", "type": "group", "label": "G", "x": -9, "y": -9, "width": 200, "height": 99}],
                     "edges": [{"id": "e", "fromNode": "a", "toNode": "b", "toEnd": "none", "fromEnd": "arrow", "label": "l"}]}"""),
            "dot", new Seed(new DotReader(), """
                    strict digraph "G" { // c
                      graph [rankdir=LR label="T\\nU"]; node [shape=box]
                      subgraph cluster_a { label=<A <b>x</b>>; a:n -> {b c} -> d [label="x" + "y" dir=both lhead=cluster_a]; }
                      /* d */ e [shape=record label="{<p> f|g}"] -> a; f = "g"; a -- b }"""),
            "structurizr", new Seed(new StructurizrReader(), """
                    workspace "W" { !const X "y"
                      model { u = person "U" /* c */
                       s = softwareSystem "S" "d" { group "G" { a = container "A ${X}" "d" "t" "x,y" { this -> u "r" \\
                         "t" } } b = container "B" { tags "T" } }
                       u -> s.a "asks"
                       !script g { } }
                      views { styles { element "T" { shape Cylinder } } } }"""),
            "drawio", new Seed(new DrawioReader(), """
                    <mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
                    <mxCell id="a" value="Feast &lt;b&gt;x&lt;/b&gt;" style="rounded=1;html=1;" vertex="1" parent="1"><mxGeometry x="0" y="0" width="120" height="60" as="geometry"/></mxCell>
                    <object id="b" label="%n%" n="Kafka" placeholders="1"><mxCell style="ellipse" vertex="1" parent="1"><mxGeometry x="300" width="120" height="60" as="geometry"/></mxCell></object>
                    <mxCell id="e" edge="1" source="a" parent="1"><mxGeometry relative="1" as="geometry"><mxPoint x="290" y="30" as="targetPoint"/></mxGeometry></mxCell>
                    </root></mxGraphModel></diagram></mxfile>"""),
            "mermaid", new Seed(new MermaidReader(), """
                    flowchart LR
                    subgraph s["Serving <br/> layer"]
                      a["Load (raw)"] -- words --> b[(Store)]
                    end
                    c & d -.->|x| b ==> e{q?}; f@{ shape: cyl, label: "F" } --> e
                    """),
            "markdown", new Seed(new MarkdownReader(), """
                    # Head
                    ```mermaid
                    graph TD
                    a --> b
                    ```
                    ~~~ mermaid
                    sequenceDiagram
                    ~~~
                    """),
            "embedded", new Seed(new EmbeddedReader((_, _) -> Decoded.bad(Problem.error("", 0, 0, "read", ""))), """
                    <svg xmlns="http://www.w3.org/2000/svg"><title>t</title><metadata id="plumbline-design">{"format": 1,
                    "title": "&lt;&amp;"}</metadata><g><text>x</text></g></svg>"""));

    @TestFactory
    Stream<DynamicTest> aBrokenFileIsReadOrRefused() {
        return storms(SEEDS, 1);
    }

    /// A minute for each reader, from a seed of the day.
    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> aMinuteOfBrokenFilesIsReadOrRefused() {
        long start = System.currentTimeMillis() / 86_400_000 * 1_000_000;
        Map<String, Seed> plantUml = Map.of("plantuml", new Seed(new PlantUmlReader(SmallCatalog.catalog()), """
                @startuml
                !define X y
                package "P" { [A] as a ; database "B\\nb" as b #red
                }
                a -down-> b : x
                note right of a : n
                Container(c, "C", "t", "d")
                Rel_U(a, c, "r")
                @enduml"""));
        return Stream.concat(storms(SEEDS, start), storms(plantUml, start));
    }

    private static Stream<DynamicTest> storms(Map<String, Seed> seeds, long start) {
        return seeds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> storm(each.getValue(), start)));
    }

    private static void storm(Seed seed, long start) {
        long end = System.nanoTime() + CAMPAIGN.toNanos();
        BooleanSupplier more = start == 1 ? () -> false : () -> System.nanoTime() < end;
        System.out.println("first seed " + start);
        for (long i = start; i < start + FEW || more.getAsBoolean(); i++) {
            byte[] broken = broken(seed.text(), new Random(i));
            String told = "seed " + i + "\n" + new String(broken, StandardCharsets.UTF_8);
            long began = System.nanoTime();
            Decoded<List<Imported>> read = read(seed.reader(), broken, told);
            assertThat(System.nanoTime() - began).as(told).isLessThan(SLOWEST_NANOS);
            switch (read) {
                case Decoded.Good<List<Imported>>(List<Imported> all, var _) ->
                    assertThat(all).as(told).isNotEmpty();
                case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                    assertThat(problems)
                            .as(told)
                            .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            }
        }
    }

    private static Decoded<List<Imported>> read(Reader reader, byte[] bytes, String told) {
        try {
            return reader.read("storm", bytes);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            throw new AssertionError(told, fault);
        }
    }

    /// A few pieces of the text gone, doubled, moved, or replaced by what such formats trip over.
    private static byte[] broken(String text, Random random) {
        String[] stones = {
            "\"", "{", "}", "[", "]", "<", ">", "\\", "\n", "->", "--", "/*", "null", "-1e308", "1e999", "\u0000", "&",
            "%", ":", "=", "${", "\uD800", "é"
        };
        StringBuilder broken = new StringBuilder(text);
        int blows = 1 + random.nextInt(6);
        for (int i = 0; i < blows && !broken.isEmpty(); i++) {
            int at = random.nextInt(broken.length());
            int to = Math.min(broken.length(), at + 1 + random.nextInt(random.nextBoolean() ? 4 : 80));
            switch (random.nextInt(5)) {
                case 0 -> broken.delete(at, to);
                case 1 -> broken.insert(at, broken.substring(at, to).repeat(1 + random.nextInt(20)));
                case 2 -> broken.insert(random.nextInt(broken.length()), broken.substring(at, to));
                case 3 -> broken.replace(at, to, stones[random.nextInt(stones.length)]);
                default -> broken.setCharAt(at, (char) random.nextInt(0x250));
            }
        }
        return broken.toString().getBytes(StandardCharsets.UTF_8);
    }
}
