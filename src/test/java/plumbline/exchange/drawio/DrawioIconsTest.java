package plumbline.exchange.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.exchange.Imported;
import plumbline.exchange.Told;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Pictures and the words around them: what names what, and what is only a sign on a frame.
class DrawioIconsTest {
    private static final String FRAME = "fillColor=none;verticalAlign=top";
    private static final String PICTURE = "shape=mxgraph.aws3.ec2";
    private static final String WORDS = "text;strokeColor=none;fillColor=none";

    @Test
    void wordsRightAboveAPictureInATitledFrameNameIt() {
        Design design = design(vertex("f", "Public subnet", FRAME, 0, 0, 400, 140)
                + vertex("a", "", PICTURE, 50, 50, 48, 50)
                + vertex("t", "Archive", WORDS, 54, 29, 40, 20)
                + vertex("b", "Feast", "rounded=0", 500, 50, 120, 60)
                + edge("e", "a", "b"));
        assertThat(holders(design)).containsEntry("Archive", "Public subnet");
        assertThat(Told.links(design)).containsExactly("Archive>Feast");
    }

    @Test
    void linesToTheWordsBelowAPictureAndToThePictureMeanOneComponent() {
        Design design = design(vertex("a", "", "shape=image;image=data:image/png,iVBORw0KGgo=", 0, 0, 30, 30)
                + vertex("t", "MinIO", WORDS, -10, 30, 50, 30)
                + vertex("b", "Feast", "rounded=0", 200, 0, 120, 60)
                + vertex("c", "Kafka", "rounded=0", 200, 200, 120, 60)
                + edge("e", "a", "b")
                + edge("g", "c", "t"));
        assertThat(labels(design)).containsExactlyInAnyOrder("MinIO", "Feast", "Kafka");
        assertThat(Told.links(design)).containsExactlyInAnyOrder("MinIO>Feast", "Kafka>MinIO");
    }

    @Test
    void wordsBetweenTwoPicturesNameTheOneThatTheyStandBelow() {
        Design design = design(vertex("a", "", PICTURE, 0, 0, 40, 40)
                + vertex("t", "Archive", WORDS, -5, 44, 50, 20)
                + vertex("b", "", PICTURE, 0, 68, 40, 40)
                + vertex("u", "Backup", WORDS, -5, 112, 50, 20)
                + vertex("c", "Feast", "rounded=0", 200, 0, 120, 60)
                + edge("e", "c", "a"));
        assertThat(Told.links(design)).containsExactly("Feast>Archive");
        assertThat(labels(design)).contains("Backup");
    }

    @Test
    void wordsThatALineJoinsToThePictureAboveThemAreNotItsName() {
        Design design = design(vertex("a", "", PICTURE, 0, 0, 40, 40)
                + vertex("t", "Archive", WORDS, -5, 50, 50, 20)
                + vertex("c", "Feast", "rounded=0", 200, 0, 120, 60)
                + edge("e", "c", "a")
                + edge("g", "a", "t"));
        assertThat(Told.links(design)).contains("Ec2>Archive");
    }

    @Test
    void whatTheEditorCallsAPartOfACardLabelsTheCard() {
        String part = vertex(
                        "p", "Cloud Run", "shape=mxgraph.gcp2.cloud_run;part=1;labelPosition=right", 10, 10, 30, 30)
                .replace("parent=\"1\"", "parent=\"card\"");
        Design design = design(vertex("card", "", "strokeColor=#dddddd;shadow=1", 0, 0, 160, 60)
                + part
                + vertex("c", "Feast", "rounded=0", 40, 200, 120, 60)
                + edge("e", "c", "card"));
        assertThat(labels(design)).containsExactlyInAnyOrder("Cloud Run", "Feast");
        assertThat(Told.links(design)).containsExactly("Feast>Cloud Run");
    }

    @Test
    void severalLinkedPicturesInATitledFrameArePartsOfIt() {
        String frame = vertex("f", "Solr", FRAME, 0, 0, 200, 80);
        String one = vertex("a", "", PICTURE, 20, 30, 31, 25);
        String other = vertex("b", "", "shape=mxgraph.aws3.lambda", 120, 30, 31, 25);
        String from = vertex("c", "Feast", "rounded=0", 40, 200, 120, 60);
        Design several = design(frame + one + other + from + edge("e", "c", "a") + edge("g", "c", "b"));
        assertThat(holders(several)).containsEntry("Ec2", "Solr").containsEntry("Lambda", "Solr");
        Design single = design(frame + one + from + edge("e", "c", "a"));
        assertThat(Told.links(single)).as("one says what the box is made of").containsExactly("Feast>Solr");
    }

    @Test
    void aLabelledPictureInTheCornerOfAFrameIsItsTitle() {
        Design design = design(vertex("f", "", FRAME, 0, 0, 400, 250)
                + vertex("i", "Edge device", "shape=image;image=pi.svg;verticalLabelPosition=bottom", 4, 2, 60, 60)
                + vertex("a", "Feast", "rounded=0", 100, 100, 100, 60)
                + vertex("b", "Kafka", "rounded=0", 260, 100, 100, 60)
                + edge("e", "a", "b"));
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Edge device");
        assertThat(labels(design)).containsExactly("Feast", "Kafka");
    }

    @Test
    void theFirstOfARowOfPicturesInATightFrameIsNoTitle() {
        String picture = "shape=image;image=pi.svg;verticalLabelPosition=bottom";
        Design design = design(vertex("f", "", FRAME, 0, 0, 240, 80)
                + vertex("a", "Feast", picture, 10, 10, 50, 50)
                + vertex("b", "Kafka", picture, 90, 10, 50, 50)
                + vertex("c", "Redis", picture, 170, 10, 50, 50)
                + edge("e", "a", "b")
                + edge("g", "b", "c"));
        assertThat(labels(design)).containsExactlyInAnyOrder("Feast", "Kafka", "Redis");
    }

    @Test
    void aWhiteStepOnAColouredFrameIsAStepAndNoTitle() {
        String white = "rounded=1;strokeColor=none;fillColor=#FFFFFF";
        Design design = design(vertex("f", "", "rounded=1;strokeColor=none;fillColor=#F3E5F5", 0, 0, 300, 140)
                + vertex("a", "Fetch prices", white, 20, 20, 80, 40)
                + vertex("b", "Publish", white, 180, 95, 80, 33)
                + vertex("c", "Kafka", "rounded=0", 400, 20, 100, 60)
                + edge("e", "a", "b")
                + edge("h", "b", "c"));
        assertThat(labels(design)).containsExactly("Fetch prices", "Publish", "Kafka");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("");
    }

    @Test
    void whatIsWhiteIsSeenOnAColourAndNotOnThePage() {
        String white = "rounded=1;strokeColor=none;fillColor=#FFFFFF";
        String ground = vertex("g", "Streams", "rounded=1;strokeColor=none;fillColor=#FFE5C7", 0, 0, 400, 200);
        String rest = vertex("r", "Schemas", white, 20, 120, 120, 40)
                + vertex("a", "Feast", "rounded=0", 200, 60, 100, 40)
                + vertex("b", "Kafka", "rounded=0", 500, 60, 100, 40)
                + edge("e", "a", "b");
        assertThat(holders(design(ground + rest))).containsEntry("Schemas", "Streams");
        assertThat(labels(design(rest))).containsExactly("Feast", "Kafka");
        String page = ground + vertex("w", "", white, 5, 30, 390, 165) + rest;
        assertThat(labels(design(page))).as("white on white").doesNotContain("Schemas");
    }

    private static Map<String, String> holders(Design design) {
        Map<String, String> names = design.boundaries().stream()
                .collect(Collectors.toMap(boundary -> boundary.id().toString(), Boundary::label));
        return design.components().stream()
                .collect(Collectors.toMap(
                        Component::label, component -> names.getOrDefault(String.valueOf(component.in()), "")));
    }

    private static Design design(String cells) {
        String page = "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
                + "</root></mxGraphModel>";
        return switch (new DrawioReader().read("a.drawio", page.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) ->
                read.getFirst().design();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> labels(Design design) {
        return design.components().stream().map(Component::label).toList();
    }

    private static String vertex(String id, String label, String style, int x, int y, int width, int height) {
        return "<mxCell id=\"%s\" value=\"%s\" style=\"%s\" vertex=\"1\" parent=\"1\">".formatted(id, label, style)
                + "<mxGeometry x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" as=\"geometry\"/></mxCell>"
                        .formatted(x, y, width, height);
    }

    private static String edge(String id, String from, String to) {
        return "<mxCell id=\"%s\" edge=\"1\" parent=\"1\" source=\"%s\" target=\"%s\">".formatted(id, from, to)
                + "<mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
    }
}
