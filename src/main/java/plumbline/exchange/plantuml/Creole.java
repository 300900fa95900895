package plumbline.exchange.plantuml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.Markup;

/// PlantUML's text markup, made plain text and back.
final class Creole {
    private static final Pattern PLAIN = Pattern.compile("(?:[\\p{L}\\p{N},:()+] ?)*+");
    private static final Pattern UNICODE = Pattern.compile("<[uU]\\+([0-9a-fA-F]{4,6})>");
    private static final Pattern PICTURE = Pattern.compile("<(?:[&$:]|img\\b|math>|latex>)[^<>]{0,2000}>");
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\s\\[\\]]{1,500})(?:\\s++([^\\[\\]]{0,500}+))?]]");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.{1,200}?)\\*\\*");
    private static final Pattern ITALIC = Pattern.compile("(?<![:/\\w])//(?=\\S)(.{1,200}?)(?<=\\S)//(?!/)");
    private static final Pattern UNDERLINED = Pattern.compile("(?<!_)__(?=\\S)(.{1,200}?)(?<=\\S)__(?!_)");
    private static final Pattern MONOSPACED = Pattern.compile("\"\"(.{1,200}?)\"\"");
    private static final Pattern STRUCK = Pattern.compile("(?<![-<])--(?=[^\\s->])(.{1,200}?)(?<=[^\\s-])--(?![->])");
    private static final Pattern WAVED = Pattern.compile("~~(?=\\S)(.{1,200}?)(?<=\\S)~~");
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^[ \\t]*+(?:=++[ \\t]+|[*#]++[ \\t]+|[-.=_]{2,}+[ \\t]*+$|\\|=?)");
    private static final Pattern ESCAPED = Pattern.compile("~([*/_\"\\-~=#\\[<])");

    private static final Pattern WORDED = Pattern.compile("[\\p{L}\\p{N}_.]");
    private static final Pattern ENTITY = Pattern.compile("&(?:#|\\w{1,40};)");

    /// What follows is left out: no label is that long, and patterns stay quick.
    private static final int LONGEST = 4_000;

    private static final int VEIL = 0xE000;

    private Creole() {}

    /// The text a reader of the picture sees, in tidy lines; `\n`, `\l`, `\r` and `%n()` end a line.
    static String text(String written) {
        String creole = written.length() <= LONGEST ? written : written.substring(0, LONGEST);
        if (PLAIN.matcher(creole).matches()) {
            return creole.strip();
        }
        String text = UNICODE.matcher(creole).replaceAll(code -> Matcher.quoteReplacement(veiled(code.group(1))));
        text = brokenLines(text);
        text = PICTURE.matcher(text).replaceAll(" ");
        text = LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(2) == null ? link.group(1) : link.group(2)));
        text = LINE_START.matcher(text).replaceAll("");
        for (Pattern style : new Pattern[] {BOLD, ITALIC, UNDERLINED, MONOSPACED, STRUCK, WAVED}) {
            text = style.matcher(text).replaceAll("$1");
        }
        text = ESCAPED.matcher(text).replaceAll("$1");
        return unveiled(Markup.text(text));
    }

    /// As `text`, on one line.
    static String line(String creole) {
        return text(creole).replace('\n', ' ');
    }

    private static String brokenLines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
            if (c == '\\' && (next == 'n' || next == 'l' || next == 'r')) {
                lines.append('\n');
                i++;
            } else if (c == '\\' && next == 't') {
                lines.append(' ');
                i++;
            } else if (c == '\\' && next == '\\') {
                lines.append('\\');
                i++;
            } else if (text.startsWith("%n()", i) || text.startsWith("%newline()", i)) {
                lines.append('\n');
                i = text.indexOf(')', i);
            } else {
                lines.append(c);
            }
        }
        return lines.toString();
    }

    /// A character given by its code; one that could mean something is kept from meaning it by a
    /// private code.
    private static String veiled(String hexadecimal) {
        int code = Integer.parseInt(hexadecimal, 16);
        if (code < 0x80) {
            return code < ' ' ? " " : Character.toString(VEIL + code);
        }
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }

    private static String unveiled(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= VEIL && c < VEIL + 0x80 ? (char) (c - VEIL) : c);
        }
        return plain.toString();
    }

    /// Plain text as PlantUML shows it unchanged within quotes; lines are joined by `\n`.
    static String escaped(String plain) {
        StringBuilder creole = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\n') {
                creole.append("\\n");
            } else if (c == '\u00a0' || "\\\"<>[]{}*/_-~=#|&$%'`^;:()!?.,+@".indexOf(c) >= 0 && mustEscape(plain, i)) {
                creole.append("<U+").append(String.format("%04X", (int) c)).append('>');
            } else if (c < ' ' || c == '\u007f') {
                creole.append(' ');
            } else {
                creole.append(c);
            }
        }
        return creole.toString();
    }

    /// A title as PlantUML takes it: one without a letter, digit or dot it refuses, so a sign's code stands for it.
    static String title(String plain) {
        String creole = escaped(plain);
        if (creole.isEmpty() || WORDED.matcher(creole).find()) {
            return creole;
        }
        int first = creole.codePointAt(0);
        return "<U+%04X>%s".formatted(first, creole.substring(Character.charCount(first)));
    }

    /// Marks that always mean something are always escaped; those that mean something in pairs, before certain others
    /// or at an end of a line only there, so that labels stay as people write them.
    private static boolean mustEscape(String text, int i) {
        char c = text.charAt(i);
        char before = i > 0 ? text.charAt(i - 1) : '\n';
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        boolean doubled = next == c || before == c;
        boolean first = before == '\n';
        boolean last = next == '\n';
        return switch (c) {
            case '\\', '"', '\u00a0' -> true;
            case '<' -> first || doubled || !(next == ' ' || next == '-' || Character.isDigit(next));
            case '>', '{', '}' -> first || last || doubled;
            case '&' -> first || ENTITY.matcher(text).region(i, text.length()).lookingAt();
            case '~' -> first || "*/_\"-~=#\\[<".indexOf(next) >= 0;
            case '%' -> Character.isLetter(next);
            case '\'' -> first || before == '/';
            case '*', '/', '_', '-', '=', '#' -> doubled || first;
            case '[', ']' -> doubled || i == 0;
            default -> first;
        };
    }
}
