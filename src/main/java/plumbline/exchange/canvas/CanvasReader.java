package plumbline.exchange.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.design.Box;
import plumbline.exchange.Imported;
import plumbline.exchange.JsonObject;
import plumbline.exchange.Reader;
import plumbline.exchange.sheet.Cell;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.exchange.sheet.Page;
import plumbline.exchange.sheet.SheetReader;
import plumbline.exchange.sheet.Style;
import plumbline.files.ForeignJson;
import plumbline.files.Source;
import plumbline.files.Tree;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Reads a canvas: cards are components, groups boundaries around what lies in them.
public final class CanvasReader implements Reader {
    private static final double REACH = 12;

    @Override
    public Decoded<List<Imported>> read(String file, byte[] bytes) {
        return switch (ForeignJson.read(new Source(file, bytes), Set.of())) {
            case Decoded.Good<Tree>(Tree tree, var _) -> canvas(file, tree);
            case Decoded.Bad<Tree>(List<Problem> problems) -> new Decoded.Bad<>(problems);
        };
    }

    private static Decoded<List<Imported>> canvas(String file, Tree tree) {
        List<Cell> cells = new ArrayList<>();
        JsonObject.of(tree).ifPresent(top -> {
            List<JsonObject> nodes = top.objects("nodes");
            Cards cards = new Cards(nodes, top.objects("edges"));
            nodes.forEach(node -> cells.add(card(node, cells.size(), cards.sort(node))));
            top.objects("edges").forEach(edge -> cells.add(arrow(edge, cells.size())));
        });
        return SheetReader.read(file, new Page(cells, 0, REACH), "").map(List::of);
    }

    private static Cell card(JsonObject node, int number, Cards.Sort sort) {
        Box box = Cards.box(node);
        Place place = new Place(box.x(), box.y(), box.width(), box.height(), false, null, null, null, List.of());
        String id = node.text("id");
        return new Cell(
                id.isEmpty() ? "card" + number : id,
                Cell.saying(Card.text(node)),
                Style.of(sort.style()),
                Sort.VERTEX,
                "",
                null,
                null,
                true,
                place,
                Map.of());
    }

    private static Cell arrow(JsonObject edge, int number) {
        boolean back = edge.text("fromEnd").equals("arrow");
        boolean forth = !edge.text("toEnd").equals("none");
        String style = "startArrow=" + (back ? "classic" : "none") + ";endArrow=" + (forth ? "classic" : "none");
        String id = edge.text("id");
        return new Cell(
                id.isEmpty() ? "edge" + number : "edge " + id,
                Cell.saying(Card.words(edge.text("label"))),
                Style.of(style),
                Sort.EDGE,
                "",
                edge.text("fromNode"),
                edge.text("toNode"),
                true,
                Place.NONE,
                Map.of());
    }
}
