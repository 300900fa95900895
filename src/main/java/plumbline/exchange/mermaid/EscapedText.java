package plumbline.exchange.mermaid;

import java.util.regex.Pattern;

/// Plain text as Mermaid shows it unchanged within quotes: what means something to it is written as a character code.
///
/// Codes are `#35;`, since Mermaid decodes these after it has looked for Markdown and before anybody could take them
/// for HTML.
final class EscapedText {
    private static final Pattern ICON = Pattern.compile("(?<=\\b(?:fa|fa[bklrsd]|mdi|logos|aws)):(?=[A-Za-z])");
    private static final Pattern LIST =
            Pattern.compile("(?m)^([^\\S\\r\\n]*+\\d{1,9})([.)])(?=\\s|$)|(?m)^([^\\S\\r\\n]*+)([-+])(?=\\s|$)");

    private EscapedText() {}

    /// The text to be put between quotes; lines are parted by `<br>`.
    static String of(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        String text = LIST.matcher(plain.strip())
                .replaceAll(found -> found.group(1) == null
                        ? found.group(3) + code(found.group(4).charAt(0))
                        : found.group(1) + code(found.group(2).charAt(0)));
        text = ICON.matcher(text).replaceAll("\uE03A");
        for (int i = 0; i < text.length(); i++) {
            escaped.append(one(text, i));
        }
        return escaped.toString();
    }

    /// A private character that stands for the code of another until all others are escaped.
    private static String code(char character) {
        return Character.toString(0xE000 + character);
    }

    private static String one(String text, int at) {
        char c = text.charAt(at);
        if (c >= 0xE000 && c < 0xE080) {
            return "#" + (c - 0xE000) + ";";
        }
        return switch (c) {
            case '\n' -> "<br>";
            case '"' -> "#quot;";
            case '<' -> "#lt;";
            case '>' -> "#gt;";
            case '&' -> begins(text, at) ? "#amp;" : "&";
            case '#', '*', '`', '\\', '$', '{', '}', '~', '|', ';', '@' -> "#" + (int) c + ";";
            case '_' -> within(text, at) ? "_" : "#95;";
            case '%' -> doubled(text, at) ? "#37;" : "%";
            case '=', '-' -> doubled(text, at) || at == 0 ? "#" + (int) c + ";" : String.valueOf(c);
            default -> c < ' ' || c == '\u007f' ? " " : String.valueOf(c);
        };
    }

    /// Whether that sign could begin a reference to a character: browsers take some without a semicolon, and codes of
    /// ours may follow.
    private static boolean begins(String text, int at) {
        return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean within(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean doubled(String text, int at) {
        char c = text.charAt(at);
        return at > 0 && text.charAt(at - 1) == c || at + 1 < text.length() && text.charAt(at + 1) == c;
    }
}
