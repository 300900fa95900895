package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.design.Design;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.problem.Decoded;

/// Pages that are drawn well but show no system.
class OtherSortTest {
    private static final String CIRCLE = "ellipse;aspect=fixed";

    private static Paper flow() {
        return new Paper()
                .shape("start", "", CIRCLE, 0, 20, 20, 20)
                .box("a", "Take the order", 100, 0, 120, 60)
                .box("b", "Send it", 300, 0, 120, 60)
                .shape("end", "", CIRCLE, 500, 20, 20, 20)
                .arrow("start", "a")
                .arrow("a", "b");
    }

    @Test
    void circlesThatAFlowBeginsAndEndsWithMakeAnActivity() {
        assertThat(flow().arrow("b", "end").problems()).first().asString().startsWith("this is an activity or state");
    }

    @Test
    void circlesThatArrowsOnlyComeFromAreNoActivity() {
        Design design = flow().arrow("end", "b").read();
        assertThat(design.components()).hasSizeGreaterThan(1);
    }

    @Test
    void cardsWithTheNumbersOfTasksAreABoard() {
        Paper tasks = new Paper();
        Paper services = new Paper();
        for (int i = 0; i < 6; i++) {
            tasks.box("t" + i, "UP-0" + i + " Write the report", 200 * i, 0, 150, 60);
            services.box("t" + i, "EC2-" + (char) ('a' + i), 200 * i, 0, 150, 60);
        }
        assertThat(tasks.problems()).first().asString().startsWith("this is a board of tasks");
        assertThat(services.labels()).hasSize(6);
    }

    @Test
    void aFileCalledAWireframeIsReadOnlyWhereItsShapesAreLinked() {
        List<Cell> shapes = List.of(shape("a", 0), shape("b", 200), shape("c", 400), shape("d", 600));
        assertThat(refused("shop/wireframe.excalidraw", shapes)).isTrue();
        assertThat(refused("wireframes/shop.excalidraw", shapes)).isFalse();
        List<Cell> linked = List.of(
                shape("a", 0),
                shape("b", 200),
                new Cell("e", "", Style.of(""), Sort.EDGE, "", "a", "b", true, Place.NONE, Map.of()));
        assertThat(refused("wireframe.excalidraw", linked)).isFalse();
    }

    @Test
    void linesThatMostlyCountAtTheirEndsAreRelations() {
        Paper tables = three().edge("startArrow=ERone;endArrow=ERmany", "a", "b", null, null)
                .edge("endArrow=ERzeroToMany", "b", "c", null, null);
        assertThat(tables.problems()).first().asString().startsWith("this is an entity-relationship diagram");
        Paper services = three().edge("endArrow=ERmany", "a", "b", null, null)
                .edge("endArrow=ERmany", "b", "c", null, null)
                .arrow("c", "a")
                .arrow("a", "c");
        assertThat(services.links()).hasSize(4);
    }

    private static Paper three() {
        return new Paper()
                .box("a", "Orders", 0, 0, 120, 60)
                .box("b", "Customers", 300, 0, 120, 60)
                .box("c", "Items", 0, 300, 120, 60);
    }

    private static boolean refused(String file, List<Cell> cells) {
        return SheetReader.read(file, new Page(cells, 0, 12), "") instanceof Decoded.Bad<?>;
    }

    private static Cell shape(String id, double x) {
        Place place = new Place(x, 0, 120, 60, false, null, null, null, List.of());
        return new Cell(id, "Screen " + id, Style.of(""), Sort.VERTEX, "", null, null, true, place, Map.of());
    }
}
