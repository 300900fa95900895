package plumbline.exchange.dot;

import java.util.ArrayList;
import java.util.List;
import plumbline.exchange.Unreadable;
import plumbline.exchange.dot.DotToken.Sort;
import plumbline.problem.Deadline;

/// Takes a text apart into tokens; comments and lines for the preprocessor are gone.
final class DotLexer {
    private static final int MOST_TOKENS = 300_000;

    private final String text;
    private final List<DotToken> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private DotLexer(String text) {
        this.text = text;
    }

    static List<DotToken> tokens(String text) throws Unreadable {
        DotLexer lexer = new DotLexer(text);
        lexer.read();
        return lexer.tokens;
    }

    private void read() throws Unreadable {
        while (at < text.length()) {
            Deadline.ask();
            char next = text.charAt(at);
            if (next == '\n' || Character.isWhitespace(next) || next == '\uFEFF') {
                forward(1);
            } else if (next == '#' && startsLine() || text.startsWith("//", at)) {
                to(text.indexOf('\n', at));
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                to(end < 0 ? -1 : end + 2);
            } else {
                token(next);
            }
            if (tokens.size() > MOST_TOKENS) {
                throw new Unreadable(line, 0, "the graph has more than " + MOST_TOKENS + " words");
            }
        }
        tokens.add(new DotToken(Sort.END, "", line));
    }

    private void token(char next) throws Unreadable {
        if (next == '"') {
            quoted();
        } else if (next == '<') {
            markup();
        } else if (text.startsWith("->", at) || text.startsWith("--", at)) {
            add(Sort.SIGN, text.substring(at, at + 2), 2);
        } else if (isNamePart(next) || next == '-' && at + 1 < text.length() && isNumber(text.charAt(at + 1))) {
            int end = at + 1;
            while (end < text.length() && isNamePart(text.charAt(end))) {
                end++;
            }
            add(Sort.NAME, text.substring(at, end), end - at);
        } else {
            add(Sort.SIGN, String.valueOf(next), 1);
        }
    }

    private void quoted() throws Unreadable {
        StringBuilder content = new StringBuilder();
        int start = line;
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(i + 1);
                if (escaped == '"') {
                    content.append('"');
                } else if (escaped != '\n') {
                    content.append('\\').append(escaped);
                }
                i += 2;
            } else {
                content.append(text.charAt(i));
                i++;
            }
        }
        if (i >= text.length()) {
            throw new Unreadable(start, 0, "a quote that opens here is never closed");
        }
        add(Sort.QUOTED, content.toString(), i + 1 - at);
    }

    private void markup() throws Unreadable {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            if (text.charAt(i) == '<') {
                depth++;
            } else if (text.charAt(i) == '>') {
                depth--;
                if (depth == 0) {
                    add(Sort.MARKUP, text.substring(at + 1, i), i + 1 - at);
                    return;
                }
            }
        }
        throw new Unreadable(line, 0, "an angle bracket that opens here is never closed");
    }

    private void add(Sort sort, String content, int length) {
        tokens.add(new DotToken(sort, content, line));
        forward(length);
    }

    private boolean startsLine() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private void to(int place) {
        forward((place < 0 ? text.length() : place) - at);
    }

    private void forward(int characters) {
        for (int i = 0; i < characters; i++) {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
    }

    private static boolean isNamePart(char character) {
        return character == '_'
                || character == '.'
                || Character.isLetterOrDigit(character)
                || character >= 0x2000
                || Character.isSurrogate(character);
    }

    private static boolean isNumber(char character) {
        return character == '.' || Character.isDigit(character);
    }
}
