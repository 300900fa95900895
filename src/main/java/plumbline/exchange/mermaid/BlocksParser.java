package plumbline.exchange.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;
import plumbline.exchange.mermaid.Flowchart.Subgraph;
import plumbline.problem.Problem;

/// Reads a block diagram as if it were a flowchart: a block with others inside is a subgraph, columns and spaces are
/// looks.
///
/// A thick arrow between two blocks joins the one written before it and the one after.
final class BlocksParser {
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_PROBLEMS = 50;
    private static final int DEEPEST = 200;
    private static final Pattern WIDTH = Pattern.compile(":\\d{1,4}");
    private static final Pattern SIZED = Pattern.compile("^(.+?):\\d{1,4}");
    private static final Pattern LOOK = Pattern.compile("(?:columns|style|classDef|class|accTitle|accDescr)\\s[^\\n]*");
    private static final Pattern SPACE = Pattern.compile("space(?::\\d{1,4})?(?=\\s|\\z)");
    private static final Pattern END = Pattern.compile("end(?=\\s|;|\\z)");
    private static final Pattern BLOCK = Pattern.compile("block(?:(:)|(?=\\s|\\z))");
    private static final Pattern THICK_ARROW = Pattern.compile("<\\[[^\\]\\n]{0,500}]>\\(([\\w ,]{1,40})\\)");

    private static final class Node {
        private String label;
        private Shape shape = Shape.BOX;
        private final @Nullable String in;
        private final int line;

        private Node(String label, @Nullable String in, int line) {
            this.label = label;
            this.in = in;
            this.line = line;
        }
    }

    private final String file;
    private final Cursor cursor;
    private final NodeReader nodeReader;
    private final LinkReader linkReader;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Subgraph> frames = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String before;
    private @Nullable Matcher waiting;

    private BlocksParser(String file, Cursor cursor) {
        this.file = file;
        this.cursor = cursor;
        this.nodeReader = new NodeReader(cursor);
        this.linkReader = new LinkReader(cursor);
    }

    /// The chart with those statements; `firstLine` is the line of the file on which they begin.
    static Flowchart parse(String file, String title, String statements, int firstLine) {
        BlocksParser parser = new BlocksParser(file, new Cursor(statements, firstLine));
        parser.read();
        return parser.chart(title);
    }

    private void read() {
        cursor.skipSpace();
        while (!cursor.done() && nodes.size() + frames.size() + arrows.size() <= MOST_ELEMENTS) {
            int line = cursor.line();
            boolean looks = !cursor.take(LOOK).isEmpty() || !cursor.take(SPACE).isEmpty() || cursor.take(";");
            if (!looks && !cursor.take(END).isEmpty()) {
                before = open.pollFirst();
            } else if (!looks && cursor.looksAt(BLOCK)) {
                block(cursor.take(BLOCK).endsWith(":"), line);
            } else if (!looks) {
                chain(line);
            }
            cursor.skipSpace();
        }
    }

    private void block(boolean named, int line) {
        NodeReader.Mention mention = named ? nodeReader.read() : null;
        cursor.take(WIDTH);
        String id = mention == null ? "block" + (frames.size() + 1) : unsized(mention.id());
        String label = mention == null || mention.label() == null ? id : mention.label();
        Node declared = nodes.remove(id);
        String title = declared != null && label.equals(id) ? declared.label : label;
        frames.put(id, new Subgraph(id, mention == null ? "" : title, false, open.peek(), line));
        follows(id, line);
        before = null;
        if (open.size() < DEEPEST) {
            open.push(id);
        }
    }

    private void chain(int line) {
        String from = node(line);
        if (from == null) {
            String rest = cursor.takeLine().strip();
            if (problems.size() < MOST_PROBLEMS) {
                String shown = rest.length() > 60 ? rest.substring(0, 60) + "…" : rest;
                problems.add(Problem.warning(file, line, 0, "did not understand '" + shown + "'", ""));
            }
            return;
        }
        cursor.skipBlanks();
        while (linkReader.startsHere()) {
            LinkReader.Stroke stroke = linkReader.read();
            cursor.skipSpace();
            String to = stroke == null ? null : node(line);
            if (stroke == null || to == null) {
                return;
            }
            arrows.add(new Arrow(
                    from, to, stroke.label(), stroke.headAtFrom(), stroke.headAtTo(), stroke.invisible(), line));
            from = to;
            cursor.skipBlanks();
        }
    }

    /// The id of the block named here, or null where none is.
    private @Nullable String node(int line) {
        NodeReader.Mention mention = nodeReader.read();
        if (mention == null) {
            return null;
        }
        if (cursor.looksAt(THICK_ARROW)) {
            Matcher arrow = cursor.findInLine(THICK_ARROW);
            if (arrow.find()) {
                cursor.goTo(arrow.end());
                waiting = arrow;
            }
            cursor.take(WIDTH);
            return mention.id();
        }
        cursor.take(WIDTH);
        String id = mention.label() == null ? unsized(mention.id()) : mention.id();
        if (frames.containsKey(id)) {
            return id;
        }
        boolean fresh = !nodes.containsKey(id);
        Node node = nodes.computeIfAbsent(id, name -> new Node(name, open.peek(), line));
        if (mention.label() != null) {
            node.label = mention.label();
        }
        if (mention.shape() != null) {
            node.shape = mention.shape();
        }
        if (fresh) {
            follows(id, line);
        }
        return id;
    }

    /// Notes which block comes next, and joins it with the one before a thick arrow.
    private void follows(String id, int line) {
        Matcher thick = waiting;
        String first = before;
        if (thick != null && first != null) {
            String where = thick.group(1);
            boolean forward =
                    where.contains("right") || where.contains("down") || where.contains("x") || where.contains("y");
            boolean back = where.contains("left") || where.contains("up");
            String label =
                    LabelText.plain(thick.group().substring(2, thick.group().indexOf("]>")));
            arrows.add(new Arrow(first, id, label, back, forward || !back, false, line));
        }
        waiting = null;
        before = id;
    }

    private static String unsized(String id) {
        Matcher sized = SIZED.matcher(id);
        return sized.matches() ? sized.group(1) : id;
    }

    private Flowchart chart(String title) {
        List<FlowNode> finished = new ArrayList<>();
        Set<String> ends = new HashSet<>();
        nodes.forEach((id, node) -> finished.add(
                new FlowNode(id, node.label, node.shape, false, Set.of(), node.label.equals(id), node.in, node.line)));
        nodes.keySet().forEach(ends::add);
        ends.addAll(frames.keySet());
        List<Arrow> joined = arrows.stream()
                .filter(arrow -> ends.contains(arrow.from()) && ends.contains(arrow.to()))
                .toList();
        return new Flowchart(title, finished, joined, List.copyOf(frames.values()), problems);
    }
}
