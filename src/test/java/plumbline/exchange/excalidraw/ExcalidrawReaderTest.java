package plumbline.exchange.excalidraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Note;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class ExcalidrawReaderTest {
    private static final String TWO = box("a", "Feast", 0, 0) + "," + box("b", "Kafka", 300, 0);

    @Test
    void jsonThatSaysItsTypeAtItsEndIsWhatItsNamePromises() {
        byte[] late = "{\"elements\": [], \"type\": \"something\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(Format.of("a.excalidraw", late)).contains(Format.EXCALIDRAW);
        assertThat(Format.of("a.plumb.json", late)).contains(Format.DESIGN);
    }

    @Test
    void textBoundToAContainerIsItsLabel() {
        assertThat(labels(imported(TWO).design())).containsExactlyInAnyOrder("Feast", "Kafka");
    }

    @Test
    void theFirstLineIsTheNameEvenWhereTheProgramBreaksIt() {
        String broken = rectangle("a", 0, 0, 200, 80) + "," + """
                {"type": "text", "id": "ta", "x": 5, "y": 5, "width": 90, "height": 40, "containerId": "a",
                 "text": "Feature Store for\\nranking", "originalText": "Feature Store for ranking\\n[Feast]"}""";
        Component component = imported(broken + "," + box("b", "Kafka", 300, 0))
                .design()
                .components()
                .getFirst();
        assertThat(component.label()).isEqualTo("Feature Store for ranking");
        assertThat(component.technology()).isEqualTo("Feast");
    }

    @Test
    void textLyingOnABoxIsItsLabel() {
        String lying = rectangle("c", 600, 0, 160, 60) + "," + text("t", "Model registry", 610, 15, 140, 25);
        assertThat(labels(imported(TWO + "," + lying).design())).contains("Model registry");
    }

    @Test
    void aBoundArrowIsALinkAndItsTextTheLabel() {
        String arrow = arrow("e", 130, 30, 170, 0, "a", "b") + "," + """
                {"type": "text", "id": "te", "x": 180, "y": 20, "width": 60, "height": 20, "containerId": "e", "text": "clicks"}""";
        Design design = imported(TWO + "," + arrow).design();
        assertThat(links(design)).containsExactly("Feast>Kafka");
        assertThat(design.links().getFirst().label()).isEqualTo("clicks");
    }

    @Test
    void anArrowOfOursThatIsThereTwiceIsRead() {
        String ours = """
                {"type": "arrow", "id": "e", "x": 130, "y": 30, "width": 170, "height": 0, "points": [[0, 0], [170, 0]],
                 "startBinding": {"elementId": "a"}, "endBinding": {"elementId": "b"},
                 "customData": {"plumbline": "flow=\\"request\\""}}""";
        assertThat(links(imported(TWO + "," + ours + "," + ours).design())).contains("Feast>Kafka");
    }

    @Test
    void anArrowThatEndsBesideAShapeIsAttached() {
        assertThat(links(imported(TWO + "," + arrow("e", 135, 30, 150, 0, "", ""))
                        .design()))
                .containsExactly("Feast>Kafka");
    }

    @Test
    void anArrowThatEndsInTheAirIsReported() {
        String arrows = arrow("e", 135, 30, 150, 0, "a", "b") + "," + arrow("f", 135, 30, 40, 300, "a", "");
        Imported imported = imported(TWO + "," + arrows);
        assertThat(imported.design().links()).hasSize(1);
        assertThat(imported.problems()).extracting(Problem::message).contains("1 link ends in the air: from “Feast”");
    }

    @Test
    void aHeadAtTheStartTurnsTheLink() {
        String arrow = arrow("e", 135, 30, 150, 0, "a", "b")
                .replace("\"endArrowhead\": \"arrow\"", "\"endArrowhead\": null, \"startArrowhead\": \"triangle\"");
        assertThat(links(imported(TWO + "," + arrow).design())).containsExactly("Kafka>Feast");
    }

    @Test
    void aPlainLineIsALinkOnlyIfItJoinsTwoShapes() {
        String joining = arrow("e", 135, 30, 150, 0, "", "").replace("\"arrow\", \"id\"", "\"line\", \"id\"");
        String loose = arrow("f", 0, 500, 700, 0, "", "").replace("\"arrow\", \"id\"", "\"line\", \"id\"");
        Imported imported = imported(TWO + "," + joining + "," + loose);
        assertThat(links(imported.design())).containsExactly("Feast>Kafka");
        assertThat(imported.problems())
                .extracting(Problem::message)
                .contains("1 line that joins no two shapes was taken for decoration");
    }

    @Test
    void wordsGivenWithAShapeAreItsLabelAndAnArrowMayLackItsPoints() {
        String store =
                rectangle("s", 600, 0, 120, 60).replace("\"type\"", "\"label\": {\"text\": \"Store\"}, \"type\"");
        String arrow = """
                {"type": "arrow", "id": "x", "x": 422, "y": 30, "width": 176, "height": 0, "endArrowhead": "arrow"}""";
        Design design = imported(TWO + "," + store + "," + arrow).design();
        assertThat(labels(design)).containsExactly("Feast", "Kafka", "Store");
        assertThat(links(design)).containsExactly("Kafka>Store");
    }

    @Test
    void wordsThatAnArrowRunsUnderAreItsLabelEvenWhereItIsTiedToThem() {
        String words = text("w", "dispatch", 130, 20, 160, 20);
        Design design = imported(TWO + "," + words + "," + arrow("x", 296, 34, -172, 0, "w", "a"))
                .design();
        assertThat(labels(design)).containsExactly("Feast", "Kafka");
        assertThat(links(design)).containsExactly("Kafka>Feast");
        assertThat(design.links().getFirst().label()).isEqualTo("dispatch");
    }

    @Test
    void anArrowDrawnFromTheBorderOfAShapeLeavesItAndNotTheWordsBelow() {
        String words = text("w", "only what it needs", 10, 66, 100, 16) + "," + rectangle("c", 300, 300, 120, 60) + ","
                + text("tc", "Redis", 330, 320, 50, 20);
        Design design = imported(TWO + "," + words + "," + arrow("x", 60, 60, 280, 240, "w", "c"))
                .design();
        assertThat(links(design)).containsExactly("Feast>Redis");
        assertThat(labels(design)).containsExactly("Feast", "Kafka", "Redis");
    }

    @Test
    void aLoopOfThePenAroundWordsIsABox() {
        String loop = """
                {"type": "freedraw", "id": "pen", "x": 600, "y": 0, "width": 160, "height": 60,
                 "points": [[0, 0], [160, 2], [158, 60], [2, 58], [0, 1]]}""";
        String arrow = arrow("e", 422, 30, 172, 0, "b", "");
        assertThat(links(imported(TWO + "," + loop + "," + text("w", "Cache", 640, 20, 60, 20) + "," + arrow)
                        .design()))
                .containsExactly("Kafka>Cache");
        assertThat(labels(imported(TWO + "," + loop).design())).containsExactly("Feast", "Kafka");
    }

    @Test
    void aFrameIsABoundaryOfWhatLiesInIt() {
        String frame = """
                {"type": "frame", "id": "f", "name": "Online", "x": -50, "y": -50, "width": 600, "height": 200}""";
        Design design = imported(TWO + "," + frame).design();
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Online");
        assertThat(design.components()).allMatch(component -> component.in() != null);
    }

    @Test
    void aGroupThatDrawsOneThingIsOneComponent() {
        String person = "%s,%s,%s"
                .formatted(
                        grouped(ellipse("h", 600, 0, 30, 30)),
                        grouped(arrow("s", 615, 30, 0, 40, "", "").replace("\"arrow\", \"id\"", "\"line\", \"id\"")),
                        grouped(text("t", "Rider", 590, 80, 60, 20)));
        Imported imported = imported(TWO + "," + person + "," + arrow("e", 585, 30, -155, 0, "h", "b"));
        assertThat(labels(imported.design())).containsExactlyInAnyOrder("Feast", "Kafka", "Rider");
        assertThat(links(imported.design())).containsExactly("Rider>Kafka");
    }

    @Test
    void whatWasDeletedIsNotRead() {
        String gone = box("c", "Redis", 600, 0)
                .replace("\"type\": \"rectangle\"", "\"isDeleted\": true, \"type\": \"rectangle\"")
                .replace("\"type\": \"text\"", "\"isDeleted\": true, \"type\": \"text\"");
        assertThat(labels(imported(TWO + "," + gone).design())).containsExactlyInAnyOrder("Feast", "Kafka");
    }

    @Test
    void aLargeTextAboveIsTheTitleAndLongTextANote() {
        String words =
                text("t", "Ranking", 0, -200, 300, 45).replace("\"text\": \"R", "\"fontSize\": 36, \"text\": \"R") + ","
                        + text("n", "about 20k requests a second at the evening peak", 0, 400, 500, 25);
        Design design = imported(TWO + "," + words).design();
        assertThat(design.title()).isEqualTo("Ranking");
        assertThat(design.notes())
                .extracting(Note::text)
                .containsExactly("about 20k requests a second at the evening peak");
    }

    @Test
    void anArrowOrTagInALabelIsText() {
        String odd = box("c", "a -> b <br> & c", 600, 0);
        assertThat(labels(imported(TWO + "," + odd).design())).contains("a -> b <br> & c");
    }

    @Test
    void lifelinesMakeASequenceDiagram() {
        StringBuilder drawn = new StringBuilder(TWO);
        for (int i = 0; i < 2; i++) {
            drawn.append(',')
                    .append(arrow("l" + i, 60 + 300 * i, 62, 0, 500, "", "")
                            .replace("\"arrow\", \"id\"", "\"line\", \"id\""));
        }
        for (int i = 0; i < 4; i++) {
            drawn.append(',').append(arrow("m" + i, 62, 120 + 60 * i, 296, 0, "", ""));
        }
        assertThat(refusal(scene(drawn.toString()))).contains("this is a sequence diagram");
    }

    @Test
    void aPictureAloneAndShapesWithoutLabelsAreRefused() {
        assertThat(refusal(scene("""
                {"type": "image", "id": "i", "x": 0, "y": 0, "width": 400, "height": 300}"""))).contains("a picture only");
        assertThat(refusal(scene(rectangle("a", 0, 0, 100, 80) + "," + rectangle("b", 300, 0, 100, 80))))
                .contains("have no labels");
        assertThat(refusal(scene(""))).contains("empty");
    }

    @Test
    void aSceneInAPictureIsReadLikeTheSceneItself() {
        String scene = scene(TWO + "," + arrow("e", 135, 30, 150, 0, "a", "b"));
        for (boolean packed : new boolean[] {false, true}) {
            for (byte[] picture : List.of(png(scene, packed), svg(scene, packed))) {
                assertThat(Format.of("drawing.bin", picture)).contains(Format.EXCALIDRAW);
                assertThat(links(imported(picture).design())).containsExactly("Feast>Kafka");
            }
        }
    }

    @Test
    void aPictureWithoutASceneIsRefused() {
        assertThat(new ExcalidrawReader().read("p.svg", "<svg></svg>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Decoded.Bad.class);
    }

    private static byte[] png(String scene, boolean packed) {
        byte[] text = (Payload.KEYWORD + "\0" + envelope(scene, packed)).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(out, "IHDR", new byte[13]);
        chunk(out, "IDAT", new byte[100_000]);
        chunk(out, "tEXt", text);
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] svg(String scene, boolean packed) {
        String base64 =
                Base64.getEncoder().encodeToString(envelope(scene, packed).getBytes(StandardCharsets.ISO_8859_1));
        return """
                <svg version="1.1" xmlns="http://www.w3.org/2000/svg"><!-- svg-source:excalidraw --><metadata>\
                <!-- payload-type:application/vnd.excalidraw+json --><!-- payload-version:2 --><!-- payload-start -->%s\
                <!-- payload-end --></metadata></svg>""".formatted(base64).getBytes(StandardCharsets.UTF_8);
    }

    /// JSON in which every byte of the scene is a character.
    private static String envelope(String scene, boolean packed) {
        byte[] bytes = scene.getBytes(StandardCharsets.UTF_8);
        if (packed) {
            try (Deflater deflater = new Deflater()) {
                deflater.setInput(bytes);
                deflater.finish();
                byte[] room = new byte[bytes.length + 100];
                bytes = java.util.Arrays.copyOf(room, deflater.deflate(room));
            }
        }
        StringBuilder encoded = new StringBuilder();
        for (byte each : bytes) {
            char character = (char) (each & 0xff);
            if (character < ' ' || character == '"' || character == '\\') {
                encoded.append("\\u%04x".formatted((int) character));
            } else {
                encoded.append(character);
            }
        }
        return "{\"version\": \"1\", \"encoding\": \"bstring\", \"compressed\": %s, \"encoded\": \"%s\"}"
                .formatted(packed, encoded);
    }

    private static String box(String id, String label, double x, double y) {
        return rectangle(id, x, y, 120, 60) + "," + """
                {"type": "text", "id": "t%s", "x": %s, "y": %s, "width": 100, "height": 25, "containerId": "%s", "text": "%s"}""".formatted(id, x + 10, y + 18, id, label);
    }

    private static String rectangle(String id, double x, double y, double width, double height) {
        return """
                {"type": "rectangle", "id": "%s", "x": %s, "y": %s, "width": %s, "height": %s,
                 "strokeColor": "#1e1e1e", "backgroundColor": "transparent", "strokeStyle": "solid"}""".formatted(id, x, y, width, height);
    }

    private static String ellipse(String id, double x, double y, double width, double height) {
        return rectangle(id, x, y, width, height).replace("\"rectangle\"", "\"ellipse\"");
    }

    private static String text(String id, String words, double x, double y, double width, double height) {
        return """
                {"type": "text", "id": "%s", "x": %s, "y": %s, "width": %s, "height": %s, "text": "%s"}""".formatted(id, x, y, width, height, words);
    }

    private static String arrow(String id, double x, double y, double dx, double dy, String from, String to) {
        return """
                {"type": "arrow", "id": "%s", "x": %s, "y": %s, "width": %s, "height": %s, "points": [[0, 0], [%s, %s]],
                 "startBinding": %s, "endBinding": %s, "endArrowhead": "arrow"}""".formatted(id, x, y, Math.abs(dx), Math.abs(dy), dx, dy, binding(from), binding(to));
    }

    private static String binding(String to) {
        return to.isEmpty() ? "null" : "{\"elementId\": \"%s\", \"focus\": 0, \"gap\": 5}".formatted(to);
    }

    private static String grouped(String element) {
        return element.replaceFirst("\"id\"", "\"groupIds\": [\"g\"], \"id\"");
    }

    private static String scene(String elements) {
        return "{\"type\": \"excalidraw\", \"version\": 2, \"elements\": [" + elements + "], \"appState\": {}}";
    }

    private static Imported imported(String elements) {
        return imported(scene(elements).getBytes(StandardCharsets.UTF_8));
    }

    private static Imported imported(byte[] bytes) {
        return switch (new ExcalidrawReader().read("scene.excalidraw", bytes)) {
            case Decoded.Good<List<Imported>>(List<Imported> read, var _) -> read.getFirst();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static String refusal(String scene) {
        Decoded<List<Imported>> read =
                new ExcalidrawReader().read("scene.excalidraw", scene.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(Decoded.Bad.class);
        return read.problems().getFirst().message();
    }

    private static List<String> labels(Design design) {
        return design.components().stream().map(Component::label).toList();
    }

    private static List<String> links(Design design) {
        return design.links().stream()
                .map(link -> label(design, link.from().value()) + ">"
                        + label(design, link.to().value()))
                .toList();
    }

    private static String label(Design design, String id) {
        return design.components().stream()
                .filter(component -> component.id().value().equals(id))
                .map(Component::label)
                .findFirst()
                .orElse(id);
    }
}
