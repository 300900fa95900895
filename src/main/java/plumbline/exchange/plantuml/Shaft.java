package plumbline.exchange.plantuml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The drawn part of an arrow, such as `-[#red]down->`.
///
/// `component` tells that no sequence diagram could hold it, `counting` that its ends say how many there are of what
/// they join, as between tables.
record Shaft(boolean headLeft, boolean headRight, boolean hidden, boolean component, boolean counting) {
    private static final String LEFT_HEAD =
            "(?:<\\|{0,2}:?|<<|[*^+@#]|[ox](?<=[\\s\"\\])}>][ox])|\\(?0\\)?|[()}{]|\\|[|o}{]|}[|o])";
    private static final String RIGHT_HEAD =
            "(?:>{1,2}|:?\\|{1,2}>|[*^+@#]|[ox](?=[\\s\"\\[(])|\\(?0\\)?(?=[\\s\"\\[(])|[()}{]|[|o{][|}{]|[\\\\/]{1,2})";
    private static final Pattern SHAPE = Pattern.compile(
            "(?<left>" + LEFT_HEAD + ")?(?<body>[-.=~]{1,40})(?:(?<style>\\[[^\\[\\]]*])?"
                    + "(?<way>left|right|up|down|le|ri|do|l|r|u|d)?(?<style2>\\[[^\\[\\]]*])?(?<middle>\\(?0\\)?|\\(|\\))?(?<more>[-.=~]{1,40}))?"
                    + "(?<right>" + RIGHT_HEAD + ")?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNT = Pattern.compile("[|}o]{2}|[|o{]{2}");

    /// The shaft at the cursor, which moves behind it; null and unmoved where none stands there.
    static @Nullable Shaft at(Cursor cursor, String line) {
        Matcher shape = SHAPE.matcher(line);
        shape.useTransparentBounds(true);
        shape.region(cursor.place(), line.length());
        if (!shape.lookingAt()) {
            return null;
        }
        cursor.back(shape.end());
        String style = (text(shape, "style") + text(shape, "style2")).toLowerCase(Locale.ROOT);
        String body = text(shape, "body") + text(shape, "more");
        boolean component = !text(shape, "way").isEmpty()
                || !text(shape, "middle").isEmpty()
                || !body.replace("-", "").isEmpty();
        return new Shaft(
                text(shape, "left").startsWith("<"),
                text(shape, "right").endsWith(">"),
                style.contains("hidden") || style.contains("#transparent"),
                component || style.contains("hidden"),
                COUNT.matcher(text(shape, "left")).matches()
                        || COUNT.matcher(text(shape, "right")).matches());
    }

    private static String text(Matcher matcher, String group) {
        String text = matcher.group(group);
        return text == null ? "" : text;
    }
}
