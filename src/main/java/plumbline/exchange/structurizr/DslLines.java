package plumbline.exchange.structurizr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.Unreadable;
import plumbline.problem.Deadline;

/// Takes a text apart into statements: comments gone, broken lines joined, constants put in.
final class DslLines {
    private static final int MOST_WORDS = 200_000;
    private static final int LONGEST_WORD = 20_000;
    private static final String BLOCK = "\"\"\"";
    private static final Pattern CONSTANT = Pattern.compile("\\$\\{([\\w.-]{1,100})\\}");

    private final String text;
    private final List<DslLine> lines = new ArrayList<>();
    private final Map<String, String> constants = new HashMap<>();
    private List<String> words = new ArrayList<>();
    private int at;
    private int line = 1;
    private int allWords;

    private DslLines(String text) {
        this.text = text;
    }

    static List<DslLine> of(String text) throws Unreadable {
        DslLines lines = new DslLines(text);
        lines.read();
        return lines.lines;
    }

    private void read() throws Unreadable {
        while (at < text.length()) {
            Deadline.ask();
            char next = text.charAt(at);
            if (next == '\n') {
                end(false, false);
                line++;
                at++;
            } else if (next == '\\' && restIsBlank()) {
                at = lineEnd() + 1;
                line++;
            } else if (Character.isWhitespace(next) || next == '\uFEFF') {
                at++;
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                int stop = close < 0 ? text.length() : close + 2;
                line += (int)
                        text.substring(at, stop).chars().filter(c -> c == '\n').count();
                at = stop;
            } else if (words.isEmpty() && (next == '#' || text.startsWith("//", at))) {
                at = lineEnd();
            } else if (next == '{' || next == '}') {
                at++;
                end(next == '{', next == '}');
            } else {
                word();
            }
        }
        end(false, false);
    }

    private void word() throws Unreadable {
        allWords++;
        if (allWords > MOST_WORDS) {
            throw new Unreadable(line, 0, "the model has more than " + MOST_WORDS + " words");
        }
        if (text.startsWith(BLOCK, at)) {
            int close = text.indexOf(BLOCK, at + BLOCK.length());
            if (close < 0) {
                throw new Unreadable(line, 0, "a text block that opens here is never closed");
            }
            String content = text.substring(at + BLOCK.length(), close);
            line += (int) content.chars().filter(c -> c == '\n').count();
            add(content);
            at = close + BLOCK.length();
        } else if (text.charAt(at) == '"') {
            quoted();
        } else {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !isBrace(end)) {
                end++;
            }
            add(text.substring(at, end));
            at = end;
        }
    }

    /// A brace stands for itself, unless it belongs to a constant.
    private boolean isBrace(int place) {
        char here = text.charAt(place);
        if (here == '{') {
            return place == 0 || text.charAt(place - 1) != '$';
        }
        return here == '}' && !endsConstant(place);
    }

    /// Whether `${` stands before it in this word, and no other brace in between.
    private boolean endsConstant(int place) {
        for (int i = place - 1; i > at && text.charAt(i) != '}'; i--) {
            if (text.startsWith("${", i - 1)) {
                return true;
            }
        }
        return false;
    }

    private void quoted() throws Unreadable {
        StringBuilder content = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
                content.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                content.append(text.charAt(i));
            }
            i++;
        }
        if (i >= text.length() || text.charAt(i) == '\n') {
            throw new Unreadable(line, 0, "a quote that opens in this line is never closed");
        }
        add(content.toString());
        at = i + 1;
    }

    private void add(String word) {
        String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        Matcher named = CONSTANT.matcher(cut);
        words.add(named.replaceAll(
                found -> Matcher.quoteReplacement(constants.getOrDefault(found.group(1), found.group()))));
    }

    private void end(boolean opens, boolean closes) {
        if (words.isEmpty() && !opens && !closes) {
            return;
        }
        if (closes && !words.isEmpty()) {
            lines.add(new DslLine(words, false, false, line));
            words = new ArrayList<>();
        }
        DslLine said = new DslLine(words, opens, closes, line);
        if (List.of("!const", "!constant", "!var").contains(said.keyword())) {
            String value = said.word(2);
            constants.put(said.word(1), value.length() > 400 ? value.substring(0, 400) : value);
        }
        lines.add(said);
        words = new ArrayList<>();
    }

    private boolean restIsBlank() {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || text.charAt(next) == '\n';
    }

    private int lineEnd() {
        int newline = text.indexOf('\n', at);
        return newline < 0 ? text.length() : newline;
    }
}
