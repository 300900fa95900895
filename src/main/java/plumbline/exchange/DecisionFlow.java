package plumbline.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// How much of a diagram asks questions rather than moving data.
///
/// A question is a rhombus, or a box whose label ends in a question mark, that at least two arrows
/// leave; those arrows are its answers. A system has a gate or two on its way; where two arrows in five
/// answer a question, the chart shows how something is decided, and its boxes are steps or outcomes.
public record DecisionFlow(int answers, int arrows) {
    private static final double SHARE = 0.4;

    /// Counts the answers; `sources` are the ids at which the arrows begin, one each.
    public static DecisionFlow among(Collection<String> sources, Predicate<String> question) {
        Map<String, Integer> exits = new HashMap<>();
        for (String source : sources) {
            if (question.test(source)) {
                exits.merge(source, 1, Integer::sum);
            }
        }
        int answers = exits.values().stream()
                .filter(count -> count > 1)
                .mapToInt(Integer::intValue)
                .sum();
        return new DecisionFlow(answers, sources.size());
    }

    /// Whether a label asks something.
    public static boolean asks(String label) {
        String text = label.strip();
        return text.endsWith("?") || text.endsWith("？");
    }

    /// Whether deciding is what the diagram is about.
    public boolean prevails() {
        return answers > 0 && answers >= SHARE * arrows;
    }

    /// Why the diagram is refused, in a sentence.
    public String reason() {
        return "this looks like a decision tree or process flow, not a system: " + answers + " of " + arrows
                + " arrows answer a question";
    }
}
