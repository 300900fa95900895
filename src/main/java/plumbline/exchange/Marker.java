package plumbline.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.Value;

/// What our own writers say beside an element since the format has no words for it: `kind="cache" p.replicas=3`.
///
/// In text formats it is a comment, `' plumbline: kind="cache"`, that speaks of the next element, arrow or note (or,
/// with the name `design`, of the whole); elsewhere it is a property of the shape.
public record Marker(SequencedMap<String, Value> said) {
    private static final String NAME = " plumbline:";
    private static final Pattern ENTRY = Pattern.compile(
            "(?<![\\w.-])([\\w.-]++)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|(true|false)|(-?[0-9][0-9.eE+-]{0,30}))");

    /// Nothing is said.
    public static final Marker NONE = new Marker(new LinkedHashMap<>());

    public Marker {
        said = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(said));
    }

    /// The marker in that line, of a format whose comments begin so, or null if it is an ordinary line.
    public static @Nullable Marker of(String comment, String line) {
        String start = comment + NAME;
        return line.startsWith(start) ? of(line.substring(start.length())) : null;
    }

    /// What those entries say; what is none is passed over.
    public static Marker of(String entries) {
        SequencedMap<String, Value> said = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(entries);
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
    public static String mark(String written) {
        return Integer.toHexString(written.strip().hashCode());
    }

    /// Whether what is said about the text still holds for that text.
    public boolean holds(String written) {
        String made = text("for");
        return made == null || made.equals(mark(written));
    }

    /// The text said under that name, or null.
    public @Nullable String text(String name) {
        return said.get(name) instanceof Value.Text(String text) ? text : null;
    }

    /// The same, without what stands elsewhere.
    public Marker without(String name) {
        SequencedMap<String, Value> rest = new LinkedHashMap<>(said);
        rest.remove(name);
        return new Marker(rest);
    }

    /// Whether that is said to be so.
    public boolean is(String name) {
        return said.get(name) instanceof Value.Flag(boolean flag) && flag;
    }

    /// What is said under names that start so, without that start.
    public SequencedMap<String, Value> below(String start) {
        SequencedMap<String, Value> below = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : said.entrySet()) {
            if (entry.getKey().startsWith(start)) {
                below.put(entry.getKey().substring(start.length()), entry.getValue());
            }
        }
        return below;
    }

    /// The comment line, in a format whose comments begin so; empty when nothing is said.
    public String line(String comment) {
        return said.isEmpty() ? "" : comment + NAME + " " + entries();
    }

    /// The entries on one line.
    public String entries() {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, Value> entry : said.entrySet()) {
            line.append(line.isEmpty() ? "" : " ").append(entry.getKey()).append('=');
            switch (entry.getValue()) {
                case Value.Text(String text) -> line.append(quoted(text));
                case Value.Amount amount -> line.append(amount.shown());
                case Value.Flag(boolean flag) -> line.append(flag);
            }
        }
        return line.toString();
    }

    /// An apostrophe is escaped since `/'` would begin a comment of PlantUML's own, a brace and a per cent sign since
    /// Mermaid looks for `%%{` anywhere.
    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("'", "\\'")
                .replace("%%", "%\\%")
                .replace("%{", "%\\{")
                .replace("}%", "}\\%");
        return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
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
                        case 't' -> '\t';
                        default -> escaped;
                    });
        }
        return plain.toString();
    }
}
