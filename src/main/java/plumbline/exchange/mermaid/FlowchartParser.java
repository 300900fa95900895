package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.problem.Deadline;
import plumbline.problem.Problem;

/// Reads the statements of a flowchart one after the other; a statement that makes no sense costs a problem and its
/// line.
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

    private final String file;
    private final Cursor cursor;
    private final NodeReader nodeReader;
    private final LinkReader linkReader;
    private final Styles styles = new Styles();
    private final Course course = new Course(styles);
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
        while (course.isInside()) {
            warn(course.line(), "the subgraph '" + course.title() + "' is not ended", "add a line 'end'");
            course.close();
        }
        if (unreported > 0) {
            warn(0, unreported + " further lines were not understood", "");
        }
        return course.chart(title, problems);
    }

    private boolean tooMuch() {
        return course.size() > MOST_ELEMENTS || course.depth() > DEEPEST || unreported > MOST_UNREPORTED;
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
        course.open(id, title, line);
    }

    private void end(int line) {
        if (course.isInside()) {
            course.close();
        } else {
            warn(line, "'end' without a subgraph", "remove it; a node can't be called 'end'");
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
            if (!course.connect(from, to, stroke, line)) {
                warn(line, "one line makes " + (long) from.size() * to.size() + " arrows: left out", "");
            }
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
            ids.add(course.mention(withFollowingWords(mention), line));
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
        if (linkReader.startsAfterSpace()) {
            // The head of `A x--x B` and the name of `A e1@--> B` are of the arrow.
            cursor.goTo(start);
            return mention;
        }
        String words = cursor.take(BARE_WORDS);
        cursor.skipBlanks();
        boolean first = !course.isInside(mention.id());
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
