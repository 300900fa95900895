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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;
import plumbline.exchange.mermaid.Flowchart.Subgraph;
import plumbline.problem.Deadline;
import plumbline.problem.Problem;

/// Reads the statements of a flowchart one after the other; a statement that makes no sense costs a
/// problem and its line.
///
/// The nesting of subgraphs is kept on a stack of its own, so that no input is too deep for it.
final class FlowchartParser {
    /// Elements after which reading stops: far more than a person draws.
    private static final int MOST_ELEMENTS = 20_000;

    private static final int MOST_PROBLEMS = 50;
    private static final int DEEPEST = 200;
    private static final int MOST_UNREPORTED = 1_000;
    private static final Pattern WORD = Pattern.compile("^[A-Za-z]++(?=[\\s;:]|\\z)");
    private static final Pattern SUBGRAPH =
            Pattern.compile("(?s)([^\\s\\[\\](){}\"]++)\\s*+(?:@\\{.*\\}|[\\[({]++(.*?)(?<![\\])}])[\\])}]++)?");
    private static final Pattern BARE_WORDS = Pattern.compile("[^\\n;|<>\\[\\](){}\"&=~-]{1,80}");

    private static final class Node {
        private @Nullable String label;
        private Shape shape = Shape.BOX;
        private final int line;

        private Node(int line) {
            this.line = line;
        }
    }

    private record Frame(String id, String title, int line, Set<String> mentioned) {}

    private final String file;
    private final Cursor cursor;
    private final NodeReader nodeReader;
    private final LinkReader linkReader;
    private final Styles styles = new Styles();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, Subgraph> subgraphs = new LinkedHashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> edgeIds = new HashSet<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private int unreported;

    private FlowchartParser(String file, Cursor cursor) {
        this.file = file;
        this.cursor = cursor;
        this.nodeReader = new NodeReader(cursor);
        this.linkReader = new LinkReader(cursor);
    }

    /// The flowchart with those statements; `firstLine` is the line of the file on which they begin.
    static Flowchart parse(String file, String title, String statements, int firstLine) {
        return new FlowchartParser(file, new Cursor(statements, firstLine)).parsed(title);
    }

    private Flowchart parsed(String title) {
        while (!tooMuch() && atStatement()) {
            Deadline.ask();
            statement();
        }
        if (!cursor.done()) {
            warn(cursor.line(), "the rest was not read: there is too much of it, or too little is a flowchart", "");
        }
        while (!open.isEmpty()) {
            warn(
                    open.getFirst().line(),
                    "the subgraph '" + open.getFirst().title() + "' is not ended",
                    "add a line 'end'");
            close();
        }
        if (unreported > 0) {
            warn(0, unreported + " further lines were not understood", "");
        }
        return new Flowchart(title, finishedNodes(), finishedArrows(), finishedSubgraphs(), problems);
    }

    private boolean tooMuch() {
        return nodes.size() + arrows.size() + subgraphs.size() > MOST_ELEMENTS
                || open.size() > DEEPEST
                || unreported > MOST_UNREPORTED;
    }

    private boolean atStatement() {
        do {
            cursor.skipSpace();
        } while (cursor.take(";"));
        return !cursor.done();
    }

    private void statement() {
        int line = cursor.line();
        if (cursor.looksAt("%%")) {
            cursor.takeLine();
            return;
        }
        int start = cursor.at();
        String word = keyword();
        switch (word) {
            case "subgraph" -> openSubgraph(cursor.takeStatement().strip(), line);
            case "end" -> end(line);
            case "direction" -> cursor.takeStatement();
            case "classDef" -> styles.define(cursor.takeLine());
            case "class" -> styles.assign(cursor.takeStatement());
            case "style" -> styles.style(cursor.takeLine());
            case "linkStyle" -> styles.linkStyle(cursor.takeLine());
            case "click", "href", "accTitle", "title" -> cursor.takeLine();
            case "accDescr" -> description();
            default -> {
                cursor.goTo(start);
                chain(line);
            }
        }
    }

    /// The first word of the statement, unless it is the name of a node: then nothing is taken.
    private String keyword() {
        int start = cursor.at();
        String word = cursor.take(WORD);
        cursor.skipBlanks();
        if (!word.equals("subgraph") && !word.equals("end") && (linkReader.startsHere() || cursor.looksAt("& "))) {
            cursor.goTo(start);
            return "";
        }
        return word;
    }

    private void description() {
        cursor.skipBlanks();
        int end = cursor.peek() == '{' ? cursor.find("}") : -1;
        if (end < 0) {
            cursor.takeLine();
        } else {
            cursor.goTo(end + 1);
        }
    }

    private void openSubgraph(String rest, int line) {
        String id = rest;
        String title = rest;
        Matcher named = SUBGRAPH.matcher(rest);
        if (named.matches()) {
            id = named.group(1);
            title = named.group(2) == null ? id : LabelText.plain(named.group(2));
        } else if (rest.contains("[") && rest.endsWith("]") && !rest.startsWith("\"")) {
            id = rest.substring(0, rest.indexOf('[')).strip();
            title = LabelText.plain(rest.substring(rest.indexOf('[') + 1, rest.length() - 1));
        } else {
            title = LabelText.plain(rest);
            id = title;
        }
        if (id.isBlank()) {
            id = "subgraph" + (subgraphs.size() + open.size() + 1);
        }
        open.push(new Frame(id, title, line, new LinkedHashSet<>()));
    }

    private void end(int line) {
        if (open.isEmpty()) {
            warn(line, "'end' without a subgraph", "remove it; a node can't be called 'end'");
        } else {
            close();
        }
    }

    private void close() {
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

    /// `a & b --> c -- words --> d`.
    private void chain(int line) {
        List<String> from = group(line);
        if (from.isEmpty()) {
            notUnderstood(line);
            return;
        }
        while (linkReader.startsAfterSpace()) {
            LinkReader.Stroke stroke = linkReader.read();
            if (stroke == null) {
                break;
            }
            cursor.skipSpace();
            while (cursor.looksAt("%%")) {
                cursor.takeLine();
                cursor.skipSpace();
            }
            List<String> to = group(cursor.line());
            if (to.isEmpty()) {
                warn(line, "an arrow from '" + from.getFirst() + "' leads nowhere", "name the node it points to");
                break;
            }
            if (stroke.loose()) {
                warn(line, "Mermaid knows no arrow '->'; read as '-->'", "write '-->'");
            }
            connect(from, to, stroke, line);
            from = to;
        }
        cursor.skipBlanks();
        if (!cursor.done() && cursor.peek() != '\n' && cursor.peek() != ';') {
            notUnderstood(line);
        }
    }

    /// The ids in `a & b`; empty if none stands here.
    private List<String> group(int line) {
        List<String> ids = new ArrayList<>();
        do {
            NodeReader.Mention mention = nodeReader.read();
            if (mention == null) {
                break;
            }
            ids.add(mention(withFollowingWords(mention), line));
            cursor.skipBlanks();
        } while (cursor.take("&"));
        return ids;
    }

    /// A name of several words where Mermaid allows one only: taken whole if a line or the end follows.
    private NodeReader.Mention withFollowingWords(NodeReader.Mention mention) {
        if (mention.label() != null || !Cursor.isBlank(cursor.peek())) {
            return mention;
        }
        int start = cursor.at();
        String words = cursor.take(BARE_WORDS);
        cursor.skipBlanks();
        boolean first = open.stream().noneMatch(frame -> frame.id().equals(mention.id()));
        if (words.isBlank() || words.contains("%%") || !first || !linkFollowsOrPrecedes(start)) {
            cursor.goTo(start);
            return mention;
        }
        String name = (mention.id() + " " + words.strip()).replaceAll("\\s+", " ");
        warn(cursor.line(), "a node's id can't have blanks: '" + name + "'", "write id[\"" + name + "\"]");
        return new NodeReader.Mention(name, name, null, mention.css());
    }

    private boolean linkFollowsOrPrecedes(int wordsStart) {
        int back = cursor.at();
        boolean follows = linkReader.startsAfterSpace();
        cursor.goTo(back);
        return follows || (cursor.done() || cursor.peek() == '\n') && precededByLink(wordsStart);
    }

    private boolean precededByLink(int wordsStart) {
        int back = cursor.at();
        int lineStart = wordsStart - cursorColumn(wordsStart) + 1;
        cursor.goTo(lineStart);
        String before = cursor.upTo(wordsStart);
        cursor.goTo(back);
        return before.contains("->") || before.contains("--") || before.contains("==") || before.contains("=>");
    }

    private int cursorColumn(int place) {
        int back = cursor.at();
        cursor.goTo(place);
        int column = cursor.column();
        cursor.goTo(back);
        return column;
    }

    private String mention(NodeReader.Mention mention, int line) {
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

    private void connect(List<String> from, List<String> to, LinkReader.Stroke stroke, int line) {
        if (stroke.id() != null) {
            edgeIds.add(stroke.id());
        }
        if ((long) from.size() * to.size() > MOST_ELEMENTS) {
            warn(line, "one line makes " + (long) from.size() * to.size() + " arrows: left out", "");
            return;
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
                        styles.of(id),
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

    private void notUnderstood(int line) {
        cursor.skipBlanks();
        int column = cursor.column();
        String rest = cursor.takeLine().strip();
        String shown = rest.length() > 60 ? rest.substring(0, 60) + "…" : rest;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.warning(
                    file, line, column, "did not understand '" + shown + "'", "Mermaid itself would refuse this line"));
        } else {
            unreported++;
        }
    }

    private void warn(int line, String message, String hint) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.warning(file, line, 0, message, hint));
        } else {
            unreported++;
        }
    }
}
