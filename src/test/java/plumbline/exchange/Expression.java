package plumbline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A regular expression as a tree of what it repeats, as far as ours have it: what looks around, and what is
/// possessive or reluctant, is left out.
sealed interface Expression {
    record Row(List<Expression> parts) implements Expression {}

    record Choice(List<Expression> ways) implements Expression {}

    record Repeated(Expression body, int least, int most) implements Expression {}

    /// One of these.
    record Sign(List<String> signs) implements Expression {}

    static Expression of(Pattern pattern) {
        Parser parser = new Parser(pattern.pattern(), pattern.flags());
        Expression parsed = parser.choice();
        if (parser.at != pattern.pattern().length()) {
            throw new IllegalArgumentException("not read to its end: " + pattern);
        }
        return parsed;
    }

    /// The shortest text it matches, or nearly: what looks around may want more.
    default String shortest() {
        return switch (this) {
            case Row(List<Expression> parts) ->
                String.join("", parts.stream().map(Expression::shortest).toList());
            case Choice(List<Expression> ways) -> ways.getFirst().shortest();
            case Repeated(Expression body, int least, int _) -> body.shortest().repeat(least);
            case Sign(List<String> signs) -> signs.contains("a") ? "a" : signs.getFirst();
        };
    }

    /// Reads the syntax.
    final class Parser {
        private static final String PROBES = " \t\na1Z\"'[]{}()<>:;,.-_=~/\\#@|*%&^$!?+`\u00e9\u2013";
        private static final String PLACES = "bBAzZGR";

        private final String text;
        private final int flags;
        private int at;

        private Parser(String text, int flags) {
            this.text = text;
            this.flags = flags;
        }

        private Expression choice() {
            List<Expression> ways = new ArrayList<>(List.of(row()));
            while (looksAt("|")) {
                at++;
                ways.add(row());
            }
            return ways.size() == 1 ? ways.getFirst() : new Choice(ways);
        }

        private Expression row() {
            List<Expression> parts = new ArrayList<>();
            while (at < text.length() && !looksAt("|") && !looksAt(")")) {
                parts.add(repeated(single()));
            }
            return new Row(parts);
        }

        private Expression repeated(Expression body) {
            Expression repeated = body;
            while (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
                char sign = text.charAt(at++);
                int least = sign == '+' ? 1 : 0;
                int most = sign == '?' ? 1 : Integer.MAX_VALUE;
                if (sign == '{') {
                    int end = text.indexOf('}', at);
                    String[] counts = text.substring(at, end).split(",", -1);
                    least = Integer.parseInt(counts[0]);
                    most = counts.length == 1
                            ? least
                            : counts[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(counts[1]);
                    at = end + 1;
                }
                if (looksAt("+") || looksAt("?")) {
                    at++;
                }
                repeated = new Repeated(repeated, least, most);
            }
            return repeated;
        }

        private Expression single() {
            int start = at;
            char sign = text.charAt(at++);
            return switch (sign) {
                case '(' -> group();
                case '^', '$' -> nothing();
                case '[' -> {
                    endOfClass();
                    yield probed(start);
                }
                case '\\' -> escaped(start);
                case '.' -> probed(start);
                default -> new Sign(List.of(String.valueOf(sign)));
            };
        }

        private Expression group() {
            boolean looking = false;
            if (looksAt("?")) {
                looking = looksAt("?=") || looksAt("?!") || looksAt("?<=") || looksAt("?<!");
                boolean named = looksAt("?<") && !looking;
                boolean flagged = !looking && !named && !looksAt("?:");
                at = text.indexOf(named ? '>' : flagged ? ')' : text.charAt(at + (looksAt("?<") ? 2 : 1)), at) + 1;
                if (flagged) {
                    return nothing();
                }
            }
            Expression inner = choice();
            at++;
            return looking ? nothing() : inner;
        }

        /// Moves behind the bracket that closes a class of characters.
        private void endOfClass() {
            int depth = 1;
            at += looksAt("^") ? 1 : 0;
            at += looksAt("]") ? 1 : 0;
            while (depth > 0) {
                char sign = text.charAt(at++);
                if (sign == '\\') {
                    at++;
                } else if (sign == '[') {
                    depth++;
                } else if (sign == ']') {
                    depth--;
                }
            }
        }

        private Expression escaped(int start) {
            char sign = text.charAt(at++);
            if (PLACES.indexOf(sign) >= 0 || Character.isDigit(sign)) {
                return nothing();
            }
            if (sign == 'p' || sign == 'P') {
                at = text.indexOf('}', at) + 1;
            } else if (sign == 'u') {
                at += 4;
            }
            return probed(start);
        }

        /// Those signs that what stands there matches.
        private Expression probed(int start) {
            Pattern one = Pattern.compile(text.substring(start, at), flags);
            List<String> signs = PROBES.chars()
                    .mapToObj(Character::toString)
                    .filter(sign -> one.matcher(sign).matches())
                    .toList();
            if (!signs.isEmpty()) {
                return new Sign(signs);
            }
            for (char sign = 1; sign < Character.MAX_VALUE; sign++) {
                if (one.matcher(String.valueOf(sign)).matches()) {
                    return new Sign(List.of(String.valueOf(sign)));
                }
            }
            throw new IllegalArgumentException("matches nothing: " + one);
        }

        private static Expression nothing() {
            return new Row(List.of());
        }

        private boolean looksAt(String expected) {
            return text.startsWith(expected, at);
        }
    }
}
