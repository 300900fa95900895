package plumbline.exchange.canvas;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.JsonObject;
import plumbline.exchange.Markup;

/// What is written on a card, as a reader of its Markdown sees it.
final class Card {
    private static final Pattern PICTURE =
            Pattern.compile("!\\[\\[[^\\]\\n]{0,400}\\]\\]|!\\[[^\\]\\n]{0,400}\\]\\([^)\\n]{0,800}\\)");
    private static final Pattern NAMED_NOTE =
            Pattern.compile("\\[\\[[^\\[\\]|\\n]{0,400}+\\|([^\\[\\]\\n]{0,400}+)\\]\\]");
    private static final Pattern NOTE =
            Pattern.compile("\\[\\[(?:[^\\[\\]|\\n]{0,400}/)?([^\\[\\]|/\\n]{0,400}+)\\]\\]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,400}+)\\]\\([^)\\n]{0,800}+\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s{0,3}#{1,6}\\s+");
    private static final Pattern RULE = Pattern.compile("(?m)^\\s{0,3}(?:[-*_=][ \\t]?+){3,}+$");
    private static final Pattern QUOTE = Pattern.compile("(?m)^ {0,3}>[ \\t]?");
    private static final Pattern CALLOUT = Pattern.compile("\\A\\[!([\\w-]{1,30})][+-]?[ \\t]*");
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s{0,3}(?:```|~~~).*$");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\|[ \\t]*+:?-[-:| \\t]*+$");
    private static final Pattern BULLET = Pattern.compile("(?m)^[^\\S\\r\\n]*+[-*+]\\s++(?:\\[[ xX]\\]\\s++)?");
    private static final Pattern STRONG = Pattern.compile("\\*\\*|__|~~|==|`");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*(\\S[^*\\n]{0,200})\\*(?![\\w*])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern HELD = Pattern.compile("[\uEE80-\uEEFF]");

    /// Where the private characters begin that stand for escaped ones while marks are looked for.
    private static final int HOLD = 0xEE80;

    private static final Pattern ENDING = Pattern.compile("\\.(?:md|canvas)$");

    private Card() {}

    /// The text of a node of the canvas; of a file or page its name.
    static String text(JsonObject node) {
        return switch (node.text("type")) {
            case "file" -> file(node.text("file"));
            case "link" -> page(node.text("url"));
            case "group" -> node.text("label");
            default -> plain(node.text("text"));
        };
    }

    /// Whether it is only a heading.
    static boolean isHeading(JsonObject node) {
        String text = FENCE.matcher(node.text("text")).replaceAll("").strip();
        return text.startsWith("#") && text.lines().count() == 1;
    }

    /// Whether a heading at its beginning says what it is.
    static boolean isNamed(JsonObject node) {
        return HEADING.matcher(node.text("text").stripLeading()).lookingAt();
    }

    /// Whether it explains rather than names: it shows code or a text in several sections.
    static boolean isDocument(JsonObject node) {
        String text = node.text("text");
        return FENCE.matcher(text).find()
                || HEADING.matcher(text).results().limit(2).count() > 1;
    }

    /// Whether every line of it is quoted, as those of a callout are.
    static boolean isRemark(JsonObject node) {
        String text = node.text("text").strip();
        return !text.isEmpty()
                && text.lines().allMatch(line -> QUOTE.matcher(line).lookingAt());
    }

    /// Whether it shows a table.
    static boolean isTable(JsonObject node) {
        return TABLE.matcher(node.text("text")).find();
    }

    /// Markdown as it is read; what a backslash stands before is itself and no mark.
    static String plain(String markdown) {
        String held = ESCAPED.matcher(markdown)
                .replaceAll(found -> Character.toString(HOLD + found.group(1).charAt(0)));
        return HELD.matcher(words(held))
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.toString(found.group().charAt(0) - HOLD)));
    }

    /// What stands beside an arrow, where a backslash is one.
    static String words(String markdown) {
        String text = CALLOUT.matcher(QUOTE.matcher(markdown).replaceAll("").stripLeading())
                .replaceFirst("");
        text = PICTURE.matcher(text).replaceAll(" ");
        text = NAMED_NOTE.matcher(text).replaceAll("$1");
        text = NOTE.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll("$1");
        text = FENCE.matcher(text).replaceAll("");
        text = RULE.matcher(text).replaceAll("");
        text = HEADING.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("• ");
        text = STRONG.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("$1");
        return Markup.text(text);
    }

    private static String file(String path) {
        return ENDING.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    }

    private static String page(String address) {
        String host = address.replaceFirst("^[a-z]{2,8}://(?:www\\.)?", "");
        int slash = host.indexOf('/');
        return slash < 0 ? host : host.substring(0, slash);
    }
}
