package plumbline.exchange.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import plumbline.exchange.C4Call;
import plumbline.exchange.Drawing;
import plumbline.problem.Problem;

/// Reads the calls of a C4 diagram in Mermaid, one a line or over several; a line that is none costs a problem.
///
/// The nesting of boundaries is kept on a stack of its own, so that no input is too deep for it.
final class C4Block {
    private static final int MOST_PROBLEMS = 50;
    private static final int LONGEST_CALL = 20;
    private static final Pattern TITLE = Pattern.compile("title\\s+(.+)");
    private static final Pattern UNSEEN = Pattern.compile("(?:accTitle|accDescr|direction)\\b.*");

    private final String file;
    private final int firstLine;
    private final Drawing drawing;
    private final Deque<String> holders = new ArrayDeque<>();
    private final List<Integer> unknown = new ArrayList<>();
    private boolean awaited;

    private C4Block(String file, String title, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        this.drawing = new Drawing(file).titled(title);
    }

    /// The drawing with those statements; `firstLine` is the line of the file on which they begin.
    static Drawing drawing(String file, String title, String statements, int firstLine) {
        C4Block block = new C4Block(file, title, firstLine);
        block.read(statements.split("\n", -1));
        return block.finished();
    }

    private void read(String[] lines) {
        int at = 0;
        while (at < lines.length && drawing.size() <= Drawing.MOST_ELEMENTS) {
            StringBuilder call = new StringBuilder(lines[at].strip());
            int next = at + 1;
            while (isOpen(call) && next < lines.length && next - at < LONGEST_CALL) {
                call.append(' ').append(lines[next++].strip());
            }
            if (line(call.toString())) {
                at = next;
            } else {
                unknown.add(firstLine + at++);
            }
        }
    }

    /// Whether more brackets open than close outside of quotes.
    private static boolean isOpen(CharSequence text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            }
        }
        return depth > 0;
    }

    /// Whether the line was understood.
    private boolean line(String text) {
        if (text.isEmpty() || UNSEEN.matcher(text).matches()) {
            return true;
        }
        if (text.equals("}")) {
            holders.pollFirst();
            return true;
        }
        if (text.equals("{") && awaited) {
            awaited = false;
            return true;
        }
        if (TITLE.matcher(text).matches()) {
            drawing.titled(oneLine(text.substring("title".length())));
            return true;
        }
        C4Call call = C4Call.of(text);
        C4Call.Role role = call == null ? null : call.role();
        if (call == null || role == null) {
            return false;
        }
        return switch (role) {
            case ELEMENT, BOUNDARY -> shape(call);
            case RELATION -> relation(call, false, false);
            case RELATION_BACK -> relation(call, true, false);
            case RELATION_BOTH -> relation(call, false, true);
            case LOOK -> true;
        };
    }

    private boolean shape(C4Call call) {
        String id = call.argument(0, "alias");
        if (id.isBlank()) {
            return false;
        }
        Drawing.Shape shape = drawing.box(id).in(holders.peek()).label(call.label(C4Block::oneLine, LabelText::plain));
        if (call.frames()) {
            shape.asFrame();
        }
        awaited = call.frames() && !call.opens();
        if (call.opens() || awaited) {
            holders.push(id);
        }
        return true;
    }

    private boolean relation(C4Call call, boolean back, boolean both) {
        int first = call.firstEnd();
        String from = call.argument(first, "from");
        String to = call.argument(first + 1, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        Drawing.Line line = drawing.link(back ? to : from, back ? from : to)
                .label(call.relationLabel(C4Block::oneLine))
                .step(call.step());
        if (both) {
            line.bothWays();
        }
        return true;
    }

    private static String oneLine(String written) {
        return LabelText.plain(written).replace('\n', ' ');
    }

    private Drawing finished() {
        unknown.stream()
                .limit(MOST_PROBLEMS)
                .forEach(number -> drawing.problem(Problem.warning(
                        file,
                        number,
                        0,
                        "this line of the C4 diagram was not understood",
                        "Mermaid may refuse it too")));
        if (unknown.size() > MOST_PROBLEMS) {
            drawing.problem(Problem.warning(
                    file, 0, 0, unknown.size() - MOST_PROBLEMS + " further lines were not understood", ""));
        }
        return drawing;
    }
}
