package plumbline.exchange.mermaid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Flow;

/// What travels along an arrow, said in front of its words where a text stands beside the drawing: `stream: clicks`.
///
/// Mermaid's arrows have no stereotypes, and its strokes are fewer than our flows.
record FlowWord(@Nullable Flow flow, String label) {
    private static final Pattern WORD = Pattern.compile(
            Stream.of(Flow.values()).map(Flow::id).collect(Collectors.joining("|", "(", ")")) + ":(?:\\s+(.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// What the words on an arrow say.
    static FlowWord of(String words) {
        Matcher word = WORD.matcher(words.strip());
        if (!word.matches()) {
            return new FlowWord(null, words);
        }
        Flow flow = Flow.of(word.group(1).toLowerCase(Locale.ROOT)).orElseThrow();
        return new FlowWord(flow, word.group(2) == null ? "" : word.group(2));
    }

    /// The words on an arrow; a label that would itself be taken for a flow is kept from it by a blank.
    static String before(@Nullable Flow flow, String label) {
        if (flow != null) {
            return label.isBlank() ? flow.id() + ":" : flow.id() + ": " + label;
        }
        return of(label).flow() == null ? label : label.replaceFirst(":", " :");
    }
}
