package plumbline.exchange.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.Layout;
import plumbline.design.Point;
import plumbline.picture.Draw;
import plumbline.picture.Drawings;
import plumbline.picture.Look;
import plumbline.picture.Picture;
import plumbline.problem.Decoded;

class SvgWriterTest {
    @Test
    void theFeedIsWrittenAsApproved() throws IOException {
        approved("feed", picture(Drawings.placedFeed(), Look.LIGHT));
    }

    @Test
    void everyFlowIsWrittenAsApproved() throws IOException {
        Drawings drawings = new Drawings().card("a", "client", "From", "").card("b", "ranking", "To & <fro>", "");
        for (Flow flow : Flow.values()) {
            drawings.link("a", "b", flow, flow.id());
        }
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(0, 0), new plumbline.design.Size(120, 200)));
        boxes.put(new ComponentId("b"), new Layout.Placement(new Point(320, 0), new plumbline.design.Size(120, 200)));
        Design design = drawings.design("Flows");
        approved(
                "flows",
                picture(design.withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of())), Look.PRINT));
    }

    @Test
    void whateverLabelsAndIdsSayIsValidXml() throws Exception {
        Drawings drawings = new Drawings()
                .card("a\"><script>", null, "]]> & <b> \u0000 \ud800 🚀 \"'", "")
                .card("--", "client", "</text><text>", "");
        Design design = drawings.link("a\"><script>", "--", Flow.REQUEST, "<&>").arranged("<title> & \u0001");
        Document document = parsed(written(picture(design, Look.LIGHT)));
        NodeList texts = document.getElementsByTagName("text");
        assertThat(texts.getLength()).isGreaterThan(3);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        NodeList groups = document.getElementsByTagName("g");
        assertThat(java.util.stream.IntStream.range(0, groups.getLength())
                        .mapToObj(i -> ((Element) groups.item(i)).getAttribute("id")))
                .contains("a\"><script>", "--", "l1");
    }

    @Test
    void theViewHoldsEveryPart() throws Exception {
        Picture picture = picture(Drawings.labels().arranged("Labels"), Look.DARK);
        Element root = parsed(written(picture)).getDocumentElement();
        String[] view = root.getAttribute("viewBox").split(" ", -1);
        assertThat(Double.parseDouble(view[0]))
                .isLessThanOrEqualTo(picture.bounds().x());
        assertThat(Double.parseDouble(view[2]))
                .isGreaterThanOrEqualTo(picture.bounds().width());
    }

    @Test
    void aPictureOfAbsurdSizeIsAProblem() {
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(0, 0), null));
        boxes.put(new ComponentId("b"), new Layout.Placement(new Point(1e6, 1e6), null));
        Design design = new Drawings()
                .card("a", "client", "A", "")
                .card("b", "client", "B", "")
                .design("");
        Picture picture =
                picture(design.withLayout(new Layout(boxes, new LinkedHashMap<>(), Set.of(), Set.of())), Look.LIGHT);
        assertThat(new SvgWriter(false).write(picture, "out.svg").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("too large"));
    }

    @Test
    void theEmbeddedFontReadsAsAFont() throws Exception {
        String svg = written(picture(Drawings.feed().arranged("Feed"), Look.LIGHT));
        int start = svg.indexOf("base64,") + "base64,".length();
        byte[] font = java.util.Base64.getDecoder().decode(svg.substring(start, svg.indexOf(')', start)));
        java.awt.Font read =
                java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, new java.io.ByteArrayInputStream(font));
        assertThat(read.canDisplayUpTo("Request orchestrator")).isEqualTo(-1);
        assertThat(read.canDisplay('Ж')).isFalse();
        assertThat(font.length).isLessThan(30_000);
    }

    private static Picture picture(Design design, Look look) {
        return Draw.with(Drawings.CATALOG, look).withLegend(true).draw(design, Drawings.reading(design));
    }

    private static String written(Picture picture) {
        Decoded<String> decoded = new SvgWriter(false).write(picture, "out.svg");
        assertThat(decoded).isInstanceOf(Decoded.Good.class);
        return ((Decoded.Good<String>) decoded).value();
    }

    /// Compares with the approved file, fonts left out; `-Dapprove` writes it anew.
    private static void approved(String name, Picture picture) throws IOException {
        String svg = written(picture).replaceAll("base64,[A-Za-z0-9+/=]*", "base64,");
        Path file = Path.of("src/test/resources/plumbline/exchange/svg", name + ".svg");
        if (System.getProperty("approve") != null) {
            Files.writeString(file, svg);
        }
        assertThat(List.of(svg.split("\n", -1)))
                .isEqualTo(List.of(Files.readString(file).split("\n", -1)));
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
