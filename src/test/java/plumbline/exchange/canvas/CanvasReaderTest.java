package plumbline.exchange.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.exchange.Format;
import plumbline.exchange.Imported;
import plumbline.exchange.RoundTrip;
import plumbline.exchange.SampleDesign;
import plumbline.exchange.SmallCatalog;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

class CanvasReaderTest {
    private static final String CARDS = """
            {"id": "a", "type": "text", "x": 0, "y": 0, "width": 250, "height": 60, "text": "# **Feature** store\\n- online\\n- offline"},
            {"id": "b", "type": "file", "x": 400, "y": 0.5, "width": 250, "height": 60, "file": "src/ranker.md"},
            {"id": "c", "type": "link", "x": 800, "y": 0, "width": 250, "height": 60, "url": "https://www.example.org/x"}""";

    private static final String LONG =
            " one two three four five six seven eight nine ten eleven twelve" + " thirteen fourteen fifteen sixteen";

    @Test
    void cardsAreComponentsByWhatIsWrittenOnThem() {
        Design design = design(CARDS, edge("a", "b", ""));
        assertThat(design.components())
                .extracting(Component::label)
                .containsExactly("Feature store", "ranker", "example.org");
        assertThat(design.components().getFirst().description()).isEqualTo("• online\n• offline");
    }

    @Test
    void anArrowPointsWhereItsEndSays() {
        Design design = design(
                CARDS,
                edge("a", "b", ", \"label\": \"features\"") + ","
                        + edge("b", "c", ", \"fromEnd\": \"arrow\", \"toEnd\": \"none\""));
        assertThat(design.links())
                .extracting(link -> link.from().value() + ">" + link.to().value() + " " + link.label())
                .containsExactly("a>b features", "c>b ");
    }

    @Test
    void aGroupIsABoundaryOfWhatLiesInIt() {
        String group = """
                ,{"id": "g", "type": "group", "x": -20, "y": -40, "width": 700, "height": 150, "label": "Online"}""";
        Design design = design(CARDS + group, edge("a", "g", ""));
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Online");
        assertThat(design.components().stream().filter(component -> component.in() != null))
                .hasSize(2);
    }

    @Test
    void aHeadingThatNothingLeadsToIsNoComponent() {
        String heading = """
                ,{"id": "h", "type": "text", "x": 0, "y": 400, "width": 1200, "height": 60, "text": "## Phase 2: serving"}""";
        assertThat(design(CARDS + heading, edge("a", "b", "")).components()).hasSize(3);
        assertThat(design(CARDS + heading, edge("a", "h", "")).components()).hasSize(4);
        String fenced = heading.replace("serving", "serving\\n```");
        assertThat(design(CARDS + fenced, edge("a", "b", "")).components()).hasSize(3);
    }

    @Test
    void aGroupOfCardsThatNothingLeadsToIsABoundaryAndLosesNone() {
        Design design = design(
                group("g", 0, "Serving")
                        + text("a", 20, "# Ranker")
                        + text("b", 120, "# Cache\\n\\n" + LONG)
                        + text("c", 220, "## Gateway")
                        + group("e", 400, "Not yet drawn"),
                "");
        assertThat(design.boundaries()).extracting(Boundary::label).containsExactly("Serving");
        assertThat(design.components())
                .extracting(Component::label)
                .containsExactlyInAnyOrder("Ranker", "Cache", "Gateway", "Not yet drawn");
        assertThat(design.components().stream().filter(component -> component.in() != null))
                .hasSize(3);
    }

    @Test
    void documentsAreNotesHoweverShortAndHoldNothing() {
        String code = "\\n```\\nGET /x\\n```";
        String nodes = text("a", 0, "# Site")
                + text("b", 100, "# API")
                + text("c", 1000, "# Read" + code)
                + text("d", 1040, "Headers" + code)
                + text("e", 1200, "# Write" + code + LONG)
                + text("f", 1400, "# Order\\n| Name | About |\\n|---|---|\\n| id | " + LONG + " |");
        Design design = design(nodes, edge("a", "b", ""));
        assertThat(design.components()).extracting(Component::label).containsExactly("Site", "API", "Order");
        assertThat(design.boundaries()).isEmpty();
        assertThat(design.notes()).hasSize(3);
        assertThat(design(nodes, edge("a", "e", "")).components())
                .as("where parts show code, showing it makes no document")
                .extracting(Component::label)
                .contains("Read", "Write");
    }

    @Test
    void aCardNeverHoldsACard() {
        Design design = design(
                text("a", 0, "Store").replace("\"height\": 60", "\"height\": 300") + text("b", 100, "Index"),
                edge("a", "b", ""));
        assertThat(design.boundaries()).isEmpty();
        assertThat(design.components()).hasSize(2);
    }

    @Test
    void notesAreNamedByWhatTheyLinkTo() {
        assertThat(Card.plain("see [[folder/Ranker]] and [[x|the store]], [docs](http://d)"))
                .isEqualTo("see Ranker and the store, docs");
        assertThat(Card.plain("![[picture.png]]\n`code` and *stress*\n---\n")).isEqualTo("code and stress");
    }

    @Test
    void whatABackslashStandsBeforeIsNoMark() {
        assertThat(Card.plain("load\\_date of \\*all\\* C:\\temp, \\\\_x_"))
                .isEqualTo("load_date of *all* C:\\temp, \\_x_");
        assertThat(Card.words("a\\_b")).isEqualTo("a\\_b");
    }

    @Test
    void labelsComeBackAsTheyWereHoweverOftenTheyTravel() {
        String[] labels = {
            "load_date", "__init__ of x", "p * q * r", "C:\\temp\\_new", "a == b == c", "~~gone~~ store",
            "#1 ranker", "`top` k", "Tom &amp; co", "[[old]] [x](y)", "1. first", "<b>fast</b> path"
        };
        List<Component> drawn = new ArrayList<>();
        for (String label : labels) {
            drawn.add(Component.of("c" + drawn.size(), null, label));
        }
        Design design = SampleDesign.of(drawn.toArray(Component[]::new));
        RoundTrip canvas = new RoundTrip(SmallCatalog.catalog(), new CanvasWriter()::write, new CanvasReader());
        for (int trip = 0; trip < 3; trip++) {
            design = canvas.read(new CanvasWriter().write(design, canvas.plan(design)), "trip " + trip);
            assertThat(design.components())
                    .as("trip " + trip)
                    .extracting(Component::label)
                    .containsExactly(labels);
        }
    }

    @Test
    void aQuoteOrCalloutIsANoteAndAKeyOfColoursIsNothing() {
        Design design = design("""
                {"id":"a","type":"text","x":0,"y":0,"width":200,"height":60,"text":"Feed service"},
                {"id":"b","type":"text","x":400,"y":0,"width":200,"height":60,"text":"Feature store"},
                {"id":"t","type":"text","x":0,"y":300,"width":300,"height":120,
                 "text":"> [!tip]- Remember\\n> Fan out on **write**"},
                {"id":"k","type":"text","x":0,"y":600,"width":250,"height":150,
                 "text":"### Status Colors\\n- Yellow: in progress\\n- Green: completed"},
                {"id":"q","type":"text","x":500,"y":300,"width":300,"height":120,"text":"> 20k a second"}""", edge("a", "b", ""));

        assertThat(design.components()).extracting(Component::label).containsExactly("Feed service", "Feature store");
        assertThat(design.notes())
                .extracting(Note::text)
                .containsExactlyInAnyOrder("Remember\nFan out on write", "20k a second");
    }

    @Test
    void aNoteComesBackAsANoteAboutTheSame() {
        Design drawn = SampleDesign.feed();
        RoundTrip canvas = new RoundTrip(SmallCatalog.catalog(), new CanvasWriter()::write, new CanvasReader());

        Design back = canvas.read(new CanvasWriter().write(drawn, canvas.plan(drawn)), "feed");

        List<Note> kept = drawn.notes().stream()
                .filter(note -> !(note.about() instanceof LinkId))
                .toList();
        assertThat(back.notes()).containsAll(kept);
    }

    @Test
    void aCanvasIsToldByItsContent() {
        byte[] canvas = "{\n\t\"nodes\":[],\"edges\":[]}".getBytes(StandardCharsets.UTF_8);
        assertThat(Format.of("board", canvas)).contains(Format.CANVAS);
        assertThat(new CanvasReader().read("board.canvas", canvas)).isInstanceOf(Decoded.Bad.class);
    }

    private static String text(String id, int y, String text) {
        String comma = id.equals("a") && y == 0 ? "" : ",";
        return comma + """
                {"id": "%s", "type": "text", "x": 20, "y": %d, "width": 250, "height": 60, "text": "%s"}""".formatted(id, y, text);
    }

    private static String group(String id, int y, String label) {
        return (y == 0 ? "" : ",") + """
                {"id": "%s", "type": "group", "x": 0, "y": %d, "width": 300, "height": 300, "label": "%s"}""".formatted(id, y, label);
    }

    private static String edge(String from, String to, String more) {
        return "{\"id\": \"%s%s\", \"fromNode\": \"%s\", \"fromSide\": \"right\", \"toNode\": \"%s\", \"toSide\": \"left\"%s}"
                .formatted(from, to, from, to, more);
    }

    private static Design design(String nodes, String edges) {
        String text = "{\"nodes\": [" + nodes + "], \"edges\": [" + edges + "]}";
        return switch (new CanvasReader().read("board.canvas", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> read, var _) ->
                read.getFirst().design();
            case Decoded.Bad<List<Imported>>(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
