package plumbline.exchange.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;
import plumbline.exchange.mermaid.Flowchart.Subgraph;
import plumbline.problem.Problem;

/// A flowchart in the making: what its statements have named so far, and the subgraphs that are open.
///
/// The nesting of subgraphs is kept on a stack of its own, so that no input is too deep for it.
final class Course {
    /// More arrows than a person draws in one line.
    private static final int MOST_AT_ONCE = 20_000;

    private static final class Node {
        private @Nullable String label;
        private Shape shape = Shape.BOX;
        private final int line;

        private Node(int line) {
            this.line = line;
        }
    }

    private record Frame(String id, String title, int line, Set<String> mentioned) {}

    private final Styles styles;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, Subgraph> subgraphs = new LinkedHashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> edgeIds = new HashSet<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    Course(Styles styles) {
        this.styles = styles;
    }

    /// How many elements there are.
    int size() {
        return nodes.size() + arrows.size() + subgraphs.size();
    }

    /// How many subgraphs are open, one in the other.
    int depth() {
        return open.size();
    }

    boolean isInside() {
        return !open.isEmpty();
    }

    /// Whether a subgraph of that id is open.
    boolean isInside(String id) {
        return open.stream().anyMatch(frame -> frame.id().equals(id));
    }

    /// The line on which the innermost open subgraph began.
    int line() {
        return open.getFirst().line();
    }

    /// The title of the innermost open subgraph.
    String title() {
        return open.getFirst().title();
    }

    /// Opens a subgraph; one without an id is numbered.
    void open(String id, String title, int line) {
        String known = id.isBlank() ? "subgraph" + (subgraphs.size() + open.size() + 1) : id;
        open.push(new Frame(known, title, line, new LinkedHashSet<>()));
    }

    /// Ends the innermost subgraph: it holds what was mentioned in it and nowhere before.
    void close() {
        Frame frame = open.pop();
        String id = frame.id();
        while (subgraphs.containsKey(id)) {
            id = frame.id() + "-" + copies.merge(frame.id(), 1, Integer::sum);
        }
        for (String mentioned : frame.mentioned()) {
            if (!mentioned.equals(id)) {
                holders.putIfAbsent(mentioned, id);
            }
        }
        subgraphs.put(id, new Subgraph(id, frame.title(), false, null, frame.line()));
        if (!open.isEmpty()) {
            open.getFirst().mentioned().add(id);
        }
    }

    /// Takes up a node where it is named; gives its id.
    String mention(NodeReader.Mention mention, int line) {
        String id = mention.id();
        if (edgeIds.contains(id) && mention.label() == null) {
            return id;
        }
        Node node = nodes.computeIfAbsent(id, _ -> new Node(line));
        if (mention.label() != null) {
            node.label = mention.label();
        }
        if (mention.shape() != null) {
            node.shape = mention.shape();
        }
        if (!mention.css().isEmpty()) {
            styles.assign(id, mention.css());
        }
        if (!open.isEmpty()) {
            open.getFirst().mentioned().add(id);
        }
        return id;
    }

    /// Draws an arrow from each to each; false where those would be too many to be meant.
    boolean connect(List<String> from, List<String> to, LinkReader.Stroke stroke, int line) {
        if (stroke.id() != null) {
            edgeIds.add(stroke.id());
        }
        if ((long) from.size() * to.size() > MOST_AT_ONCE) {
            return false;
        }
        for (String source : from) {
            for (String target : to) {
                arrows.add(new Arrow(
                        source,
                        target,
                        stroke.label(),
                        stroke.headAtFrom(),
                        stroke.headAtTo(),
                        stroke.invisible(),
                        line));
            }
        }
        return true;
    }

    /// The whole, when all statements are read.
    Flowchart chart(String title, List<Problem> problems) {
        return new Flowchart(title, finishedNodes(), finishedArrows(), finishedSubgraphs(), problems);
    }

    private List<FlowNode> finishedNodes() {
        List<FlowNode> finished = new ArrayList<>();
        nodes.forEach((id, node) -> {
            if (!subgraphs.containsKey(id)) {
                String label = node.label == null ? id : node.label;
                finished.add(new FlowNode(
                        id,
                        label,
                        node.shape,
                        styles.hides(id),
                        styles.telling(id),
                        node.label == null,
                        holders.get(id),
                        node.line));
            }
        });
        return finished;
    }

    private List<Arrow> finishedArrows() {
        List<Arrow> finished = new ArrayList<>();
        for (int i = 0; i < arrows.size(); i++) {
            Arrow arrow = arrows.get(i);
            finished.add(
                    styles.hidesLink(i)
                            ? new Arrow(
                                    arrow.from(),
                                    arrow.to(),
                                    arrow.label(),
                                    arrow.headAtFrom(),
                                    arrow.headAtTo(),
                                    true,
                                    arrow.line())
                            : arrow);
        }
        return finished;
    }

    private List<Subgraph> finishedSubgraphs() {
        return subgraphs.values().stream()
                .map(frame -> new Subgraph(
                        frame.id(), frame.title(), styles.hides(frame.id()), holders.get(frame.id()), frame.line()))
                .toList();
    }
}
