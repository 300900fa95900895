package plumbline.exchange.plantuml;

import java.util.List;

/// The boxes and arrows of a diagram as PlantUML understood them.
record Outline(List<Node> nodes, List<Edge> edges) {
    static final Outline EMPTY = new Outline(List.of(), List.of());

    Outline {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// What a node is.
    enum Role {
        BOX,
        GROUP,
        NOTE,
        PORT
    }

    /// `symbol` is PlantUML's word for its shape (`database`), or empty; `parent` the id of its group,
    /// or empty.
    record Node(String id, String label, Role role, String symbol, String stereotype, String parent) {}

    /// `from` and `to` as drawn: the head, if there is one only, is at `to`.
    record Edge(String from, String to, String label, boolean bothHeads, boolean hidden) {}
}
