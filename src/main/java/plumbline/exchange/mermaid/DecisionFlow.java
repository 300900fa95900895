package plumbline.exchange.mermaid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;

/// How much of a flowchart asks questions rather than moving data.
///
/// A question is a rhombus, or a box whose label ends in a question mark, that at least two arrows leave; those arrows
/// are its answers. A system has a gate or two on its way; where two arrows in five answer a question, the chart shows
/// how something is decided, and its boxes are steps or outcomes.
record DecisionFlow(int questions, int answers, int arrows) {
    private static final double SHARE = 0.4;

    static DecisionFlow in(List<FlowNode> nodes, List<Arrow> arrows) {
        Set<String> candidates = new HashSet<>();
        for (FlowNode node : nodes) {
            String label = node.label().strip();
            if (node.shape() == Shape.DECISION || label.endsWith("?") || label.endsWith("？")) {
                candidates.add(node.id());
            }
        }
        Map<String, Integer> exits = new HashMap<>();
        for (Arrow arrow : arrows) {
            if (candidates.contains(arrow.from())) {
                exits.merge(arrow.from(), 1, Integer::sum);
            }
        }
        exits.values().removeIf(count -> count < 2);
        return new DecisionFlow(
                exits.size(),
                exits.values().stream().mapToInt(Integer::intValue).sum(),
                arrows.size());
    }

    /// Whether deciding is what the chart is about.
    boolean prevails() {
        return questions > 0 && answers >= SHARE * arrows;
    }
}
