package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import plumbline.exchange.any.AnyReader;
import plumbline.exchange.canvas.CanvasReader;
import plumbline.exchange.dot.DotReader;
import plumbline.exchange.drawio.DrawioReader;
import plumbline.exchange.embedded.EmbeddedReader;
import plumbline.exchange.excalidraw.ExcalidrawReader;
import plumbline.exchange.mermaid.MarkdownReader;
import plumbline.exchange.mermaid.MermaidReader;
import plumbline.exchange.structurizr.StructurizrReader;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Files made to exhaust whoever reads them: each is refused with a message, and soon.
class HostileFilesTest {
    /// Two seconds on a quiet machine.
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// Of computing, so that a busy machine fails nothing.
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final int MILLION = 1_000_000;
    private static final Reader EMBEDDED =
            new EmbeddedReader((_, _) -> Decoded.bad(Problem.error("", 0, 0, "read", "")));

    private record Attack(String name, Reader reader, byte[] bytes) {}

    @TestFactory
    Stream<DynamicTest> anAttackIsRefusedWithAMessage() {
        return attacks()
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                    Decoded<List<Imported>> read = Assertions.assertTimeoutPreemptively(
                            LIMIT, () -> attack.reader().read("attack", attack.bytes()));
                    assertThat(read).isInstanceOf(Decoded.Bad.class);
                    assertThat(read.problems().getFirst().message())
                            .isNotBlank()
                            .hasSizeLessThan(400);
                }));
    }

    /// Once, each of these took the square of its length, or a stack without end.
    @TestFactory
    Stream<DynamicTest> whatRepeatsItselfIsAnsweredSoon() {
        Reader structurizr = new StructurizrReader();
        Reader markdown = new MarkdownReader();
        Reader mermaid = new MermaidReader();
        Reader canvas = new CanvasReader();
        AnyReader everything = new AnyReader(SmallCatalog.catalog(), Seeds.PROMPTS);
        Reader any = (name, bytes) -> everything.read(name, bytes, Optional.empty());
        return Stream.of(
                        attack("backslashes in one line", structurizr, "workspace {\n" + "\\ ".repeat(MILLION / 2)),
                        attack("braces behind words", structurizr, "workspace {\n" + "}a".repeat(MILLION / 2)),
                        attack(
                                "documents in a document",
                                EMBEDDED,
                                "<svg><metadata id=\"plumbline-design\">" + "<!DOCTYPE ".repeat(MILLION / 10)),
                        attack("quotes of quotes", markdown, "> ".repeat(MILLION / 2) + "```"),
                        attack("quotes of quotes in a block", markdown, "> ```mermaid\n" + ">".repeat(MILLION)),
                        attack("containers that never close", markdown, ":::x\n".repeat(MILLION / 5)),
                        attack("a heading of spaces", markdown, "#" + " ".repeat(MILLION) + "x"),
                        attack("a direction behind spaces", markdown, "```\ngraph TD" + " ".repeat(MILLION) + "x\n```"),
                        attack(
                                "a service behind spaces",
                                mermaid,
                                "architecture-beta\nservice a" + " ".repeat(MILLION) + "!"),
                        attack("edges of an edge", mermaid, "architecture-beta\n" + "a-".repeat(MILLION / 2) + " b c"),
                        attack("dots of a link", mermaid, "graph TD\na -. " + ".".repeat(MILLION) + "x\nb"),
                        attack("brackets of a group", mermaid, "graph TD\nsubgraph a" + "[".repeat(MILLION) + "\nend"),
                        attack("a card of rules", canvas, card("-".repeat(MILLION))),
                        attack("a card of letters", canvas, card("a ".repeat(MILLION / 2))),
                        attack("a card of empty lines", canvas, card("\\n".repeat(MILLION / 2) + "a")),
                        attack("a break behind spaces", canvas, card("<br" + " ".repeat(MILLION))),
                        attack("comments before nothing", any, "/**/".repeat(MILLION / 4)),
                        attack("tags of classes", markdown, ("<pre" + " class=mermai".repeat(70) + ">").repeat(900)))
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    attack.reader().read("attack", attack.bytes());
                    assertThat(Duration.ofNanos(
                                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                            .isLessThan(SOON);
                }));
    }

    private static Stream<Attack> attacks() {
        Reader excalidraw = new ExcalidrawReader();
        Reader canvas = new CanvasReader();
        Reader dot = new DotReader();
        Reader structurizr = new StructurizrReader();
        Reader drawio = new DrawioReader();
        String laughs = """
                <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
                """;
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(
                attack("a scene nested a million deep", excalidraw, "{\"elements\": " + "[".repeat(MILLION)),
                attack("a canvas nested a million deep", canvas, "{\"nodes\": " + "{\"a\":".repeat(MILLION)),
                attack("a scene of a million numbers", excalidraw, "{\"elements\": [" + "1,".repeat(MILLION) + "1]}"),
                attack(
                        "a scene of elements without end",
                        excalidraw,
                        "{\"elements\": [" + "{\"type\":\"rectangle\",\"id\":\"a\"},".repeat(90_000) + "{}]}"),
                attack("a number of a million digits", canvas, "{\"nodes\": [{\"x\": " + "9".repeat(MILLION) + "}]}"),
                attack("a scene that is no object", excalidraw, "[]"),
                attack("a bomb in a scene's picture", excalidraw, bombInScene()),
                attack(
                        "a bomb in our picture",
                        EMBEDDED,
                        Seeds.png("iTXt", "plumbline-design\0\1\0\0\0", deflated(64))),
                attack(
                        "a picture that is cut off",
                        EMBEDDED,
                        Arrays.copyOf(Seeds.png("iTXt", "plumbline-design\0\1\0\0\0", deflated(1)), 60)),
                attack("a bomb attached to a print", EMBEDDED, bombInPrint()),
                attack(
                        "a print of attachments without end",
                        EMBEDDED,
                        "%PDF-1.7\n" + "<< /Type /EmbeddedFile >>\nstream\nx\nendstream\n".repeat(100_000)),
                attack(
                        "laughs in our picture",
                        EMBEDDED,
                        laughs + "<svg><metadata id=\"plumbline-design\">&c;</metadata></svg>"),
                attack(
                        "a file in our picture",
                        EMBEDDED,
                        outside + "<svg><metadata id=\"plumbline-design\">&e;</metadata></svg>"),
                attack(
                        "our picture nested a million deep",
                        EMBEDDED,
                        "<svg><metadata id=\"plumbline-design\"/>" + "<g>".repeat(MILLION)),
                attack("laughs in draw.io", drawio, laughs + "<mxfile><diagram>&c;</diagram></mxfile>"),
                attack("a file in draw.io", drawio, outside + "<mxfile><diagram>&e;</diagram></mxfile>"),
                attack("draw.io nested a million deep", drawio, "<mxfile>" + "<diagram>".repeat(MILLION)),
                attack(
                        "a bomb in draw.io",
                        drawio,
                        "<mxfile><diagram>" + Base64.getEncoder().encodeToString(raw(64)) + "</diagram></mxfile>"),
                attack("braces a million deep", dot, "digraph { " + "{".repeat(MILLION)),
                attack("subgraphs a million deep", dot, "digraph { " + "subgraph cluster_a { ".repeat(100_000)),
                attack(
                        "sets joined with sets",
                        dot,
                        "digraph { {" + set("a") + "} -> {" + set("b") + "} -> {" + set("c") + "} }"),
                attack("a chain of a million", dot, "digraph { a" + "->a".repeat(MILLION) + "}"),
                attack("a quote without end", dot, "digraph { a [label=\"" + "x".repeat(MILLION)),
                attack("markup without end", dot, "digraph { a [label=" + "<".repeat(MILLION)),
                attack("subgraphs without end", dot, "digraph { " + "{a} ".repeat(200_000)),
                attack("blocks a million deep", structurizr, "model {".repeat(200_000)),
                attack(
                        "containers a million deep",
                        structurizr,
                        "workspace { model { " + "a = container b {\n".repeat(80_000)),
                attack("constants that double", structurizr, doubling()),
                attack(
                        "nothing but a script",
                        structurizr,
                        "workspace {\n!script groovy {\nSystem.exit(1)\n}\n!plugin Evil\n!include http://x/\n}"),
                attack("words without end", structurizr, "workspace { model { " + "a ".repeat(900_000)));
    }

    private static String card(String text) {
        return "{\"nodes\": [{\"id\": \"a\", \"type\": \"text\", \"text\": \"" + text + "\"}]}";
    }

    private static Attack attack(String name, Reader reader, String text) {
        return new Attack(name, reader, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Attack attack(String name, Reader reader, byte[] bytes) {
        return new Attack(name, reader, bytes);
    }

    private static String set(String prefix) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            names.append(prefix).append(i).append(' ');
        }
        return names.toString();
    }

    private static String doubling() {
        StringBuilder text = new StringBuilder("workspace {\n!const a0 xxxxxxxxxx\n");
        for (int i = 1; i < 60; i++) {
            text.append("!const a%d \"${a%d}${a%d}\"\n".formatted(i, i - 1, i - 1));
        }
        return text.append("}\n").toString();
    }

    private static byte[] bombInScene() {
        StringBuilder encoded = new StringBuilder();
        for (byte each : deflated(64)) {
            encoded.append("\\u00%02x".formatted(each & 0xff));
        }
        String envelope = "{\"encoding\": \"bstring\", \"compressed\": true, \"encoded\": \"" + encoded + "\"}";
        return Seeds.png("tEXt", "application/vnd.excalidraw+json\0", envelope.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bombInPrint() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n<< /Type /EmbeddedFile /Filter /FlateDecode >>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(deflated(64));
        out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] deflated(int megabytes) {
        return packed(megabytes, false);
    }

    private static byte[] raw(int megabytes) {
        return packed(megabytes, true);
    }

    private static byte[] packed(int megabytes, boolean raw) {
        return Seeds.deflated(new byte[megabytes * MILLION], raw);
    }
}
