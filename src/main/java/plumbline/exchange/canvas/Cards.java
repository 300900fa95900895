package plumbline.exchange.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plumbline.design.Box;
import plumbline.exchange.JsonObject;
import plumbline.problem.Deadline;

/// What each card of a canvas is: by how it is written, whether anything leads to it, and which group it lies in.
///
/// A card that a heading names is a part of the system wherever a group holds it, linked or not. Apart from all
/// groups and links, a heading alone stands over other cards, and what shows code or has several sections explains,
/// unless linked cards do so too; a table still says what fields there are of what the heading names.
final class Cards {
    /// What a card is, each in the words of a sheet's style.
    enum Sort {
        GROUP("frame"),
        /// A card like any other: it holds no further ones, whatever lies upon it.
        PLAIN("card=plain"),
        /// Its first line names it, and the others describe it.
        NAMED("card=named"),
        /// All it says is its name.
        NAME("card=plain;fontSize=24"),
        TITLE("text;fontSize=24"),
        DOCUMENT("card=plain;shape=note"),
        /// It is quoted or called out: a remark, also on what it is linked with.
        REMARK("card=plain;shape=note");

        private final String style;

        Sort(String style) {
            this.style = style;
        }

        String style() {
            return style;
        }
    }

    private final Set<String> linked = new HashSet<>();
    private final List<Box> groups;
    private final boolean headingsAlone;
    private final boolean partsShowCode;

    Cards(List<JsonObject> nodes, List<JsonObject> edges) {
        edges.forEach(edge -> {
            linked.add(edge.text("fromNode"));
            linked.add(edge.text("toNode"));
        });
        this.groups = nodes.stream()
                .filter(node -> isGroup(node) && !node.text("label").isBlank())
                .map(Cards::box)
                .toList();
        this.headingsAlone = edges.isEmpty() && nodes.stream().allMatch(node -> isGroup(node) || Card.isHeading(node));
        this.partsShowCode = nodes.stream().anyMatch(node -> linked.contains(node.text("id")) && Card.isDocument(node));
    }

    Sort sort(JsonObject card) {
        if (isGroup(card)) {
            return Sort.GROUP;
        }
        if (Card.isRemark(card)) {
            return Sort.REMARK;
        }
        boolean apart = !linked.contains(card.text("id")) && !headingsAlone && !grouped(box(card));
        if (Card.isHeading(card)) {
            return apart ? Sort.TITLE : Sort.NAME;
        }
        if (apart && !partsShowCode && Card.isDocument(card)) {
            return Sort.DOCUMENT;
        }
        return Card.isNamed(card) && (!apart || Card.isTable(card)) ? Sort.NAMED : Sort.PLAIN;
    }

    static Box box(JsonObject node) {
        return new Box(
                node.number("x"),
                node.number("y"),
                Math.max(0, node.number("width")),
                Math.max(0, node.number("height")));
    }

    private boolean grouped(Box card) {
        Deadline.ask();
        return groups.stream().anyMatch(group -> group.contains(card.centre()));
    }

    private static boolean isGroup(JsonObject node) {
        return node.text("type").equals("group");
    }
}
