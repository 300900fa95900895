package plumbline.exchange.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Note;
import plumbline.exchange.Imported;
import plumbline.exchange.Told;
import plumbline.exchange.sheet.CellLabel;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Ways of drawing that mean something to a person and nothing to the file.
class DrawioHabitsTest {
    private static final String TWO = box("a", "Feast", 0, 0) + box("b", "Kafka", 300, 0);

    @Test
    void aFlatBoxUponAFrameIsItsTitle() {
        String frame = vertex("f", "", "rounded=0", -50, -40, 600, 300);
        String plate = vertex("p", "Bronze layer", "rounded=1;fillColor=#ffe6cc", 100, -78, 140, 30);
        Design design = design(frame + plate + TWO + edge("e", "a", "b", ""));
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Bronze layer");
        assertThat(labels(design)).containsExactly("Feast", "Kafka");
    }

    @Test
    void linesThatMeetInALittleShapeWithoutWordsAreOneLink() {
        String joint = vertex("j", "", "shape=providedRequiredInterface", 200, 20, 20, 20);
        String lines = edge("e", "a", "j", "endArrow=none") + edge("f", "j", "b", "endArrow=none");
        assertThat(links(TWO + joint + lines)).containsExactly("Feast>Kafka");
    }

    @Test
    void aLittleIconAcrossTheBorderOfABoxIsNoComponent() {
        String icon = vertex("i", "BigQuery", "shape=image;image=img/lib/bigquery.svg", 90, -20, 32, 32);
        assertThat(labels(design(TWO + icon + edge("e", "a", "b", "")))).containsExactly("Feast", "Kafka");
    }

    @Test
    void aLittlePictureUponABoxBelongsToIt() {
        String picture = vertex("i", "", "shape=image;image=kubernetes-logo.png", 40, -50, 50, 50);
        assertThat(labels(design(TWO + picture + edge("e", "a", "b", "")))).containsExactly("Feast", "Kafka");
        assertThat(labels(design(TWO + picture.replace("y=\"-50\"", "y=\"-90\"") + edge("e", "a", "b", ""))))
                .as("further off")
                .containsExactlyInAnyOrder("Feast", "Kafka", "Kubernetes");
    }

    @Test
    void aWordInSeveralStylesIsOneWord() {
        String label = "Event Ro&lt;span style=&quot;color: red&quot;&gt;uter&lt;/span&gt;&lt;b&gt;Kafka&lt;/b&gt;";
        assertThat(labels(design(TWO + vertex("r", label, "html=1", 0, 200, 120, 60) + edge("e", "a", "r", ""))))
                .contains("Event Router Kafka");
    }

    @Test
    void numbersOfSeveralStepsAreNoComponents() {
        String numbers =
                vertex("n", "1", "ellipse", 200, 0, 24, 24) + vertex("m", "14/17", "rounded=0", 200, 60, 30, 30);
        assertThat(labels(design(TWO + numbers + edge("e", "a", "b", "")))).containsExactly("Feast", "Kafka");
    }

    @Test
    void aRowOfSamplesApartFromTheRestIsALegend() {
        String[] looks = {"#111111", "#222222", "#333333", "#444444"};
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < looks.length; i++) {
            String style = "rounded=0;strokeColor=" + looks[i];
            cells.append(vertex("a" + i, "Part " + i, style, i * 200, 0, 120, 60));
            cells.append(vertex("s" + i, "Sort " + i, style, i * 140, 300, 110, 50));
            if (i > 0) {
                cells.append(edge("e" + i, "a" + (i - 1), "a" + i, ""));
            }
        }
        assertThat(labels(design(cells.toString()))).containsExactly("Part 0", "Part 1", "Part 2", "Part 3");
    }

    @Test
    void aRowOfLooseComponentsIsNoLegend() {
        StringBuilder cells = new StringBuilder(TWO + edge("e", "a", "b", ""));
        for (int i = 0; i < 4; i++) {
            cells.append(box("s" + i, "Service " + i, i * 140, 300));
        }
        assertThat(labels(design(cells.toString()))).hasSize(6);
    }

    @Test
    void tablesWhoseRowsAreDrawnTheOldWayAreEntities() {
        StringBuilder cells = new StringBuilder();
        for (String table : List.of("t", "u")) {
            cells.append(vertex(table, "Orders " + table, "shape=table;startSize=30;container=1", 0, 0, 180, 120));
            for (int row = 0; row < 3; row++) {
                String id = table + row;
                cells.append(inside(id, "", "shape=partialRectangle;fillColor=none", table));
                cells.append(inside(id + "k", "PK", "shape=partialRectangle;overflow=hidden", id));
                cells.append(inside(id + "v", "column " + row, "shape=partialRectangle;overflow=hidden", id));
            }
        }
        assertThat(read(cells.toString()).problems().getFirst().message())
                .startsWith("this is an entity-relationship diagram");
    }

    @Test
    void aLineMeansTheShapeThatItWouldMeetNext() {
        String parts = TWO + box("c", "Redis", 0, 400);
        assertThat(links(parts + loose("e", 150, 30, 255, 30)))
                .as("45 short of it")
                .containsExactly("Feast>Kafka");
        assertThat(links(parts + loose("e", 125, 30, 200, 30)))
                .as("100 short of it")
                .isEmpty();
        assertThat(links(parts + loose("e", 60, 65, 180, 200)))
                .as("past everything")
                .isEmpty();
    }

    @Test
    void wordsBelowAnIconBelongToWhatALineMayEndAt() {
        String icon = vertex(
                "i",
                "Key&lt;br&gt;vault",
                "shape=mxgraph.azure.key;verticalLabelPosition=bottom;html=1",
                600,
                0,
                50,
                50);
        assertThat(links(TWO + icon + loose("e", 360, 66, 585, 80))).containsExactly("Kafka>Key");
    }

    @Test
    void wordsGroupedWithAnIconNameIt() {
        String frame = vertex("f", "Orders", "swimlane", 0, 200, 500, 300);
        String group = vertex("g", "", "group", 100, 260, 120, 120);
        String members =
                inside("i", "", "shape=image;image=data:image/png,AAAA", "g").replace("width=\"180\"", "width=\"60\"")
                        + inside("t", "Order service", "text;strokeColor=none;fillColor=none", "g")
                                .replace("y=\"30\"", "y=\"80\"");
        Design design = design(TWO + frame + group + members + edge("e", "a", "i", ""));
        assertThat(labels(design)).contains("Order service");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Orders");
    }

    @Test
    void aStrokeThatLinesEndAtIsABusBetweenThem() {
        String bar = vertex("l", "", "line;strokeWidth=4;direction=south", 200, 0, 8, 60);
        String lines = edge("e", "a", "l", "") + edge("f", "l", "b", "");
        assertThat(links(TWO + bar + lines)).containsExactly("Feast>Kafka");
    }

    @Test
    void listsOfPortsAreNoMembersOfClasses() {
        String ports = "Forwarding&lt;br&gt;- Nginx: 443 to 8443&lt;br&gt;- Proxy: 80";
        assertThat(read(vertex("a", ports, "rounded=0", 0, 0, 160, 80)
                                + vertex("b", ports, "rounded=0", 300, 0, 160, 80)
                                + edge("e", "a", "b", ""))
                        .problems())
                .noneMatch(problem -> problem.message().contains("class diagram"));
    }

    @Test
    void codeThatWasPastedBehindTheWordsOfALabelIsLeftOut() {
        String pasted = "Kafka%3CmxGraphModel%3E%3Croot%3E%3C%2Froot%3E%3C%2FmxGraphModel%3E";
        assertThat(CellLabel.plain(pasted)).isEqualTo("Kafka");
        assertThat(CellLabel.plain(pasted.substring(0, 40))).isEqualTo("Kafka");
    }

    @Test
    void listsOfRowsAloneAreEntities() {
        StringBuilder cells = new StringBuilder();
        for (String table : List.of("t", "u")) {
            int x = table.equals("t") ? 0 : 300;
            cells.append(vertex(table, "Orders " + table, "swimlane;childLayout=stackLayout", x, 0, 180, 120));
            for (String row : List.of("id: int", "name: text")) {
                cells.append(inside(table + row.length(), row, "text;strokeColor=none;fillColor=none", table));
            }
        }
        assertThat(read(cells.toString()).problems().getFirst().message())
                .startsWith("this is an entity-relationship or class diagram");
    }

    @Test
    void aBoxOfItemsOnlyExplainsItsNeighbour() {
        String items = vertex("n", "- checks roles&lt;br&gt;- logs", "rounded=0;html=1;dashed=1", 0, 62, 120, 60);
        assertThat(labels(design(TWO + items + edge("e", "a", "b", "")))).containsExactly("Feast", "Kafka");
    }

    @Test
    void aCopyUnderAShapeIsPartOfItWhateverIsWrittenOnIt() {
        String under = box("u", "Feast API", 8, 8);
        String over = box("a", "Feast REST API", 0, 0) + box("b", "Kafka", 300, 0);
        assertThat(labels(design(under + over + edge("e", "a", "b", "")))).containsExactly("Feast REST API", "Kafka");
        assertThat(labels(design(box("u", "Feast API", 40, 40) + over + edge("e", "a", "b", ""))))
                .as("one that can be read")
                .hasSize(3);
        String blank = box("u", "Feast", 8, 8) + box("a", "", 0, 0) + box("b", "Kafka", 300, 0);
        assertThat(labels(design(blank + edge("e", "a", "b", ""))))
                .as("the uppermost has no words")
                .containsExactly("Feast", "Kafka");
    }

    @Test
    void wordsOnAGroundOfTheirOwnAreNoComponentWhereTheRestIsLinked() {
        String words = vertex("w", "latency_seconds", "text;strokeColor=#cccccc;fillColor=#f9f9f9", 0, 200, 200, 60);
        assertThat(labels(design(TWO + words + edge("e", "a", "b", "")))).containsExactly("Feast", "Kafka");
        assertThat(labels(design(TWO + words + edge("e", "a", "b", "") + edge("f", "b", "w", ""))))
                .as("a line ends at it")
                .hasSize(3);
        assertThat(labels(design(TWO + words))).as("nothing is linked").hasSize(3);
    }

    @Test
    void aBadgeIsARemark() {
        String badge =
                vertex("r", "Retries", "shape=mxgraph.ios7.icons.reload;verticalLabelPosition=bottom", 90, 70, 24, 26);
        Design design = design(TWO + badge + edge("e", "a", "b", ""));
        assertThat(labels(design)).containsExactly("Feast", "Kafka");
        assertThat(design.notes()).extracting(Note::text).containsExactly("Retries");
    }

    @Test
    void aLineThatStopsBeforeAFrameMeansTheFrameAndNotTheSmallBoxAboveIt() {
        String frame = vertex("f", "Store", "verticalAlign=top", 300, 200, 300, 200) + box("c", "Redis", 400, 300);
        String label = vertex("w", "Predictions", "rounded=1", 220, 255, 70, 30);
        assertThat(links(TWO + frame + label + loose("e", 60, 60, 295, 292))).containsExactly("Feast>Store");
    }

    @Test
    void aLegendMayBeNamedInAnyScript() {
        String frame = vertex("f", "图例 (Legend)", "verticalAlign=top", 0, 300, 500, 120);
        String samples = box("s", "Python", 20, 340) + box("t", "Scala", 200, 340);
        assertThat(labels(design(TWO + frame + samples + edge("e", "a", "b", ""))))
                .containsExactly("Feast", "Kafka");
    }

    private static String loose(String id, int x, int y, int toX, int toY) {
        return ("<mxCell id=\"%s\" style=\"\" edge=\"1\" parent=\"1\"><mxGeometry relative=\"1\" as=\"geometry\">"
                        + "<mxPoint x=\"%d\" y=\"%d\" as=\"sourcePoint\"/><mxPoint x=\"%d\" y=\"%d\" as=\"targetPoint\"/>"
                        + "</mxGeometry></mxCell>")
                .formatted(id, x, y, toX, toY);
    }

    private static String inside(String id, String label, String style, String parent) {
        return vertex(id, label, style, 0, 30, 180, 30).replace("parent=\"1\"", "parent=\"" + parent + "\"");
    }

    private static Decoded<List<Imported>> read(String cells) {
        String page = "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
                + "</root></mxGraphModel>";
        return new DrawioReader().read("a.drawio", page.getBytes(StandardCharsets.UTF_8));
    }

    private static Design design(String cells) {
        return switch (read(cells)) {
            case Decoded.Good<List<Imported>>(List<Imported> read, List<Problem> _) ->
                read.getFirst().design();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> labels(Design design) {
        return design.components().stream().map(Component::label).toList();
    }

    private static List<String> links(String cells) {
        return Told.links(design(cells));
    }

    private static String box(String id, String label, int x, int y) {
        return vertex(id, label, "rounded=0", x, y, 120, 60);
    }

    private static String vertex(String id, String label, String style, int x, int y, int width, int height) {
        return "<mxCell id=\"%s\" value=\"%s\" style=\"%s\" vertex=\"1\" parent=\"1\">".formatted(id, label, style)
                + "<mxGeometry x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" as=\"geometry\"/></mxCell>"
                        .formatted(x, y, width, height);
    }

    private static String edge(String id, String from, String to, String style) {
        return "<mxCell id=\"%s\" style=\"%s\" edge=\"1\" parent=\"1\" source=\"%s\" target=\"%s\">"
                        .formatted(id, style, from, to)
                + "<mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
    }
}
