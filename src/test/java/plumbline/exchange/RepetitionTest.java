package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import plumbline.exchange.any.AnyReader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What a format trips over, a million times: each such file is read or refused within two seconds of computing.
@Tag("slow")
class RepetitionTest {
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int MILLION = 1_000_000;
    private static final int IN_A_LINE = 3_000;
    private static final AnyReader READER = new AnyReader(SmallCatalog.catalog(), Seeds.PROMPTS);

    private record Way(Format format, String begins, String dictionary, String ends) {}

    private static final List<Way> WAYS = List.of(
            new Way(Format.DOT, "digraph { a -> b; ", "dot/dot.dict", "}"),
            new Way(Format.DOT, "digraph { a [label=\"", "dot/dot.dict", "\"] }"),
            new Way(Format.MERMAID, "flowchart LR\na --> b\n", "mermaid/mermaid.dict", "\n"),
            new Way(Format.MERMAID, "flowchart LR\na[\"", "mermaid/mermaid.dict", "\"] --> b\n"),
            new Way(Format.MARKDOWN, "# A\n", "mermaid/markdown.dict", "\n"),
            new Way(Format.PLANTUML, "@startuml\n[a] --> [b]\n", "plantuml/plantUml.dict", "\n@enduml\n"),
            new Way(Format.STRUCTURIZR, "workspace { model {\n", "structurizr/structurizr.dict", "\n} }"),
            new Way(
                    Format.STRUCTURIZR,
                    "workspace { model {\na = container \"",
                    "structurizr/structurizr.dict",
                    "\"\n} }"),
            new Way(Format.DRAWIO, "<mxfile><diagram><mxGraphModel><root>", "drawio/drawio.dict", ""),
            new Way(
                    Format.DRAWIO,
                    "<mxfile><diagram><mxGraphModel><root><mxCell id='a' vertex='1' value='",
                    "drawio/drawio.dict",
                    "'/></root></mxGraphModel></diagram></mxfile>"),
            new Way(Format.EXCALIDRAW, "{\"elements\": [", "excalidraw/excalidraw.dict", "]}"),
            new Way(Format.CANVAS, "{\"nodes\": [", "canvas/canvas.dict", "]}"),
            new Way(Format.SVG, "<svg><metadata id=\"plumbline-design\">", "embedded/embedded.dict", "</metadata>"),
            new Way(Format.PDF, "%PDF-1.7\n", "embedded/embedded.dict", "%%EOF"),
            new Way(Format.HTML, "<html>", "embedded/embedded.dict", "</html>"));

    @TestFactory
    Stream<DynamicTest> whateverIsRepeatedIsReadOrRefusedSoon() {
        return WAYS.stream().map(way -> DynamicTest.dynamicTest(way.format() + " " + way.begins(), () -> soon(way)));
    }

    private static void soon(Way way) throws IOException {
        List<String> slow = new ArrayList<>();
        for (String token : tokens(way.dictionary())) {
            for (String content : contents(token)) {
                tried(way, token, content).ifPresent(slow::add);
            }
        }
        assertThat(slow).isEmpty();
    }

    private static List<String> contents(String token) {
        return List.of(
                repeated(token),
                repeated(token + " "),
                repeated(token + "\n"),
                repeated(token + "a"),
                token + " ".repeat(MILLION) + token,
                token + " x".repeat(MILLION / 2) + token,
                token + "\t".repeat(MILLION) + "x",
                token + "\n".repeat(MILLION) + token,
                // Lines of a million are refused for their length before anybody looks for words in them.
                token + " ".repeat(IN_A_LINE) + "}",
                token + " ".repeat(IN_A_LINE) + "x y",
                "a " + token + " ".repeat(IN_A_LINE) + ":");
    }

    private static String repeated(String piece) {
        return piece.repeat(MILLION / piece.length());
    }

    /// What took too long, and how; or empty.
    private static Optional<String> tried(Way way, String token, String content) {
        byte[] bytes = (way.begins() + content + way.ends()).getBytes(StandardCharsets.UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Decoded<List<Imported>> read = READER.read("repeated", bytes, Optional.of(way.format()));
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        String told = read.problems().stream().map(Problem::message).findFirst().orElse("");
        String shown = token + " in " + content.substring(0, 20) + "... took " + taken.toMillis() + " ms: " + told;
        return taken.compareTo(LONGEST) > 0 ? Optional.of(shown) : Optional.empty();
    }

    private static List<String> tokens(String dictionary) throws IOException {
        try (InputStream in = Objects.requireNonNull(RepetitionTest.class.getResourceAsStream(dictionary))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> plain(line.substring(1, line.length() - 1)))
                    .toList();
        }
    }

    /// A token without the escapes that dictionaries have.
    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char next = escaped.charAt(i);
            if (next == '\\' && escaped.charAt(i + 1) == 'x') {
                plain.append((char) Integer.parseInt(escaped.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                plain.append(next == '\\' ? escaped.charAt(++i) : next);
            }
        }
        return plain.toString();
    }
}
