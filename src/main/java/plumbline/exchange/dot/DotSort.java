package plumbline.exchange.dot;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.dot.DotGraph.Edge;
import plumbline.exchange.dot.DotGraph.Node;

/// Tells graphs that show no system: class and use case diagrams, state machines.
final class DotSort {
    private static final Pattern MEMBER =
            Pattern.compile("(?:^|[|{\\n]|\\\\[nlr])[^\\S\\n]*+[+\\-#~]\\s*+\\p{L}\\w*+\\s*+[:(]");
    private static final Pattern PORT = Pattern.compile("(?<!\\\\)<[^<>]{0,100}>");
    private static final Pattern USE_CASE = Pattern.compile(
            "(?:«|<<|&lt;&lt;)\\s*(?:include|extend|uses)s?\\s*(?:»|>>|&gt;&gt;)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("(?:(?<!\\s)\\s++)?+(?<!\\\\)[{}|]\\s*+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([{}|<> ])");

    private static final Pattern NAMED = Pattern.compile(
            "\\b(state (?:machine|diagram)|sequence|sequence diagram|class diagram|use[- ]case diagram|er diagram)$");
    private static final Set<String> ROUND = Set.of("", "ellipse", "oval", "circle", "doublecircle", "egg");
    private static final int FEWEST_STATES = 3;

    private DotSort() {}

    /// What the graph shows instead of a system, in a sentence; empty if it may be one. `title` is what it calls
    /// itself.
    static String other(DotGraph graph, List<Edge> edges, String title) {
        Matcher named = NAMED.matcher(title.strip().toLowerCase(Locale.ROOT));
        if (named.find()) {
            return "by its title this is a " + named.group(1)
                    + ", which doesn't show the parts of a system and their connections";
        }
        long classes = 0;
        long accepting = 0;
        long round = 0;
        for (Node node : graph.nodes.values()) {
            String shape = node.get("shape");
            classes +=
                    shape.endsWith("ecord") && MEMBER.matcher(node.get("label")).find() ? 1 : 0;
            accepting += shape.equals("doublecircle") ? 1 : 0;
            round += shape.equals("doublecircle") || shape.equals("circle") ? 1 : 0;
        }
        if (classes > 1) {
            return "this is a class diagram, which doesn't show the parts of a system and their connections";
        }
        long extensions = edges.stream()
                .filter(edge -> USE_CASE.matcher(edge.get("label").strip()).matches())
                .count();
        if (extensions > 1) {
            return "this is a use case diagram, which doesn't show the parts of a system and their connections";
        }
        boolean looped = edges.stream().anyMatch(edge -> edge.from() == edge.to());
        boolean states = looped && round == graph.nodes.size() && round > 0 || begins(graph);
        if (accepting > 0 && round * 2 > graph.nodes.size() || states) {
            return "this is a state machine, which doesn't show the parts of a system and their connections";
        }
        return "";
    }

    /// Whether one arrow comes out of a point that nothing leads to, and everything else is round.
    private static boolean begins(DotGraph graph) {
        Map<Node, Integer> out = new HashMap<>();
        graph.edges.forEach(edge -> out.merge(edge.from(), 1, Integer::sum));
        graph.edges.forEach(edge -> out.put(edge.to(), 0));
        List<Node> points = graph.nodes.values().stream()
                .filter(node -> node.get("shape").equals("point"))
                .toList();
        long round = graph.nodes.values().stream()
                .filter(node -> ROUND.contains(node.get("shape").toLowerCase(Locale.ROOT)))
                .count();
        return points.size() == 1
                && out.getOrDefault(points.getFirst(), 0) == 1
                && round >= FEWEST_STATES
                && round + 1 == graph.nodes.size();
    }

    /// The fields of a record, one a line.
    static String fields(String record) {
        String plain = PORT.matcher(record).replaceAll("");
        String lines = SEPARATOR.matcher(plain).replaceAll("\n");
        return ESCAPED.matcher(lines).replaceAll("$1").strip();
    }
}
