package plumbline.exchange.mermaid;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Marker;
import plumbline.exchange.Said;

/// The comments of our own writer in a Mermaid text, each under the line that it speaks of.
record Markings(Marker whole, Map<Integer, Marker> lines) {

    /// The markings of a text whose first line has that number.
    static Markings in(String text, int firstLine) {
        Marker whole = Marker.NONE;
        Map<Integer, Marker> lines = new HashMap<>();
        Marker waiting = null;
        int number = firstLine;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String stripped = line.strip();
            Marker said =
                    stripped.startsWith(MermaidWriter.COMMENT) ? Marker.of(MermaidWriter.COMMENT, stripped) : null;
            if (said != null && Said.isDesign(said)) {
                whole = said;
            } else if (said != null) {
                waiting = said;
            } else if (!stripped.isEmpty()) {
                if (waiting != null) {
                    lines.put(number, waiting);
                }
                waiting = null;
            }
            number++;
        }
        return new Markings(whole, lines);
    }

    /// Whether our own writer made the text.
    boolean ours() {
        return !whole.said().isEmpty();
    }

    /// What is said of what stands in that line, or null.
    @Nullable
    Marker of(int line) {
        return lines.get(line);
    }

    /// What is said of what stands in that line: nothing, where nothing is.
    Marker at(int line) {
        return lines.getOrDefault(line, Marker.NONE);
    }
}
