package plumbline.exchange.sheet;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.Markup;

/// What is written on a cell, as plain text.
public final class CellLabel {
    private static final int LONGEST = 20_000;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([\\p{L}_][\\p{L}\\p{N}_.-]{0,60})%");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\[\\s*+(?::\\s*+)?\\]|\\(\\s*+\\)");
    private static final Pattern DANGLING_COLON = Pattern.compile(":\\s*+\\]");
    private static final Pattern JUNK =
            Pattern.compile("(?i)^\\s*(?:%3C|<|&lt;)mx(?:GraphModel|file)\\b.*", Pattern.DOTALL);
    private static final String PASTED = "%3CmxGraphModel%3E";
    private static final String PASTED_END = "%3C%2FmxGraphModel%3E";
    private static final Pattern RULE = Pattern.compile("(?m)^[-_=─—]{4,}$");

    private CellLabel() {}

    /// The lines that are drawn; empty if nothing is, or if what was pasted there is a diagram's code.
    static String of(Cell cell) {
        String written = cell.value();
        if (written.isBlank() || JUNK.matcher(written).matches()) {
            return "";
        }
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        if ("1".equals(cell.attributes().get("placeholders")) || text.contains("%c4")) {
            text = filled(text, cell.attributes());
        }
        return plain(text);
    }

    /// The text that a reader of that label sees, once placeholders are filled.
    public static String plain(String written) {
        if (written.isBlank() || JUNK.matcher(written).matches()) {
            return "";
        }
        String text = withoutPasted(written).replace("\\n", "\n");
        text = text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : Markup.text(text);
        text = RULE.matcher(text).replaceAll("");
        return Markup.tidied(text);
    }

    /// The text without the code of shapes that somebody pasted into a label behind its words.
    private static String withoutPasted(String written) {
        int from = written.indexOf(PASTED);
        if (from < 0) {
            return written;
        }
        int end = written.indexOf(PASTED_END, from);
        return written.substring(0, from) + (end < 0 ? "" : written.substring(end + PASTED_END.length()));
    }

    private static String filled(String text, Map<String, String> attributes) {
        String full = PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(attributes.getOrDefault(found.group(1), "")));
        return EMPTY_BRACKETS
                .matcher(DANGLING_COLON.matcher(full).replaceAll("]"))
                .replaceAll("");
    }
}
