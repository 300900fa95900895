package plumbline.exchange;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// HTML as it occurs in labels, made plain text.
public final class Markup {
    private static final Pattern BREAK = Pattern.compile(
            "(?i)<\\s*+(?:br|hr)\\s*+(?:/\\s*+)?>|</\\s*+(?:p|div|li|h[1-6]|tr|ul|ol)\\s*+>|<\\s*+(?:p|div|li|h[1-6]|tr)\\b[^<>]*+>");
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<\\s*(style|script)\\b[^<>]{0,200}>.{0,1000}?</\\s*\\1\\s*>|<!--.{0,1000}?-->");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*+>");
    private static final Pattern WITHIN_A_WORD =
            Pattern.compile("(?<=\\p{L})(?:</?(?:span|font|b|i|u|em|strong)(?:\\s[^<>]*+)?>)++(?=\\p{Ll})");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]++");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("middot", "·"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("times", "×"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"));

    private Markup() {}

    /// The text that a reader of that HTML sees: breaks and blocks end a line, other tags become a
    /// space unless they stand within a word, entities their characters. Blank lines and doubled spaces are gone.
    public static String text(String html) {
        String text = UNSEEN.matcher(html).replaceAll(" ");
        text = BREAK.matcher(text).replaceAll("\n");
        text = WITHIN_A_WORD.matcher(text).replaceAll("");
        text = TAG.matcher(text).replaceAll(" ");
        return tidied(unescaped(text));
    }

    /// Lines stripped, runs of blanks as one space, no empty lines.
    public static String tidied(String text) {
        StringBuilder tidy = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String stripped =
                    line.isEmpty() ? "" : BLANKS.matcher(line).replaceAll(" ").strip();
            if (!stripped.isEmpty()) {
                tidy.append(tidy.isEmpty() ? "" : "\n").append(stripped);
            }
        }
        return tidy.toString();
    }

    /// Character references replaced; those unknown stay as they are.
    public static String unescaped(String text) {
        Matcher entities = ENTITY.matcher(text);
        return entities.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, whole);
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }
}
