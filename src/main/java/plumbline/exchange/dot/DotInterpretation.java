package plumbline.exchange.dot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.DecisionFlow;
import plumbline.exchange.Drawing;
import plumbline.exchange.Furniture;
import plumbline.exchange.Imported;
import plumbline.exchange.Markup;
import plumbline.exchange.dot.DotGraph.Cluster;
import plumbline.exchange.dot.DotGraph.Edge;
import plumbline.exchange.dot.DotGraph.Node;
import plumbline.exchange.dot.DotGraph.Word;
import plumbline.layout.Direction;
import plumbline.problem.Deadline;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// What a graph says of a system: nodes are components, clusters boundaries; what only steers the layout is nothing.
final class DotInterpretation {
    private static final Set<String> BARE = Set.of("plaintext", "plain", "none", "note");
    private static final Map<String, String> HINTS =
            Map.of("cylinder", "database", "cds", "queue", "folder", "storage", "tab", "storage");

    private final String file;
    private final DotGraph graph;
    private final Set<Cluster> legends = new HashSet<>();
    private final Set<Node> unseen = new HashSet<>();
    private final Set<Node> points = new HashSet<>();
    private final Set<Cluster> used = new HashSet<>();
    private final List<Edge> seen = new ArrayList<>();
    private int invisible;
    private int loose;

    DotInterpretation(String file, DotGraph graph) {
        this.file = file;
        this.graph = graph;
    }

    /// The design, with the problems that parsing found; or why there is none.
    Decoded<Imported> design(String part, List<Problem> found) {
        for (Cluster cluster : graph.clusters.values()) {
            if (Furniture.legend(label(cluster.attributes, "", ""))
                    || cluster.id.toLowerCase(Locale.ROOT).endsWith("legend")) {
                legends.add(cluster);
            }
        }
        graph.nodes.values().forEach(this::sort);
        edges();
        String title = label(graph.attributes, graph.name, "");
        String other = DotSort.other(graph, seen, title);
        if (!other.isEmpty()) {
            return refused(other);
        }
        DecisionFlow decisions =
                DecisionFlow.among(seen.stream().map(edge -> edge.from().id).toList(), this::asks);
        if (decisions.prevails()) {
            return refused(decisions.reason());
        }
        Drawing drawing = new Drawing(file).titled(title).towards(direction());
        found.forEach(drawing::problem);
        draw(drawing);
        return drawing.finish(part);
    }

    private @Nullable Direction direction() {
        return graph.attributes.containsKey(DotGraph.ANYWHERE)
                ? null
                : Direction.of(graph.attributes
                                .getOrDefault("rankdir", DotGraph.Word.NONE)
                                .text())
                        .orElse(null);
    }

    private Decoded<Imported> refused(String reason) {
        return Decoded.bad(Problem.error(
                file, 0, 0, reason, "draw the components that do the work and what travels between them"));
    }

    private void edges() {
        Set<String> once = new HashSet<>();
        DotJunctions junctions = new DotJunctions();
        for (Edge edge : graph.edges) {
            Deadline.ask();
            boolean fromPoint = pointed(edge.from(), edge.get("ltail"));
            boolean toPoint = pointed(edge.to(), edge.get("lhead"));
            if (unseen.contains(edge.from()) || unseen.contains(edge.to()) || unseen(edge.get("style"))) {
                invisible++;
            } else if (!graph.strict || once.add(edge.from().id + "\n" + edge.to().id)) {
                if (fromPoint || toPoint) {
                    junctions.add(edge, fromPoint, toPoint);
                } else {
                    seen.add(edge);
                }
            }
        }
        seen.addAll(junctions.joined());
        loose = junctions.loose();
    }

    /// Whether the edge ends at a point, not at the border of a cluster around it.
    private boolean pointed(Node node, String cutAt) {
        Cluster cluster = graph.clusters.get(cutAt);
        return points.contains(node) && (cluster == null || !used.contains(cluster));
    }

    /// Nodes are components, points at which edges meet, or not seen at all.
    private void sort(Node node) {
        if (unseen(node.get("style")) || inLegend(node)) {
            unseen.add(node);
        } else if (!node.attributes.containsKey("image")
                && (node.get("shape").equals("point")
                        || node.attributes.containsKey("label") && label(node).isEmpty())) {
            points.add(node);
        } else {
            for (Cluster at = node.in; at != null; at = at.in) {
                used.add(at);
            }
        }
    }

    private boolean inLegend(Node node) {
        for (Cluster at = node.in; at != null; at = at.in) {
            if (legends.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean unseen(String style) {
        return style.contains("invis");
    }

    private boolean asks(String id) {
        Node node = graph.nodes.get(id);
        return node != null && (node.get("shape").equals("diamond") || DecisionFlow.asks(label(node)));
    }

    private void draw(Drawing drawing) {
        Set<Node> linked = new HashSet<>();
        for (Edge edge : seen) {
            linked.add(edge.from());
            linked.add(edge.to());
        }
        for (Cluster cluster : graph.clusters.values()) {
            if (used.contains(cluster)) {
                Drawing.Shape frame = drawing.frame(frame(cluster))
                        .text(label(cluster.attributes, "", ""))
                        .in(around(cluster.in));
                String name = cluster.id.replaceFirst("^(?i)cluster_?(?=.)", "");
                if (!graph.nodes.containsKey(name)) {
                    frame.identified(name);
                }
            }
        }
        for (Node node : graph.nodes.values()) {
            if (!unseen.contains(node) && !points.contains(node)) {
                draw(drawing, node, linked.contains(node));
            }
        }
        seen.forEach(edge -> connect(drawing, edge));
        if (invisible > 0) {
            drawing.problem(Problem.note(
                    file,
                    0,
                    0,
                    invisible == 1 ? "1 invisible link was left out" : invisible + " invisible links were left out",
                    ""));
        }
        if (loose > 0) {
            drawing.problem(Problem.warning(
                    file,
                    0,
                    0,
                    loose == 1
                            ? "1 link ends at a point that is no component"
                            : loose + " links meet in points that are no components",
                    "let an arrow lead into the point and another out of it"));
        }
    }

    private static void draw(Drawing drawing, Node node, boolean linked) {
        String shape = node.get("shape").toLowerCase(Locale.ROOT);
        String label = label(node);
        if (!linked && BARE.contains(shape)) {
            if (drawing.title().isEmpty() && !shape.equals("note")) {
                drawing.titled(label);
            } else {
                drawing.note(node.id, label);
            }
            return;
        }
        drawing.box(node.id)
                .text(label.isEmpty() ? node.id : label)
                .in(around(node.in))
                .hint(HINTS.getOrDefault(shape, ""));
    }

    private void connect(Drawing drawing, Edge edge) {
        String from = end(edge.from(), edge.get("ltail"));
        String to = end(edge.to(), edge.get("lhead"));
        String direction = edge.attributes().containsKey("dir")
                ? edge.get("dir").toLowerCase(Locale.ROOT)
                : edge.directed() ? "forward" : "none";
        Drawing.Line line = direction.equals("back") ? drawing.link(to, from) : drawing.link(from, to);
        line.label(label(edge).replace('\n', ' '));
        if (direction.equals("both")) {
            line.bothWays();
        }
    }

    /// The cluster at whose border the edge is cut off, or the node itself.
    private String end(Node node, String cutAt) {
        Cluster cluster = graph.clusters.get(cutAt);
        return cluster != null && used.contains(cluster) ? frame(cluster) : node.id;
    }

    /// Clusters and nodes may have one name.
    private static String frame(Cluster cluster) {
        return "subgraph " + cluster.id;
    }

    private static @Nullable String around(@Nullable Cluster cluster) {
        return cluster == null ? null : frame(cluster);
    }

    private static String label(Node node) {
        Word written = node.attributes.get("label");
        String shape = node.get("shape").toLowerCase(Locale.ROOT);
        String label = written != null && !written.markup() && shape.endsWith("record")
                ? Markup.unescaped(DotSort.fields(drawn(written.text(), node.id)))
                : text(written, node.id, Markup.unescaped(node.id));
        return label.isEmpty() ? text(node.attributes.get("xlabel"), node.id, "") : label;
    }

    /// What is written at an edge.
    static String label(Edge edge) {
        String label = label(edge.attributes(), "", "");
        return label.isEmpty() ? text(edge.attributes().get("xlabel"), "", "") : label;
    }

    private static String label(Map<String, Word> attributes, String name, String otherwise) {
        return text(attributes.get("label"), name, otherwise);
    }

    /// The text that a label shows, HTML's character references in it decoded as Graphviz does.
    private static String text(@Nullable Word written, String name, String otherwise) {
        if (written == null) {
            return otherwise;
        }
        return written.markup()
                ? written.text()
                : Markup.unescaped(drawn(written.text(), name)).strip();
    }

    /// What its backslashes mean: `\N` is the node's name, `\l` and `\r` end lines as `\n` does.
    private static String drawn(String from, String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < from.length(); i++) {
            if (from.charAt(i) == '\\' && i + 1 < from.length()) {
                i++;
                switch (from.charAt(i)) {
                    case 'n', 'l', 'r' -> text.append('\n');
                    case 'N', 'G' -> text.append(name);
                    case '{', '}', '|', '<', '>' -> text.append('\\').append(from.charAt(i));
                    default -> text.append(from.charAt(i));
                }
            } else {
                text.append(from.charAt(i));
            }
        }
        return text.toString().strip();
    }
}
