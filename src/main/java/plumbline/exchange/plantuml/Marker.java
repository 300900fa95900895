package plumbline.exchange.plantuml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.Value;

/// A comment in which our own writer says what PlantUML has no words for: `' plumbline: kind="cache"
/// p.replicas=3`.
///
/// It speaks of the next element, arrow or note, or, with the name `design`, of the whole.
record Marker(SequencedMap<String, Value> said) {
    static final String START = "' plumbline:";
    private static final Pattern ENTRY =
            Pattern.compile("([\\w.-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(true|false)|(-?[0-9][0-9.eE+-]{0,30}))");

    static final Marker NONE = new Marker(new LinkedHashMap<>());

    /// The marker in that line, or null if it is an ordinary line.
    static @Nullable Marker of(String line) {
        if (!line.startsWith(START)) {
            return null;
        }
        SequencedMap<String, Value> said = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(line.substring(START.length()));
        while (entry.find()) {
            Value value = value(entry);
            if (value != null) {
                said.put(entry.group(1), value);
            }
        }
        return new Marker(said);
    }

    private static @Nullable Value value(Matcher entry) {
        if (entry.group(2) != null) {
            return new Value.Text(unquoted(entry.group(2)));
        }
        if (entry.group(3) != null) {
            return new Value.Flag(Boolean.parseBoolean(entry.group(3)));
        }
        try {
            double amount = Double.parseDouble(entry.group(4));
            return Double.isFinite(amount) ? new Value.Amount(amount) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /// A short mark of a text as written: what is said `for` it no longer holds once somebody has
    /// changed the text.
    static String mark(String creole) {
        return Integer.toHexString(creole.strip().hashCode());
    }

    /// Whether what is said about the text still holds for that text.
    boolean holds(String creole) {
        String made = text("for");
        return made == null || made.equals(mark(creole));
    }

    /// The text said under that name, or null.
    @Nullable
    String text(String name) {
        return said.get(name) instanceof Value.Text(String text) ? text : null;
    }

    /// What is said under names that start so, without that start.
    SequencedMap<String, Value> below(String start) {
        SequencedMap<String, Value> below = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : said.entrySet()) {
            if (entry.getKey().startsWith(start)) {
                below.put(entry.getKey().substring(start.length()), entry.getValue());
            }
        }
        return below;
    }

    /// The comment line; empty when nothing is said.
    String line() {
        if (said.isEmpty()) {
            return "";
        }
        StringBuilder line = new StringBuilder(START);
        for (Map.Entry<String, Value> entry : said.entrySet()) {
            line.append(' ').append(entry.getKey()).append('=');
            switch (entry.getValue()) {
                case Value.Text(String text) -> line.append(quoted(text));
                case Value.Amount amount -> line.append(amount.shown());
                case Value.Flag(boolean flag) -> line.append(flag);
            }
        }
        return line.toString();
    }

    /// An apostrophe is escaped since `/'` would begin a comment of its own.
    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'");
        return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"';
    }

    private static String unquoted(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\' || at == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            plain.append(
                    switch (escaped) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped;
                    });
        }
        return plain.toString();
    }
}
