package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.problem.Decoded;

class SortByNameTest {
    private static final List<Cell> TREE = drawn("", "", "a>b", "a>c", "b>d");
    private static final List<Cell> NET = drawn("", "", "a>b", "a>c", "b>d", "c>d");
    private static final List<Cell> SAYING = drawn("", "reads", "a>b", "a>c", "b>d");
    private static final List<Cell> GATES = drawn("rhombus", "", "a>b", "b>c", "c>d");

    @Test
    void aTreeCalledAnOrgChartShowsPeople() {
        assertThat(refused("x.drawio", "Our Org Chart", TREE)).isTrue();
        assertThat(refused("org-chart.drawio", "Page-1", TREE)).isTrue();
        assertThat(refused("x.drawio", "Our Org Chart", NET)).isFalse();
        assertThat(refused("x.drawio", "Overview", TREE)).isFalse();
        assertThat(refused("borg-chart/x.drawio", "Cyborg charts", TREE)).isFalse();
    }

    @Test
    void topicsCalledAMindMapAreOneUnlessALineSaysSomething() {
        assertThat(refused("shop/mindmap.drawio", "", NET)).isTrue();
        assertThat(refused("x.drawio", "Mind Map", TREE)).isTrue();
        assertThat(refused("mindmap.drawio", "", SAYING)).isFalse();
        assertThat(refused("mindmap/x.drawio", "", NET)).isFalse();
    }

    @Test
    void whatIsCalledBpmnIsAProcessWhereItHasGatesOrEvents() {
        assertThat(refused("BPMN.drawio", "Page-1", GATES)).isTrue();
        assertThat(refused("BPMN.drawio", "Page-1", NET)).isFalse();
        assertThat(refused("x.drawio", "Page-1", GATES)).isFalse();
    }

    private static boolean refused(String file, String page, List<Cell> cells) {
        return SheetReader.read(file, new Page(page, cells, 0, 12), "") instanceof Decoded.Bad<?>;
    }

    /// Four shapes, the third of that style, and those links, each with the same words.
    private static List<Cell> drawn(String style, String words, String... links) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String id = String.valueOf((char) ('a' + i));
            Place place = new Place(200 * i, 100 * (i % 2), 120, 60, false, null, null, null, List.of());
            Style look = Style.of(i == 2 ? style : "");
            cells.add(new Cell(id, "Part " + id, look, Sort.VERTEX, "", null, null, true, place, Map.of()));
        }
        for (String link : links) {
            String from = link.substring(0, 1);
            String to = link.substring(2);
            cells.add(new Cell(link, words, Style.of(""), Sort.EDGE, "", from, to, true, Place.NONE, Map.of()));
        }
        return cells;
    }
}
