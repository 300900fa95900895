package plumbline.exchange.mermaid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the line between two nodes: its heads, whether it shows, and the words on it.
final class LinkReader {
    private static final Pattern EDGE_ID = Pattern.compile("[^\\s\"@|]{1,200}@(?=[xo<]?[-=~])");
    private static final Pattern INVISIBLE = Pattern.compile("~{3,}");
    private static final Pattern SOLID = Pattern.compile("[xo<]?-{2,}[-xo>]");
    private static final Pattern THICK = Pattern.compile("[xo<]?={2,}[=xo>]");
    private static final Pattern DOTTED = Pattern.compile("^[xo<]?-?\\.++-[xo>]?");
    private static final Pattern SHORT = Pattern.compile("<?[-=]>");
    private static final Pattern SOLID_START = Pattern.compile("[xo<]?--");
    private static final Pattern THICK_START = Pattern.compile("[xo<]?==");
    private static final Pattern DOTTED_START = Pattern.compile("[xo<]?-\\.");
    private static final Pattern SOLID_END = Pattern.compile("-{2,}[-xo>]");
    private static final Pattern THICK_END = Pattern.compile("={2,}[=xo>]");
    private static final Pattern DOTTED_END = Pattern.compile("(?<!\\.)\\.++-[xo>]?");
    private static final Pattern PIPED = Pattern.compile("\\|(?:\\s*\"[^\"]{0,5000}\"\\s*|[^|\\n]{0,5000})\\|");

    /// What stands between two nodes; `id` is null unless the arrow was given one. `loose` if Mermaid
    /// would refuse it.
    record Stroke(
            @Nullable String id,
            boolean headAtFrom,
            boolean headAtTo,
            boolean invisible,
            String label,
            boolean loose) {}

    private final Cursor cursor;

    LinkReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Whether a line begins here, or after the blanks, line ends and comments that follow.
    boolean startsAfterSpace() {
        int start = cursor.at();
        cursor.skipSpace();
        while (cursor.looksAt("%%")) {
            cursor.takeLine();
            cursor.skipSpace();
        }
        boolean starts = cursor.looksAt(EDGE_ID) || startsHere();
        if (!starts) {
            cursor.goTo(start);
        }
        return starts;
    }

    /// The line that begins here, taken with its label; null, and nothing taken, if none does.
    @Nullable
    Stroke read() {
        int start = cursor.at();
        cursor.skipBlanks();
        String id = cursor.take(EDGE_ID);
        Stroke stroke = stroke(id.isEmpty() ? null : id.substring(0, id.length() - 1));
        if (stroke == null) {
            cursor.goTo(start);
            return null;
        }
        cursor.skipSpace();
        String piped = cursor.take(PIPED);
        return piped.isEmpty() ? stroke : labelled(stroke, piped.substring(1, piped.length() - 1));
    }

    /// Whether a line begins exactly here.
    boolean startsHere() {
        return cursor.looksAt(INVISIBLE)
                || cursor.looksAt(SOLID_START)
                || cursor.looksAt(THICK_START)
                || cursor.looksAt(DOTTED_START)
                || cursor.looksAt(DOTTED)
                || cursor.looksAt(SHORT);
    }

    private @Nullable Stroke stroke(@Nullable String id) {
        if (!cursor.take(INVISIBLE).isEmpty()) {
            return new Stroke(id, false, false, true, "", false);
        }
        for (Pattern whole : new Pattern[] {SOLID, THICK, DOTTED}) {
            String taken = cursor.take(whole);
            if (!taken.isEmpty()) {
                return new Stroke(id, headAtFrom(taken), headAtTo(taken), false, "", false);
            }
        }
        Stroke worded = worded(id, SOLID_START, SOLID_END);
        worded = worded != null ? worded : worded(id, THICK_START, THICK_END);
        worded = worded != null ? worded : worded(id, DOTTED_START, DOTTED_END);
        if (worded != null) {
            return worded;
        }
        String brief = cursor.take(SHORT);
        return brief.isEmpty() ? null : new Stroke(id, brief.startsWith("<"), true, false, "", true);
    }

    /// `-- words -->`.
    private @Nullable Stroke worded(@Nullable String id, Pattern start, Pattern end) {
        int from = cursor.at();
        String opening = cursor.take(start);
        if (opening.isEmpty()) {
            return null;
        }
        Matcher closing = cursor.findInLine(end);
        if (!closing.find()) {
            cursor.goTo(from);
            return null;
        }
        String words = cursor.upTo(closing.start());
        cursor.goTo(closing.end());
        return new Stroke(id, headAtFrom(opening), headAtTo(closing.group()), false, LabelText.plain(words), false);
    }

    private static Stroke labelled(Stroke stroke, String label) {
        return new Stroke(
                stroke.id(),
                stroke.headAtFrom(),
                stroke.headAtTo(),
                stroke.invisible(),
                LabelText.plain(label),
                stroke.loose());
    }

    private static boolean headAtFrom(String drawn) {
        return "<xo".indexOf(drawn.charAt(0)) >= 0;
    }

    private static boolean headAtTo(String drawn) {
        return ">xo".indexOf(drawn.charAt(drawn.length() - 1)) >= 0;
    }
}
