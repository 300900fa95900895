package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.Point;
import plumbline.exchange.Imported;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// A sheet on which tests draw.
final class Paper {
    private final List<Cell> cells = new ArrayList<>();
    private double reach = 12;

    /// Drawn by hand, as in Excalidraw.
    Paper freehand() {
        reach = 24;
        return this;
    }

    Paper box(String id, String label, double x, double y, double width, double height) {
        return shape(id, label, "", x, y, width, height);
    }

    Paper text(String id, String words, double x, double y, double width, double height) {
        return shape(id, words, "text;strokeColor=none;fillColor=none", x, y, width, height);
    }

    Paper picture(String id, String style, double x, double y, double width, double height) {
        return shape(id, "", style, x, y, width, height);
    }

    Paper shape(String id, String label, String style, double x, double y, double width, double height) {
        Place place = new Place(x, y, width, height, false, null, null, null, List.of());
        cells.add(
                new Cell(id, Cell.saying(label), Style.of(style), Sort.VERTEX, "", null, null, true, place, Map.of()));
        return this;
    }

    Paper arrow(String from, String to) {
        return edge("", from, to, null, null);
    }

    /// An arrow whose ends lie there, tied to those ids or, if null, to nothing.
    Paper arrow(@Nullable String from, double x1, double y1, @Nullable String to, double x2, double y2) {
        return edge("", from, to, new Point(x1, y1), new Point(x2, y2));
    }

    /// A stroke without heads.
    Paper stroke(double x1, double y1, double x2, double y2) {
        return edge("line;endArrow=none", null, null, new Point(x1, y1), new Point(x2, y2));
    }

    Paper edge(
            String style,
            @Nullable String from,
            @Nullable String to,
            @Nullable Point start,
            @Nullable Point end,
            Point... bends) {
        Place place = new Place(0, 0, 0, 0, true, null, start, end, List.of(bends));
        cells.add(new Cell("e" + cells.size(), "", Style.of(style), Sort.EDGE, "", from, to, true, place, Map.of()));
        return this;
    }

    /// Five boxes in a row far above everything else, each joined to the next.
    Paper chain() {
        for (int i = 0; i < 5; i++) {
            box("p" + i, "Part " + i, 200 * i, -1000, 120, 60);
            if (i > 0) {
                arrow("p" + (i - 1), "p" + i);
            }
        }
        return this;
    }

    Decoded<Imported> decoded() {
        return SheetReader.read("test", new Page(cells, 0, reach), "");
    }

    Design read() {
        return switch (decoded()) {
            case Decoded.Good<Imported>(Imported imported, var _) -> imported.design();
            case Decoded.Bad<Imported>(List<Problem> problems) -> throw new AssertionError(messages(problems));
        };
    }

    List<String> problems() {
        return switch (decoded()) {
            case Decoded.Good<Imported>(Imported imported, var _) -> messages(imported.problems());
            case Decoded.Bad<Imported>(List<Problem> problems) -> messages(problems);
        };
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    /// The labels of the components but for those of the chain.
    List<String> labels() {
        return read().components().stream()
                .map(Component::label)
                .filter(label -> !label.startsWith("Part "))
                .toList();
    }

    List<String> frames() {
        return read().boundaries().stream().map(Boundary::label).toList();
    }

    /// The links but for those of the chain, as `one>other` by their labels.
    List<String> links() {
        Design design = read();
        return design.links().stream()
                .map(link -> name(design, link.from()) + ">" + name(design, link.to()))
                .filter(link -> !link.startsWith("Part "))
                .toList();
    }

    private static String name(Design design, EndId end) {
        return Stream.concat(
                        design.components().stream()
                                .filter(component -> component.id().equals(end))
                                .map(Component::label),
                        design.boundaries().stream()
                                .filter(boundary -> boundary.id().equals(end))
                                .map(Boundary::label))
                .findFirst()
                .orElse("?");
    }

    List<String> linkLabels() {
        return read().links().stream()
                .map(Link::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
