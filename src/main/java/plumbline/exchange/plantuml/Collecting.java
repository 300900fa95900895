package plumbline.exchange.plantuml;

import java.util.Locale;
import java.util.function.Consumer;

/// Lines that belong to one text or are to be skipped, up to `end` (`}` counts braces).
final class Collecting {
    final String end;
    final Consumer<String> then;
    final StringBuilder text = new StringBuilder();
    int depth = 1;

    Collecting(String end, Consumer<String> then) {
        this.end = end;
        this.then = then;
    }

    /// Whether the line is the last.
    boolean takes(String line) {
        if (end.equals("}")) {
            depth += line.endsWith("{") ? 1 : line.startsWith("}") ? -1 : 0;
            return depth == 0;
        }
        if (end.equals("]")) {
            int close = line.endsWith("]") ? line.length() - 1 : -1;
            add(close < 0 ? line : line.substring(0, close));
            return close >= 0;
        }
        boolean ends = line.toLowerCase(Locale.ROOT).replace(" ", "").equals(end);
        if (!ends) {
            add(line);
        }
        return ends;
    }

    private void add(String line) {
        if (text.length() < 20_000) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }
}
