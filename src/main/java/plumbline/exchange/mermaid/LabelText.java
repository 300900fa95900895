package plumbline.exchange.mermaid;

import java.util.regex.Pattern;
import plumbline.exchange.Markup;

/// What a Mermaid label says once its markup (HTML, Markdown, `#quot;`, icons) is gone.
final class LabelText {
    private static final Pattern ESCAPED_BREAK = Pattern.compile("\\\\n");
    private static final Pattern NUMBERED = Pattern.compile("(?<!&)#(\\d{1,7});");
    private static final Pattern NAMED = Pattern.compile("(?<!&)#([a-zA-Z]{2,8});");
    private static final Pattern ICON = Pattern.compile("\\b(?:fa[bklrsd]?|mdi|logos|aws):[A-Za-z][\\w-]*");
    private static final Pattern STARS = Pattern.compile("(\\*{1,3})(?=\\S)([^*\\n]{1,300})(?<=\\S)\\1");
    private static final Pattern BARS = Pattern.compile("\\b__(?=\\S)([^_\\n]{1,300})(?<=\\S)__\\b");
    private static final Pattern TICKS = Pattern.compile("`([^`\\n]{1,300})`");
    private static final Pattern MATH = Pattern.compile("\\$\\$([^$]{1,500})\\$\\$");

    private LabelText() {}

    /// The text a person reads, in as many lines as are drawn; empty if nothing is written.
    static String plain(String written) {
        String text = unquoted(written.strip());
        text = ESCAPED_BREAK.matcher(text).replaceAll("\n");
        text = NUMBERED.matcher(text).replaceAll("&#$1;");
        text = NAMED.matcher(text).replaceAll("&$1;");
        text = ICON.matcher(text).replaceAll(" ");
        text = MATH.matcher(text).replaceAll("$1");
        text = STARS.matcher(text).replaceAll("$2");
        text = BARS.matcher(text).replaceAll("$1");
        text = TICKS.matcher(text).replaceAll("$1");
        return Markup.text(text);
    }

    private static String unquoted(String text) {
        String bare = text;
        if (bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        if (bare.length() >= 2 && bare.startsWith("`") && bare.endsWith("`")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return bare;
    }
}
