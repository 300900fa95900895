package plumbline.exchange.dot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Drawing;
import plumbline.exchange.Unreadable;
import plumbline.exchange.dot.DotGraph.Cluster;
import plumbline.exchange.dot.DotGraph.Edge;
import plumbline.exchange.dot.DotGraph.Node;
import plumbline.exchange.dot.DotGraph.Word;
import plumbline.problem.Deadline;
import plumbline.problem.Problem;

/// Reads the graphs of a text; what does not fit the grammar is passed over and listed.
final class DotParser {
    private static final int DEEPEST = 80;
    private static final int MOST_SUBGRAPHS = 3_000;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int MOST_COMPLAINTS = 20;
    private static final String END = "end of the file";

    /// What holds within a pair of braces.
    private record Scope(
            @Nullable Cluster cluster, Map<String, Word> nodes, Map<String, Word> edges, Set<Node> members) {
        Scope within(@Nullable Cluster inner) {
            return new Scope(inner, new HashMap<>(nodes), new HashMap<>(edges), new LinkedHashSet<>());
        }
    }

    private final String file;
    private final List<DotToken> tokens;
    private final List<Problem> problems;
    private DotGraph graph = new DotGraph("", false);
    private int at;
    private int subgraphs;
    private int lastComplaint;

    DotParser(String file, List<DotToken> tokens, List<Problem> problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
    }

    /// All graphs, in their order.
    List<DotGraph> graphs() throws Unreadable {
        List<DotGraph> graphs = new ArrayList<>();
        while (peek().sort() != DotToken.Sort.END) {
            boolean strict = takeWord("strict");
            if (!takeWord("digraph") && !takeWord("graph")) {
                if (graphs.isEmpty()) {
                    throw new Unreadable(peek().line(), 0, "a graph begins with 'graph' or 'digraph', not " + shown());
                }
                complain();
                at++;
                continue;
            }
            graph = new DotGraph(peek().names() ? name() : "", strict);
            expect("{");
            Scope top = new Scope(null, new HashMap<>(), new HashMap<>(), new LinkedHashSet<>());
            block(top, 1);
            graphs.add(graph);
        }
        return graphs;
    }

    /// Statements up to the closing brace, which is taken.
    private void block(Scope scope, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(peek().line(), 0, "braces are nested deeper than " + DEEPEST + " levels");
        }
        while (!peek().is("}")) {
            Deadline.ask();
            if (peek().sort() == DotToken.Sort.END) {
                problems.add(Problem.warning(file, peek().line(), 0, "a closing brace is missing at the end", ""));
                return;
            }
            statement(scope, depth);
            if (graph.size() > Drawing.MOST_ELEMENTS) {
                throw new Unreadable(
                        peek().line(), 0, "the graph has more than " + Drawing.MOST_ELEMENTS + " elements");
            }
        }
        at++;
    }

    private void statement(Scope scope, int depth) throws Unreadable {
        if (peek().is(";") || peek().is(",")) {
            at++;
        } else if (isDefaults("graph")) {
            at++;
            put(scope.cluster() == null ? graph.attributes : scope.cluster().attributes, attributes());
        } else if (isDefaults("node")) {
            at++;
            put(scope.nodes(), attributes());
        } else if (isDefaults("edge")) {
            at++;
            put(scope.edges(), attributes());
        } else if (peek().names() && tokens.get(at + 1).is("=")) {
            String key = name().toLowerCase(Locale.ROOT);
            at++;
            put(scope.cluster() == null ? graph.attributes : scope.cluster().attributes, Map.of(key, value()));
        } else if (startsEnd()) {
            chain(scope, depth);
        } else {
            complain();
            at++;
        }
    }

    private boolean isDefaults(String keyword) {
        return peek().isWord(keyword) && tokens.get(at + 1).is("[");
    }

    private boolean startsEnd() {
        return peek().names() || peek().is("{");
    }

    /// A node, a subgraph, or several joined by arrows.
    private void chain(Scope scope, int depth) throws Unreadable {
        boolean alone = isAlone();
        Set<Node> before = end(scope, depth, alone);
        if (alone && before.size() == 1) {
            Map<String, Word> own = attributes();
            before.forEach(node -> put(node.attributes, own));
            return;
        }
        List<Set<Node>> ends = new ArrayList<>(List.of(before));
        boolean directed = false;
        while (peek().is("->") || peek().is("--")) {
            directed = peek().is("->");
            at++;
            if (!startsEnd()) {
                complain();
                return;
            }
            ends.add(end(scope, depth, false));
        }
        Map<String, Word> said = new HashMap<>(scope.edges());
        said.putAll(attributes());
        for (int i = 1; i < ends.size(); i++) {
            connect(ends.get(i - 1), ends.get(i), said, directed);
        }
    }

    private void connect(Set<Node> from, Set<Node> to, Map<String, Word> said, boolean directed) throws Unreadable {
        if ((long) from.size() * to.size() + graph.size() > Drawing.MOST_ELEMENTS) {
            throw new Unreadable(peek().line(), 0, "the graph has more than " + Drawing.MOST_ELEMENTS + " elements");
        }
        for (Node one : from) {
            for (Node other : to) {
                graph.edges.add(new Edge(one, other, said, directed));
            }
        }
    }

    /// Whether a name stands for itself here, rather than as the end of an arrow.
    private boolean isAlone() {
        int next = at + 1;
        if (!peek().names()) {
            return false;
        }
        while (tokens.get(next).is(":") && tokens.get(next + 1).names()) {
            next += 2;
        }
        return !tokens.get(next).is("->") && !tokens.get(next).is("--");
    }

    /// The nodes at one end: one, or all of a subgraph.
    private Set<Node> end(Scope scope, int depth, boolean alone) throws Unreadable {
        if (peek().is("{") || peek().isWord("subgraph")) {
            return subgraph(scope, depth);
        }
        Node node = node(name(), scope, alone);
        while (peek().is(":") && tokens.get(at + 1).names()) {
            at += 2;
        }
        return Set.of(node);
    }

    private Set<Node> subgraph(Scope scope, int depth) throws Unreadable {
        subgraphs++;
        if (subgraphs > MOST_SUBGRAPHS) {
            throw new Unreadable(peek().line(), 0, "the graph has more than " + MOST_SUBGRAPHS + " subgraphs");
        }
        String id = "";
        if (takeWord("subgraph") && peek().names()) {
            id = name();
        }
        boolean cluster = id.startsWith("cluster");
        Cluster around = scope.cluster();
        Cluster inner = cluster ? graph.clusters.computeIfAbsent(id, name -> new Cluster(name, around)) : around;
        Scope own = scope.within(inner);
        if (peek().is("{")) {
            at++;
            block(own, depth + 1);
        }
        scope.members().addAll(own.members());
        return own.members();
    }

    private Node node(String id, Scope scope, boolean alone) {
        Node node = graph.nodes.computeIfAbsent(id, name -> new Node(name, scope.nodes()));
        Cluster cluster = scope.cluster();
        boolean deeper = node.in == null || within(cluster, node.in);
        if (cluster != null && (deeper || alone && !node.placed)) {
            node.in = cluster;
        }
        node.placed |= alone && cluster != null;
        scope.members().add(node);
        return node;
    }

    private static boolean within(@Nullable Cluster inner, Cluster outer) {
        for (Cluster at = inner; at != null; at = at.in) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /// All lists of attributes that stand here.
    private Map<String, Word> attributes() {
        Map<String, Word> said = new HashMap<>();
        while (peek().is("[")) {
            at++;
            while (!peek().is("]") && peek().sort() != DotToken.Sort.END) {
                if (!peek().names()) {
                    if (!peek().is(",") && !peek().is(";")) {
                        complain();
                    }
                    at++;
                    continue;
                }
                String key = name().toLowerCase(Locale.ROOT);
                Word value = new Word("true", false);
                if (peek().is("=")) {
                    at++;
                    value = value();
                }
                put(said, Map.of(key, value));
            }
            at += peek().is("]") ? 1 : 0;
        }
        return said;
    }

    private static void put(Map<String, Word> into, Map<String, Word> said) {
        if (into.size() < MOST_ATTRIBUTES) {
            into.putAll(said);
        }
    }

    private Word value() {
        if (!peek().names()) {
            complain();
            return Word.NONE;
        }
        DotToken first = tokens.get(at++);
        Word word = Word.of(first);
        while (peek().is("+") && tokens.get(at + 1).sort() == DotToken.Sort.QUOTED) {
            word = new Word(word.text() + tokens.get(at + 1).text(), word.markup());
            at += 2;
        }
        return word;
    }

    private String name() {
        return value().text();
    }

    private boolean takeWord(String keyword) {
        boolean there = peek().isWord(keyword);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) throws Unreadable {
        if (!peek().is(sign)) {
            throw new Unreadable(peek().line(), 0, "'" + sign + "' is missing before " + shown());
        }
        at++;
    }

    private DotToken peek() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private String shown() {
        return peek().sort() == DotToken.Sort.END ? "the " + END : "'" + peek().text() + "'";
    }

    private void complain() {
        if (lastComplaint != peek().line() && problems.size() < MOST_COMPLAINTS) {
            problems.add(Problem.warning(file, peek().line(), 0, "not understood: " + shown(), ""));
        }
        lastComplaint = peek().line();
    }
}
