package plumbline.exchange.plantuml;

import org.jspecify.annotations.Nullable;

/// A place in one line of text, moving from left to right; never recursive, never beyond the end.
final class Cursor {
    private final String line;
    private int at;

    Cursor(String line) {
        this.line = line;
    }

    boolean done() {
        return at >= line.length();
    }

    /// The character here; NUL at the end.
    char here() {
        return done() ? '\0' : line.charAt(at);
    }

    int place() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    String rest() {
        return line.substring(at);
    }

    Cursor blanks() {
        while (!done() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return this;
    }

    /// Moves behind `text` if it stands here, whatever its case.
    boolean take(String text) {
        boolean stands = line.regionMatches(true, at, text, 0, text.length());
        if (stands) {
            at += text.length();
        }
        return stands;
    }

    /// As `take`, for a word that must end there.
    boolean takeWord(String word) {
        int before = at;
        if (take(word) && !isWord(here())) {
            return true;
        }
        at = before;
        return false;
    }

    /// What stands between `open` here and the next `close`, or null where `open` is not here or
    /// nothing closes it.
    @Nullable
    String between(String open, String close) {
        if (!line.startsWith(open, at)) {
            return null;
        }
        int end = line.indexOf(close, at + open.length());
        if (end < 0) {
            return null;
        }
        String inner = line.substring(at + open.length(), end);
        at = end + close.length();
        return inner;
    }

    /// A name made of letters, digits and `_`, its parts joined by `.` or `::`; empty where none stands
    /// here.
    String name() {
        int start = at;
        int end = word(at);
        while (end > start) {
            int joint = line.startsWith("::", end) ? 2 : line.startsWith(".", end) ? 1 : 0;
            int next = joint == 0 ? end : word(end + joint);
            if (joint == 0 || next == end + joint) {
                break;
            }
            end = next;
        }
        at = end;
        return line.substring(start, end);
    }

    /// All up to the first of `stops`, or to the end.
    String until(String... stops) {
        int end = line.length();
        for (String stop : stops) {
            int found = line.indexOf(stop, at);
            if (found >= 0 && found < end) {
                end = found;
            }
        }
        String text = line.substring(at, end);
        at = end;
        return text;
    }

    private int word(int from) {
        int end = from;
        while (end < line.length() && isWord(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
    }
}
