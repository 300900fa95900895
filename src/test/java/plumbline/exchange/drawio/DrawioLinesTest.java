package plumbline.exchange.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Link;
import plumbline.exchange.Imported;
import plumbline.exchange.Told;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What a line on a page joins, and which words speak of it.
class DrawioLinesTest {
    private static final String TWO =
            vertex("a", "Feast", "rounded=0", 0, 0, 120, 60) + vertex("b", "Kafka", "rounded=0", 300, 0, 120, 60);
    private static final String ROUTED = "edgeStyle=orthogonalEdgeStyle";

    @Test
    void anArrowThatTouchesNothingButWordsMeansThem() {
        String words = vertex("u", "👤 User", "text;align=center", 0, 200, 90, 60);
        Design design = design(TWO + words + loose("e", "", 90, 230, 340, 62));
        assertThat(Told.links(design)).containsExactly("👤 User>Kafka");
        assertThat(design(TWO + words + loose("e", "endArrow=none", 90, 230, 340, 62))
                        .components())
                .as("a mere line")
                .hasSize(2);
    }

    @Test
    void aLineDrawnOverAnotherIsNotSeen() {
        String twice = tied("e", "a", "b", ROUTED) + tied("f", "a", "b", ROUTED + ";strokeColor=#82b366");
        assertThat(design(TWO + twice).links()).hasSize(1);
        String elsewhere = tied("e", "a", "b", ROUTED) + tied("f", "a", "b", ROUTED + ";exitX=0.25;exitY=1");
        assertThat(design(TWO + elsewhere).links()).hasSize(2);
        String back = tied("e", "a", "b", ROUTED) + tied("f", "b", "a", ROUTED);
        assertThat(design(TWO + back).links()).hasSize(2);
    }

    @Test
    void wordsDeepInAFrameThatSpeakOfALineAreNotItsTitle() {
        String frame = vertex("f", "", "rounded=0;verticalAlign=top", -40, -120, 600, 400);
        String words = vertex("t", "scrapes", "text", 190, -65, 60, 20);
        Design design = design(frame + TWO + words + loose("e", "", 60, 0, 360, 0, 60, -40, 360, -40));
        assertThat(design.boundaries()).allMatch(boundary -> boundary.label().isEmpty());
        assertThat(design.links()).extracting(Link::label).containsExactly("scrapes");
    }

    @Test
    void wordsBesideAnIconAlongItsLineSpeakOfTheLineAndThoseBelowNameIt() {
        String icon = vertex("i", "", "shape=image;image=data:image/png,AAAA", 0, 200, 60, 60);
        String service = vertex("s", "Service", "rounded=0", 140, 215, 120, 30);
        String words =
                vertex("x", "exposes to", "text", 62, 198, 70, 20) + vertex("y", "RabbitMQ", "text", -5, 270, 70, 20);
        Design design = design(TWO + icon + service + words + tied("e", "i", "s", ""));
        assertThat(design.components()).extracting(Component::label).contains("RabbitMQ");
        assertThat(design.links()).extracting(Link::label).containsExactly("exposes to");
    }

    private static Imported imported(String cells) {
        String page = "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
                + "</root></mxGraphModel>";
        return switch (new DrawioReader().read("a.drawio", page.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) -> read.getFirst();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static Design design(String cells) {
        return imported(cells).design();
    }

    private static String vertex(String id, String label, String style, int x, int y, int width, int height) {
        return "<mxCell id=\"%s\" value=\"%s\" style=\"%s\" vertex=\"1\" parent=\"1\">".formatted(id, label, style)
                + "<mxGeometry x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" as=\"geometry\"/></mxCell>"
                        .formatted(x, y, width, height);
    }

    private static String tied(String id, String from, String to, String style) {
        return "<mxCell id=\"%s\" style=\"%s\" edge=\"1\" parent=\"1\" source=\"%s\" target=\"%s\">"
                        .formatted(id, style, from, to)
                + "<mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
    }

    /// From the first point to the second, by way of the others.
    private static String loose(String id, String style, int x, int y, int toX, int toY, int... bends) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i + 1 < bends.length; i += 2) {
            way.append("<mxPoint x=\"%d\" y=\"%d\"/>".formatted(bends[i], bends[i + 1]));
        }
        return ("<mxCell id=\"%s\" style=\"%s\" edge=\"1\" parent=\"1\"><mxGeometry relative=\"1\" as=\"geometry\">"
                        + "<mxPoint x=\"%d\" y=\"%d\" as=\"sourcePoint\"/><mxPoint x=\"%d\" y=\"%d\" as=\"targetPoint\"/>"
                        + "<Array as=\"points\">%s</Array></mxGeometry></mxCell>")
                .formatted(id, style, x, y, toX, toY, way);
    }
}
