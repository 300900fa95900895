package plumbline.exchange.mermaid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one mention of a node: its id, and the shape, label and class if they are given here.
final class NodeReader {
    private static final int LONGEST_LABEL = 5_000;
    private static final Pattern CLASS = Pattern.compile(":::[\\w-]+");
    private static final Pattern LABEL = Pattern.compile("(?s)\\blabel\\s*+:\\s*+(\"[^\"]*+\"|'[^']*+'|[^,}\\n]*+)");
    private static final Pattern SHAPE = Pattern.compile("\\bshape\\s*:\\s*[\"']?([\\w-]+)");
    private static final Pattern LOOKS_LIKE_CODE = Pattern.compile("--|==|-\\.|~~~|&\\s");

    /// A mention; `label` and `shape` are null where this mention gives none, `css` is the class or
    /// empty.
    record Mention(
            String id, @Nullable String label, @Nullable Shape shape, String css) {}

    private final Cursor cursor;

    NodeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// The node named here; null, and nothing taken, if what stands here can't be one.
    @Nullable
    Mention read() {
        cursor.skipBlanks();
        if (cursor.peek() == '"') {
            return quoted();
        }
        String id = id();
        if (id.isEmpty()) {
            return null;
        }
        return described(id, null);
    }

    /// A name in quotes where an id should be: Mermaid refuses it, its meaning is plain.
    private @Nullable Mention quoted() {
        int start = cursor.at();
        cursor.skip(1);
        int end = cursor.find("\"");
        if (end < 0 || end - start > LONGEST_LABEL) {
            cursor.goTo(start);
            return null;
        }
        String name = LabelText.plain(cursor.upTo(end));
        cursor.goTo(end + 1);
        return name.isEmpty() ? null : described(name, name);
    }

    private Mention described(String id, @Nullable String name) {
        String label = name;
        Shape shape = null;
        String css = cursor.take(CLASS);
        int start = cursor.at();
        cursor.skipBlanks();
        if (cursor.looksAt("@{")) {
            String data = data();
            label = group(LABEL, data, label);
            String named = group(SHAPE, data, null);
            shape = named == null ? null : Shape.named(named);
        } else {
            Bracketed bracketed = bracketed();
            if (bracketed == null) {
                cursor.goTo(start);
            } else {
                label = bracketed.label();
                shape = bracketed.shape();
            }
        }
        css = css.isEmpty() ? cursor.take(CLASS) : css;
        return new Mention(
                id, label == null ? null : LabelText.plain(label), shape, css.isEmpty() ? "" : css.substring(3));
    }

    /// Letters of an id: all but blanks, brackets and what begins a line.
    String id() {
        int start = cursor.at();
        while (!cursor.done() && isIdPart()) {
            cursor.skip(1);
        }
        int end = cursor.at();
        cursor.goTo(start);
        String id = cursor.upTo(end);
        cursor.goTo(end);
        return id;
    }

    private boolean isIdPart() {
        char next = cursor.peek();
        char second = cursor.peek(1);
        return switch (next) {
            case '[', ']', '(', ')', '{', '}', '<', '>', '|', ';', ',', '"', '\n' -> false;
            case '-' -> second != '-' && second != '>' && second != '.';
            case '=' -> second != '=' && second != '>';
            case '~' -> second != '~';
            case '&' -> second != 0 && !Character.isWhitespace(second);
            case '%' -> second != '%';
            case '@' -> second != '{';
            case ':' -> !cursor.looksAt(":::");
            default -> !Character.isWhitespace(next) && !Cursor.isBlank(next);
        };
    }

    private record Bracketed(String label, Shape shape) {}

    private @Nullable Bracketed bracketed() {
        int start = cursor.at();
        for (Shape.Bracket bracket : Shape.BRACKETS) {
            if (cursor.take(bracket.open())) {
                int[] end = closing(bracket);
                if (end.length == 2) {
                    String label = cursor.upTo(end[0]);
                    cursor.goTo(end[1]);
                    return new Bracketed(label, bracket.shape());
                }
                cursor.goTo(start);
            }
        }
        return null;
    }

    /// Where the text in this bracket ends and where its closing bracket ends; empty if it is not
    /// closed.
    private int[] closing(Shape.Bracket bracket) {
        int start = cursor.at();
        cursor.skipSpace();
        boolean quoted = cursor.peek() == '"';
        cursor.goTo(start);
        return quoted ? closingQuoted(bracket) : closingPlain(bracket);
    }

    private int[] closingQuoted(Shape.Bracket bracket) {
        int start = cursor.at();
        int from = cursor.find("\"") + 1;
        int scan = from;
        while (scan - from < LONGEST_LABEL) {
            cursor.goTo(scan);
            int quote = cursor.find("\"");
            if (quote < 0) {
                break;
            }
            cursor.goTo(quote + 1);
            cursor.skipSpace();
            for (String close : bracket.close()) {
                if (cursor.looksAt(close)) {
                    int[] found = {quote + 1, cursor.at() + close.length()};
                    cursor.goTo(start);
                    return found;
                }
            }
            scan = quote + 1;
        }
        cursor.goTo(start);
        return new int[0];
    }

    /// Without quotes a label ends at the first closing bracket that is not one of its own; a line that
    /// looks like the next statement ends the search.
    private int[] closingPlain(Shape.Bracket bracket) {
        int start = cursor.at();
        int depth = 0;
        int lineStart = start;
        char open = bracket.open().charAt(0);
        char shut = bracket.close().getFirst().charAt(bracket.close().getFirst().length() - 1);
        boolean single = bracket.open().length() == 1;
        int[] none = {};
        for (int i = start; i - start < LONGEST_LABEL && !cursor.done(); i++) {
            for (String close : bracket.close()) {
                if (depth == 0 && cursor.looksAt(close)) {
                    int[] found = {i, i + close.length()};
                    cursor.goTo(start);
                    return found;
                }
            }
            char next = cursor.peek();
            if (next == '\n') {
                lineStart = i + 1;
            } else if (single && next == open && open != '>') {
                depth++;
            } else if (single && next == shut && open != '>') {
                depth--;
            }
            cursor.skip(1);
            if (next == '\n' && looksLikeStatement(lineStart)) {
                break;
            }
        }
        cursor.goTo(start);
        return none;
    }

    private boolean looksLikeStatement(int lineStart) {
        int back = cursor.at();
        cursor.goTo(lineStart);
        Matcher code = cursor.findInLine(LOOKS_LIKE_CODE);
        boolean looks = code.find();
        cursor.goTo(back);
        return looks;
    }

    /// The inside of `@{ ... }`, taken with its brackets.
    private String data() {
        cursor.skip(2);
        int start = cursor.at();
        char quote = 0;
        while (!cursor.done() && cursor.at() - start < LONGEST_LABEL) {
            char next = cursor.peek();
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (next == '"' || next == '\'') {
                quote = next;
            } else if (next == '}') {
                break;
            }
            cursor.skip(1);
        }
        int end = cursor.at();
        cursor.goTo(start);
        String inside = cursor.upTo(end);
        cursor.goTo(end);
        cursor.take("}");
        return inside;
    }

    private static @Nullable String group(Pattern pattern, String text, @Nullable String otherwise) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return otherwise;
        }
        String found = matcher.group(1).strip();
        return found.length() > 1 && found.startsWith("'") && found.endsWith("'")
                ? found.substring(1, found.length() - 1)
                : found;
    }
}
