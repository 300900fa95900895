package plumbline.exchange.dot;

import java.util.List;
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

    private DotSort() {}

    /// What the graph shows instead of a system, in a sentence; empty if it may be one.
    static String other(DotGraph graph, List<Edge> edges) {
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
        if (accepting > 0 && round * 2 > graph.nodes.size() || looped && round == graph.nodes.size() && round > 0) {
            return "this is a state machine, which doesn't show the parts of a system and their connections";
        }
        return "";
    }

    /// The fields of a record, one a line.
    static String fields(String record) {
        String plain = PORT.matcher(record).replaceAll("");
        String lines = SEPARATOR.matcher(plain).replaceAll("\n");
        return ESCAPED.matcher(lines).replaceAll("$1").strip();
    }
}
