package plumbline.exchange.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class DrawioReaderTest {
    private static final String TWO = box("a", "Feast", 0, 0) + box("b", "Kafka", 300, 0);

    @Test
    void aCellThatIsTheValueOfAnotherIsNone() {
        String arrow = edge("e", "a", "b", "")
                .replace("</mxCell>", "<mxCell id=\"root\" as=\"value\"><mxCell/></mxCell></mxCell>");
        assertThat(links(TWO + arrow + edge("f", "b", "a", ""))).containsExactly("Feast>Kafka", "Kafka>Feast");
    }

    @Test
    void aLinkGoesWhereItsHeadPoints() {
        assertThat(links(TWO + edge("e", "a", "b", ""))).containsExactly("Feast>Kafka");
        assertThat(links(TWO + edge("e", "a", "b", "endArrow=none;startArrow=classic")))
                .containsExactly("Kafka>Feast");
        assertThat(links(TWO + edge("e", "a", "b", "endArrow=none"))).containsExactly("Feast>Kafka");
    }

    @Test
    void aLineEndingBesideAShapeIsAttached() {
        assertThat(links(TWO + loose("e", 125, 30, 295, 30))).containsExactly("Feast>Kafka");
    }

    @Test
    void aLineEndingInTheAirIsReported() {
        Imported imported = imported(TWO + edge("e", "a", "b", "") + loose("f", 125, 30, 200, 200));
        assertThat(imported.design().links()).hasSize(1);
        assertThat(imported.problems())
                .anyMatch(problem -> problem.message().equals("1 link ends in the air: from “Feast”"));
    }

    @Test
    void linesThatMeetInADotAreOneLinkEach() {
        String dot = vertex("d", "", "ellipse;fillColor=#000", 196, 26, 8, 8);
        String parts = edge("e", "a", "d", "endArrow=none") + edge("f", "d", "b", "") + edge("g", "d", "c", "");
        assertThat(links(TWO + box("c", "Redis", 300, 200) + dot + parts))
                .containsExactly("Feast>Kafka", "Feast>Redis");
    }

    @Test
    void segmentsOfABusAreJoined() {
        String bus = loose("e", 60, 62, 60, 150).replace("style=\"", "style=\"endArrow=none;")
                + loose("f", 60, 150, 360, 150).replace("style=\"", "style=\"endArrow=none;")
                + loose("g", 360, 150, 360, 62);
        assertThat(links(TWO + bus)).containsExactly("Feast>Kafka");
    }

    @Test
    void textOnAnEmptyBoxIsItsLabel() {
        String empty = vertex("x", "", "rounded=0", 600, 0, 120, 60) + text("t", "Model registry", 610, 15);
        assertThat(labels(imported(TWO + empty + edge("e", "a", "x", "")).design()))
                .contains("Model registry");
    }

    @Test
    void aBoxAroundOthersIsABoundary() {
        Design design =
                imported(vertex("f", "Online", "", -50, -50, 600, 200) + TWO).design();
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Online");
        assertThat(design.components()).allMatch(component -> component.in() != null);
    }

    @Test
    void wordsOnTheEdgeOfAFrameAreItsTitle() {
        Design design = imported(vertex("f", "", "dashed=1", -50, -50, 600, 200) + text("t", "Serving", -40, -62) + TWO)
                .design();
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Serving");
    }

    @Test
    void anIconIsCalledByTheWordsBelowIt() {
        String icon = vertex("i", "", "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3", 600, 0, 60, 60)
                + text("t", "Lake", 590, 64);
        assertThat(labels(imported(TWO + icon).design())).contains("Lake");
    }

    @Test
    void anIconWithoutWordsIsCalledByItsPicture() {
        String icon = vertex("i", "", "shape=mxgraph.aws4.route_53", 600, 0, 60, 60);
        assertThat(labels(imported(TWO + icon + edge("e", "i", "a", "")).design()))
                .contains("Route 53");
    }

    @Test
    void aSignOnTheCornerOfABoxIsNoComponent() {
        String sign = vertex("i", "", "shape=mxgraph.kubernetes.icon;prIcon=pod", -15, -15, 40, 40);
        assertThat(labels(imported(TWO + sign).design())).containsExactly("Feast", "Kafka");
    }

    @Test
    void copiesBehindAShapeAreThatShape() {
        String stack = box("p1", "Pod", 600, 0) + box("p2", "Pod", 610, 10) + box("p3", "Pod", 620, 20);
        assertThat(labels(imported(TWO + stack + edge("e", "p1", "a", "")).design()))
                .containsOnlyOnce("Pod");
    }

    @Test
    void aLegendIsLeftOut() {
        String legend = vertex("l", "Legend", "verticalAlign=top", 0, 300, 400, 120)
                + box("l1", "Sync", 10, 340)
                + box("l2", "Async", 150, 340);
        assertThat(labels(imported(TWO + edge("e", "a", "b", "") + legend).design()))
                .containsExactly("Feast", "Kafka");
    }

    @Test
    void anEdgeLabelIsTheLinksLabel() {
        String label =
                "<mxCell id=\"l\" value=\"clicks\" style=\"edgeLabel\" vertex=\"1\" parent=\"e\"><mxGeometry x=\"0\" relative=\"1\" as=\"geometry\"/></mxCell>";
        assertThat(imported(TWO + edge("e", "a", "b", "") + label)
                        .design()
                        .links()
                        .getFirst()
                        .label())
                .isEqualTo("clicks");
    }

    @Test
    void aPastedModelIsNoLabel() {
        String junk = edge("e", "a", "b", "").replace("value=\"\"", "value=\"%3CmxGraphModel%3E%3Croot%3E\"");
        assertThat(imported(TWO + junk).design().links().getFirst().label()).isEmpty();
    }

    @Test
    void placeholdersAreFilled() {
        String object = "<object placeholders=\"1\" c4Name=\"Orders\" label=\"%c4Name%&lt;br&gt;[%c4Type%]\" id=\"o\">"
                + "<mxCell style=\"\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"600\" width=\"120\" height=\"60\" as=\"geometry\"/></mxCell></object>";
        assertThat(labels(imported(TWO + object).design())).contains("Orders");
    }

    @Test
    void coordinatesAreRelativeToTheParent() {
        String nested = vertex("f", "Frame", "", 100, 100, 400, 300)
                + box("in", "Inner", 20, 30).replace("parent=\"1\"", "parent=\"f\"");
        Design design = imported(nested).design();
        assertThat(design.layout().boxes().get(new ComponentId("in")).corner().x())
                .isEqualTo(120);
        assertThat(design.components().getFirst().in()).isNotNull();
    }

    @Test
    void aNoteIsANote() {
        Design design = imported(TWO + vertex("n", "Peak: 20k requests", "shape=note", 600, 0, 120, 60))
                .design();
        assertThat(design.notes()).hasSize(1);
        assertThat(design.components()).hasSize(2);
    }

    @Test
    void numbersBesideLinesAreTheirSteps() {
        String steps = vertex("s1", "1", "ellipse", 200, 15, 24, 24) + vertex("s2", "2", "ellipse", 20, 120, 24, 24);
        Design design = imported(
                        TWO + box("c", "Redis", 0, 240) + edge("e", "a", "b", "") + edge("f", "a", "c", "") + steps)
                .design();
        assertThat(design.components()).hasSize(3);
        assertThat(design.links()).extracting(link -> link.step()).containsExactly(1, 2);
    }

    @Test
    void packedPagesAndPicturesAreRead() throws Exception {
        String model = model(TWO + edge("e", "a", "b", ""));
        String packed = "<mxfile><diagram name=\"P\">" + packed(model) + "</diagram></mxfile>";
        String svg =
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
                        + "<svg content=\""
                        + packed.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;") + "\"><g/></svg>";
        for (byte[] bytes : List.of(utf8(packed), utf8(svg), png(packed), utf8(model))) {
            assertThat(good("x", bytes).getFirst().design().links()).hasSize(1);
        }
    }

    @Test
    void everyPageIsADesignOfItsName() {
        String file = "<mxfile><diagram name=\"One\">" + model(TWO) + "</diagram><diagram name=\"Empty\">" + model("")
                + "</diagram><diagram name=\"Two\">" + model(TWO) + "</diagram></mxfile>";
        assertThat(good("x", utf8(file))).extracting(Imported::part).containsExactly("One", "Two");
        assertThat(new DrawioReader().read("x", utf8(file)).problems())
                .anyMatch(problem -> problem.message().contains("'Empty': the page is empty"));
    }

    @Test
    void whatIsNoSystemIsRefusedWithTheReason() {
        assertThat(refusal(model(""))).contains("empty");
        assertThat(refusal(model(vertex("i", "", "shape=image;image=data:image/png,AAAA", 0, 0, 900, 600))))
                .contains("picture");
        assertThat(refusal(model(vertex("x", "", "", 0, 0, 100, 60)
                        + vertex("y", "", "", 300, 0, 100, 60)
                        + edge("e", "x", "y", ""))))
                .contains("no labels");
        assertThat(refusal(model(vertex("x", "A", "shape=umlLifeline", 0, 0, 100, 300)
                        + vertex("y", "B", "shape=umlLifeline", 300, 0, 100, 300))))
                .contains("sequence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><mxGraphModel><root>&x;</root></mxGraphModel>",
                "<!DOCTYPE a SYSTEM \"http://localhost/x.dtd\"><mxGraphModel>&x;</mxGraphModel>",
                "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><mxfile>&b;</mxfile>",
                "<mxfile><diagram>AAAA</diagram></mxfile>",
                "<mxfile><diagram>%%%</diagram></mxfile>",
                "<mxfile",
                "",
                "<a/>",
                "junk"
            })
    void hostileAndBrokenFilesAreOneProblem(String text) {
        Decoded<List<Imported>> decoded = read(utf8(text));
        assertThat(decoded).isInstanceOf(Decoded.Bad.class);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void aBombIsRefused() {
        String bomb = "<mxfile><diagram>" + packed("<mxGraphModel>" + " ".repeat(40_000_000)) + "</diagram></mxfile>";
        assertThat(read(utf8(bomb)).problems().getFirst().message()).contains("more than");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(read(utf8("<a>".repeat(1_000_000))).problems().getFirst().message())
                .contains("deeper");
    }

    @Test
    void parentsInACircleEndInTime() {
        String circle = box("a", "A", 0, 0).replace("parent=\"1\"", "parent=\"b\"")
                + box("b", "B", 0, 0).replace("parent=\"1\"", "parent=\"a\"");
        assertThat(read(utf8(model(circle)))).isNotNull();
    }

    @Test
    void whatIsCutOffOrBrokenAnywhereIsReadOrRefused() throws Exception {
        long seed = 20_260_801;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String whole = "<mxfile><diagram name=\"P\">" + model(TWO + edge("e", "a", "b", "")) + "</diagram></mxfile>";
        for (byte[] good : List.of(utf8(whole), png(whole))) {
            for (int i = 0; i < 300; i++) {
                byte[] bytes = java.util.Arrays.copyOf(good, random.nextInt(good.length));
                for (int j = 0; j < i % 5 && bytes.length > 0; j++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                assertThat(read(bytes)).isNotNull();
            }
        }
    }

    private static Decoded<List<Imported>> read(byte[] bytes) {
        return Assertions.assertTimeout(Duration.ofSeconds(10), () -> new DrawioReader().read("a.drawio", bytes));
    }

    private static List<Imported> good(String file, byte[] bytes) {
        return switch (new DrawioReader().read(file, bytes)) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) -> read;
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Imported imported(String cells) {
        return good("a.drawio", utf8(model(cells))).getFirst();
    }

    private static String refusal(String xml) {
        Decoded<List<Imported>> decoded = read(utf8(xml));
        assertThat(decoded).isInstanceOf(Decoded.Bad.class);
        return decoded.problems().getFirst().message();
    }

    private static List<String> links(String cells) {
        Design design = imported(cells).design();
        return design.links().stream()
                .map(link -> name(design, link.from().value()) + ">"
                        + name(design, link.to().value()))
                .toList();
    }

    private static String name(Design design, String id) {
        return design.components().stream()
                .filter(component -> component.id().value().equals(id))
                .map(Component::label)
                .findFirst()
                .orElse(id);
    }

    private static List<String> labels(Design design) {
        return design.components().stream().map(Component::label).toList();
    }

    private static String model(String cells) {
        return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
                + "</root></mxGraphModel>";
    }

    private static String box(String id, String label, int x, int y) {
        return vertex(id, label, "rounded=0;html=1", x, y, 120, 60);
    }

    private static String text(String id, String label, int x, int y) {
        return vertex(id, label, "text;html=1;strokeColor=none;fillColor=none", x, y, 100, 30);
    }

    private static String vertex(String id, String label, String style, int x, int y, int width, int height) {
        return "<mxCell id=\"" + id + "\" value=\"" + label.replace("<", "&lt;") + "\" style=\"" + style
                + "\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"" + x + "\" y=\"" + y + "\" width=\"" + width
                + "\" height=\"" + height
                + "\" as=\"geometry\"/></mxCell>";
    }

    private static String edge(String id, String from, String to, String style) {
        return "<mxCell id=\"" + id + "\" value=\"\" style=\"" + style + "\" edge=\"1\" parent=\"1\" source=\"" + from
                + "\" target=\"" + to + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
    }

    private static String loose(String id, int x, int y, int toX, int toY) {
        return "<mxCell id=\"" + id
                + "\" value=\"\" style=\"\" edge=\"1\" parent=\"1\"><mxGeometry relative=\"1\" as=\"geometry\"><mxPoint x=\""
                + x + "\" y=\"" + y + "\" as=\"sourcePoint\"/><mxPoint x=\"" + toX + "\" y=\"" + toY
                + "\" as=\"targetPoint\"/></mxGeometry></mxCell>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String packed(String xml) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(utf8(
                xml.length() > 100_000
                        ? xml
                        : URLEncoder.encode(xml, StandardCharsets.UTF_8).replace("+", "%20")));
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[65_536];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static byte[] png(String xml) throws Exception {
        byte[] data = ("mxfile\u0000"
                        + URLEncoder.encode(xml, StandardCharsets.UTF_8).replace("+", "%20"))
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write("tEXt".getBytes(StandardCharsets.US_ASCII));
        out.write(data);
        out.write(new byte[4]);
        return out.toByteArray();
    }
}
