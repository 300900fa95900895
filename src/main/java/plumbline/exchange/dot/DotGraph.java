package plumbline.exchange.dot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Markup;

/// A graph as written: nodes, edges and clusters in the order in which they were first named.
///
/// Mutable while it is parsed.
final class DotGraph {
    /// A value of an attribute; markup is text already.
    record Word(String text, boolean markup) {
        static final Word NONE = new Word("", false);

        static Word of(DotToken token) {
            boolean markup = token.sort() == DotToken.Sort.MARKUP;
            return new Word(markup ? Markup.text(token.text()) : token.text(), markup);
        }
    }

    /// A subgraph that is drawn as a frame; `in` is the one around it, or null.
    static final class Cluster {
        final String id;
        final @Nullable Cluster in;
        final Map<String, Word> attributes = new HashMap<>();

        Cluster(String id, @Nullable Cluster in) {
            this.id = id;
            this.in = in;
        }
    }

    /// A node; what it says of itself goes before what was said of all nodes when it was first named.
    static final class Node {
        final String id;
        final Map<String, Word> attributes;

        @Nullable
        Cluster in;

        boolean placed;

        Node(String id, Map<String, Word> defaults) {
            this.id = id;
            this.attributes = new HashMap<>(defaults);
        }

        String get(String key) {
            return attributes.getOrDefault(key, Word.NONE).text();
        }
    }

    /// An edge between two nodes, with all that was said of it.
    record Edge(Node from, Node to, Map<String, Word> attributes, boolean directed) {
        String get(String key) {
            return attributes.getOrDefault(key, Word.NONE).text();
        }
    }

    /// The attribute by which our own writer says that nobody chose where its graph goes on to.
    static final String ANYWHERE = "anywhere";

    final String name;
    final boolean strict;
    final Map<String, Word> attributes = new HashMap<>();
    final Map<String, Node> nodes = new LinkedHashMap<>();
    final List<Edge> edges = new ArrayList<>();
    final Map<String, Cluster> clusters = new LinkedHashMap<>();

    DotGraph(String name, boolean strict) {
        this.name = name;
        this.strict = strict;
    }

    int size() {
        return nodes.size() + edges.size() + clusters.size();
    }
}
