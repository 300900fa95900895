package plumbline.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parser's complaint in words for people: what is wrong, and what usually mends it.
record SyntaxError(String message, String hint) {
    /// How a complaint is recognised, and what is said instead; an empty message keeps the parser's
    /// own.
    private record Known(Pattern pattern, String message, String hint) {
        static Known of(String pattern, String message, String hint) {
            return new Known(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), message, hint);
        }
    }

    private static final List<Known> KNOWN = List.of(
            Known.of(
                    "unexpected end-of-input|<stream end>|unexpected end of stream",
                    "the file ends too early",
                    "it was cut off, or a bracket or quote is not closed"),
            Known.of("'\\\\t|\\(TAB\\)", "a tab where only spaces may stand", "indent with spaces"),
            Known.of(
                    "mapping values are not allowed",
                    "a colon where none may stand",
                    "put a text with a colon in quotes, or check the indentation"),
            Known.of("non-standard token|NaN|Infinity", "", "only finite numbers are read"),
            Known.of("was expecting comma", "a comma is missing here", "or a bracket is not closed"),
            Known.of(
                    "was expecting double-quote to start",
                    "a key in double quotes is missing here",
                    "a comma too many?"),
            Known.of("was expecting a colon", "a colon is missing after the key", ""),
            Known.of(
                    "expected <block end>", "this line does not fit in", "check its indentation, and quotes before it"),
            Known.of("could not find expected ':'", "a colon is missing after the key", "or the indentation is wrong"),
            Known.of("unrecognized token", "", "texts stand in double quotes"),
            Known.of("unrecognized character escape", "", "a backslash itself is written \\\\"),
            Known.of("illegal unquoted character", "", "write it as an escape such as \\n"),
            Known.of("cannot start any token", "", "put the text in quotes"));

    /// What is over a limit of the parser, by how its complaint begins.
    private static final Map<String, String> TOO_MUCH = Map.of(
            "Token count", "the file holds more than %,d values and brackets",
            "Document length", "the file is longer than %,d characters",
            "Document nesting depth", "nested deeper than %,d levels",
            "Number value length", "a number of more than %,d digits",
            "String value length", "a text of more than %,d characters",
            "Name length", "a key of more than %,d characters");

    private static final Pattern LIMIT = Pattern.compile("maximum allowed \\((\\d{1,18})");

    static SyntaxError of(String raw) {
        String plain = plain(raw);
        for (Known known : KNOWN) {
            if (known.pattern.matcher(raw).find()) {
                return new SyntaxError(known.message.isEmpty() ? plain : known.message, known.hint);
            }
        }
        return new SyntaxError(plain, "");
    }

    /// In words for people what is larger than the parser allows; its own where the complaint is not
    /// known.
    static String tooMuch(String raw) {
        Matcher limit = LIMIT.matcher(raw);
        for (Map.Entry<String, String> known : TOO_MUCH.entrySet()) {
            if (raw.startsWith(known.getKey()) && limit.find()) {
                return String.format(Locale.ROOT, known.getValue(), Long.parseLong(limit.group(1)));
            }
        }
        return plain(raw);
    }

    /// The parser's words in one line, without quoted source and advice to programmers.
    static String plain(String raw) {
        List<String> lines = raw.lines().map(String::strip).toList();
        String last = raw;
        for (int i = 0; i < lines.size(); i++) {
            boolean source = i + 1 < lines.size() && lines.get(i + 1).startsWith("^");
            String line = lines.get(i);
            if (!source && !line.startsWith("^") && !line.startsWith("in reader") && !line.isEmpty()) {
                last = line;
            }
        }
        String plain = last.replaceAll("\\(+[^()]*\\(?code \\d+[^)]*\\)*", "")
                .replaceAll("\\(?(enable|`?(Json|Stream)ReadFeature|from `StreamRead|maximum allowed).*", "")
                .replaceAll("exceeds the$", "exceeds the limit")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() > 160 ? plain.substring(0, 160) + "..." : plain;
    }
}
