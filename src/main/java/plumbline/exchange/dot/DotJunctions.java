package plumbline.exchange.dot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Drawing;
import plumbline.exchange.dot.DotGraph.Edge;
import plumbline.exchange.dot.DotGraph.Node;
import plumbline.exchange.dot.DotGraph.Word;
import plumbline.problem.Deadline;

/// Edges that run through points: what comes into a point goes on along every edge out of it.
///
/// No more edges come of it than a drawing may have elements, and one: such a drawing is refused.
final class DotJunctions {
    private static final int LONGEST_LABEL = 2_000;

    /// An edge in the direction of its head; an end is null where it is at a point.
    private record Piece(
            Edge edge,
            boolean turned,
            @Nullable Node pointFrom,
            @Nullable Node pointTo) {
        Node from() {
            return turned ? edge.to() : edge.from();
        }

        Node to() {
            return turned ? edge.from() : edge.to();
        }

        String tail() {
            return edge.get(turned ? "lhead" : "ltail");
        }

        String head() {
            return edge.get(turned ? "ltail" : "lhead");
        }
    }

    /// How far an edge has come: at that point, with these labels.
    private record Way(Node at, Set<String> labels, boolean bothWays) {
        Way along(Piece next, Node to) {
            Set<String> all = new LinkedHashSet<>(labels);
            if (all.stream().mapToInt(String::length).sum() < LONGEST_LABEL) {
                all.add(DotInterpretation.label(next.edge()));
            }
            return new Way(to, all, bothWays && both(next));
        }
    }

    private final List<Edge> joined = new ArrayList<>();
    private final List<Piece> starts = new ArrayList<>();
    private final Map<Node, List<Piece>> out = new LinkedHashMap<>();
    private final Map<Node, List<Piece>> in = new HashMap<>();
    private int loose;

    /// Takes an edge that ends at points: at its tail, at its head, or at both.
    void add(Edge edge, boolean pointAtFrom, boolean pointAtTo) {
        boolean turned = edge.get("dir").equalsIgnoreCase("back");
        Node from = pointAtFrom ? edge.from() : null;
        Node to = pointAtTo ? edge.to() : null;
        Piece piece = new Piece(edge, turned, turned ? to : from, turned ? from : to);
        if (piece.pointFrom() == null) {
            starts.add(piece);
        } else {
            out.computeIfAbsent(piece.pointFrom(), _ -> new ArrayList<>()).add(piece);
        }
        if (piece.pointTo() != null) {
            in.computeIfAbsent(piece.pointTo(), _ -> new ArrayList<>()).add(piece);
        }
    }

    /// The edges from component to component.
    List<Edge> joined() {
        for (Piece start : starts) {
            follow(start);
        }
        Set<Node> reached = new HashSet<>();
        Deque<Node> next = new ArrayDeque<>();
        starts.forEach(start -> reach(start.pointTo(), reached, next));
        while (!next.isEmpty()) {
            out.getOrDefault(next.pop(), List.of()).forEach(piece -> reach(piece.pointTo(), reached, next));
        }
        Set<Node> leading = new HashSet<>();
        out.values().stream()
                .flatMap(List::stream)
                .filter(piece -> piece.pointTo() == null)
                .forEach(piece -> reach(piece.pointFrom(), leading, next));
        while (!next.isEmpty()) {
            in.getOrDefault(next.pop(), List.of()).forEach(piece -> reach(piece.pointFrom(), leading, next));
        }
        starts.forEach(piece -> count(piece, reached, leading));
        out.values().forEach(pieces -> pieces.forEach(piece -> count(piece, reached, leading)));
        return joined;
    }

    /// How many edges come to nothing, since none leads on from their points, or none leads there.
    int loose() {
        return loose;
    }

    private static void reach(@Nullable Node node, Set<Node> known, Deque<Node> next) {
        if (node != null && known.add(node)) {
            next.push(node);
        }
    }

    private void count(Piece piece, Set<Node> reached, Set<Node> leading) {
        boolean comes = piece.pointFrom() == null || reached.contains(piece.pointFrom());
        boolean goes = piece.pointTo() == null || leading.contains(piece.pointTo());
        loose += comes && goes ? 0 : 1;
    }

    private void follow(Piece start) {
        Node first = start.pointTo();
        if (first == null) {
            return;
        }
        Set<Node> known = new HashSet<>(Set.of(first));
        Deque<Way> ways = new ArrayDeque<>();
        ways.add(new Way(first, Set.of(DotInterpretation.label(start.edge())), both(start)));
        while (!ways.isEmpty()) {
            Way way = ways.remove();
            for (Piece next : out.getOrDefault(way.at(), List.of())) {
                Deadline.ask();
                Node to = next.pointTo();
                if (to == null && joined.size() <= Drawing.MOST_ELEMENTS) {
                    joined.add(edge(start, next, way.along(next, next.to())));
                } else if (to != null && known.add(to)) {
                    ways.add(way.along(next, to));
                }
            }
        }
    }

    private static Edge edge(Piece first, Piece last, Way way) {
        Map<String, Word> attributes = new HashMap<>();
        String label = String.join(
                ", ", way.labels().stream().filter(each -> !each.isEmpty()).toList());
        attributes.put("label", new Word(label, true));
        attributes.put("dir", new Word(way.bothWays() ? "both" : "forward", false));
        attributes.put("ltail", new Word(first.tail(), false));
        attributes.put("lhead", new Word(last.head(), false));
        return new Edge(first.from(), last.to(), attributes, first.edge().directed());
    }

    private static boolean both(Piece piece) {
        return piece.edge().get("dir").toLowerCase(Locale.ROOT).equals("both");
    }
}
