package plumbline.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.exchange.any.AnyReader;
import plumbline.exchange.any.AnyWriter;
import plumbline.exchange.any.Mount;
import plumbline.files.Library;
import plumbline.picture.Look;
import plumbline.problem.Decoded;

/// Valid files, small, with something of everything that their format has: what fuzzing and storms begin with.
public final class Seeds {
    /// The prompts that a design may name.
    public static final Set<PromptId> PROMPTS = Set.of(new PromptId("news-feed"));

    public static final String EXCALIDRAW = """
            {"type": "excalidraw", "elements": [
             {"type": "rectangle", "id": "a", "x": 0, "y": 0, "width": 100, "height": 50, "groupIds": ["g", "h"], "boundElements": []},
             {"type": "text", "id": "t", "x": 5, "y": 5, "width": 50, "height": 20, "containerId": "a", "text": "Feast", "originalText": "Feast"},
             {"type": "ellipse", "id": "b", "x": 300, "y": 0, "width": 100, "height": 50, "groupIds": ["g"]},
             {"type": "text", "id": "u", "x": 310, "y": 5, "width": 50, "height": 20, "text": "Kafka"},
             {"type": "arrow", "id": "e", "x": 100, "y": 20, "points": [[0, 0], [50, 1e3], [200, 0]], "angle": 0.5,
              "startBinding": {"elementId": "a"}, "endBinding": {"elementId": "u"}, "endArrowhead": "arrow"},
             {"type": "line", "id": "l", "x": 0, "y": 0, "points": [[0, 0], [50, 50], [0, 1]]},
             {"type": "frame", "id": "f", "name": "Online", "x": -9, "y": -9, "width": 900, "height": 99}]}""";

    public static final String CANVAS = """
            {"nodes": [{"id": "a", "type": "text", "text": "# **A** [[b|c]] `d`", "x": 0, "y": -1.5, "width": 100, "height": 50},
             {"id": "b", "type": "file", "file": "x/y.md", "x": 300, "y": 0, "width": 100, "height": 50},
             {"id": "g", "type": "group", "label": "G", "x": -9, "y": -9, "width": 200, "height": 99}],
             "edges": [{"id": "e", "fromNode": "a", "toNode": "b", "toEnd": "none", "fromEnd": "arrow", "label": "l"}]}""";

    public static final String DOT = """
            strict digraph "G" { // c
              graph [rankdir=LR label="T\\nU"]; node [shape=box]
              subgraph cluster_a { label=<A <b>x</b>>; a:n -> {b c} -> d [label="x" + "y" dir=both lhead=cluster_a]; }
              /* d */ e [shape=record label="{<p> f|g}"] -> a; f = "g"; a -- b }""";

    public static final String STRUCTURIZR = """
            workspace "W" { !const X "y"
              model { u = person "U" /* c */
               s = softwareSystem "S" "d" { group "G" { a = container "A ${X}" "d" "t" "x,y" { this -> u "r" \\
                 "t" } } b = container "B" { tags "T" } }
               u -> s.a "asks"
               !script g { } }
              views { styles { element "T" { shape Cylinder } } } }""";

    public static final String DRAWIO = """
            <mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
            <mxCell id="a" value="Feast &lt;b&gt;x&lt;/b&gt;" style="rounded=1;html=1;" vertex="1" parent="1"><mxGeometry x="0" y="0" width="120" height="60" as="geometry"/></mxCell>
            <object id="b" label="%n%" n="Kafka" placeholders="1"><mxCell style="ellipse" vertex="1" parent="1"><mxGeometry x="300" width="120" height="60" as="geometry"/></mxCell></object>
            <mxCell id="e" edge="1" source="a" parent="1"><mxGeometry relative="1" as="geometry"><mxPoint x="290" y="30" as="targetPoint"/></mxGeometry></mxCell>
            </root></mxGraphModel></diagram></mxfile>""";

    public static final String MERMAID = """
            flowchart LR
            subgraph s["Serving <br/> layer"]
              a["Load (raw)"] -- words --> b[(Store)]
            end
            c & d -.->|x| b ==> e{q?}; f@{ shape: cyl, label: "F" } --> e
            """;

    public static final String MARKDOWN = """
            # Head
            ```mermaid
            graph TD
            a --> b
            ```
            ~~~ mermaid
            sequenceDiagram
            ~~~
            """;

    public static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg"><title>t</title><metadata id="plumbline-design">{"format": 1,
            "title": "&lt;&amp;"}</metadata><g><text>x</text></g></svg>""";

    public static final String PLANTUML = """
            @startuml
            !define X y
            package "P" { [A] as a ; database "B\\nb" as b #red
            }
            a -down-> b : x
            note right of a : n
            Container(c, "C", "t", "d")
            Rel_U(a, c, "r")
            @enduml""";

    private Seeds() {}

    /// The reader of a format as everybody gets it, with a small catalogue.
    public static Reader reader(Format format) {
        AnyReader any = new AnyReader(SmallCatalog.catalog(), PROMPTS);
        return (name, bytes) -> any.read(name, bytes, Optional.of(format));
    }

    /// Those texts as files, and the sample design as it is written in the format.
    public static Stream<byte[]> of(Format format, String... texts) {
        return Stream.concat(Stream.of(texts).map(Seeds::bytes), Stream.of(written(format)));
    }

    /// The sample design as it is written in a format.
    public static byte[] written(Format format) {
        Design design = SampleDesign.feed();
        AnyWriter writer = new AnyWriter(Library.bundled(), Mount.of(Look.LIGHT).withScale(0.1));
        return switch (writer.write(design, format, "seed")) {
            case Decoded.Good<byte[]>(byte[] bytes, var _) -> bytes;
            case Decoded.Bad<byte[]> bad -> throw new AssertionError(bad.problems());
        };
    }

    /// A text as it lies in a file.
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A picture of nothing that carries a chunk.
    public static byte[] png(String chunk, String keyword, byte[] data) {
        byte[] head = keyword.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(8 + 12 + head.length + data.length)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(head.length + data.length)
                .put(chunk.getBytes(StandardCharsets.US_ASCII))
                .put(head)
                .put(data)
                .putInt(0)
                .array();
    }

    /// The bytes deflated; `raw` without the header that zlib writes.
    public static byte[] deflated(byte[] bytes, boolean raw) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, raw)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] room = new byte[64 * 1024];
            while (!deflater.finished()) {
                out.write(room, 0, deflater.deflate(room));
            }
            return out.toByteArray();
        }
    }
}
