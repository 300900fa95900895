package plumbline.exchange.mermaid;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a text that only moves forward unless told to go back to a place it has been.
final class Cursor {
    private final String text;
    private final int firstLine;
    private final Map<Pattern, Matcher> matchers = new HashMap<>();
    private int at;
    private int countedTo;
    private int countedLines;

    /// `firstLine` is the line of the file on which the text begins, from 1.
    Cursor(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    boolean done() {
        return at >= text.length();
    }

    /// The next character, or 0 at the end.
    char peek() {
        return peek(0);
    }

    /// The character so many places ahead, or 0 beyond the end.
    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    boolean looksAt(String expected) {
        return text.startsWith(expected, at);
    }

    /// Whether a match of the pattern begins here; nothing is taken.
    boolean looksAt(Pattern pattern) {
        return matcher(pattern).lookingAt();
    }

    /// Takes the text if it stands here.
    boolean take(String expected) {
        if (!looksAt(expected)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /// Takes what the pattern matches here; empty if nothing.
    String take(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    void skip(int characters) {
        at = Math.min(text.length(), at + characters);
    }

    /// Skips blanks, not line ends.
    void skipBlanks() {
        while (isBlank(peek())) {
            at++;
        }
    }

    /// Skips blanks and line ends.
    void skipSpace() {
        while (!done() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    /// Takes the rest of the line, up to its end or to a semicolon outside of quotes and brackets.
    String takeStatement() {
        int from = at;
        boolean quoted = false;
        int depth = 0;
        while (!done() && peek() != '\n') {
            char next = peek();
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && "[({".indexOf(next) >= 0) {
                depth++;
            } else if (!quoted && "])}".indexOf(next) >= 0) {
                depth--;
            } else if (next == ';' && !quoted && depth <= 0) {
                break;
            }
            at++;
        }
        return text.substring(from, at);
    }

    /// Takes the rest of the line.
    String takeLine() {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end;
        return line;
    }

    /// Where the text is found next, at or after this place; -1 if nowhere.
    int find(String sought) {
        return text.indexOf(sought, at);
    }

    /// The text from here to that place.
    String upTo(int end) {
        return text.substring(at, end);
    }

    /// The first match of the pattern between here and the end of the line.
    Matcher findInLine(Pattern pattern) {
        int end = text.indexOf('\n', at);
        return pattern.matcher(text).region(at, end < 0 ? text.length() : end);
    }

    int at() {
        return at;
    }

    /// Moves to a place in the text.
    void goTo(int place) {
        at = place;
    }

    /// The line of the file that this place is in, from 1.
    int line() {
        if (at < countedTo) {
            countedTo = 0;
            countedLines = 0;
        }
        for (int i = countedTo; i < at; i++) {
            if (text.charAt(i) == '\n') {
                countedLines++;
            }
        }
        countedTo = at;
        return firstLine + countedLines;
    }

    /// The column of this place, from 1.
    int column() {
        return at - text.lastIndexOf('\n', at - 1);
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\u00a0';
    }

    /// One for each pattern: a page of a million words asks for each of them a dozen times.
    private Matcher matcher(Pattern pattern) {
        return matchers.computeIfAbsent(pattern, one -> one.matcher(text)).region(at, text.length());
    }
}
