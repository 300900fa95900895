package plumbline.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import plumbline.design.Component;
import plumbline.design.EndId;
import plumbline.design.Link;

/// Tells a mind map from a system: topics that hang from topics, without a word at any line.
///
/// In a system of some size something is used by two others, or an arrow says what it carries. A small one may be a
/// tree, so only what is large is judged.
final class MindMap {
    private static final int LARGE = 30;
    /// The share of boxes that two lead to, or that stand alone, which a mind map may have by mistake.
    private static final double STRAY = 0.04;
    private static final double OUTERMOST = 0.55;
    /// Boxes that hang from one and hold others: who calls thirty services is the middle of a star, not of a mind map.
    private static final int BRANCHES = 3;

    private MindMap() {}

    /// Whether these boxes and lines are a mind map.
    static boolean shows(Collection<Component> components, Collection<Link> links) {
        int boxes = components.size();
        if (boxes < LARGE || links.stream().anyMatch(link -> !link.label().isBlank())) {
            return false;
        }
        Map<EndId, Integer> parents = new HashMap<>();
        Set<EndId> holding = new HashSet<>();
        for (Link link : links) {
            parents.merge(link.to(), 1, Integer::sum);
            holding.add(link.from());
        }
        long shared = parents.values().stream().filter(count -> count > 1).count();
        long alone = components.stream()
                .filter(each -> !parents.containsKey(each.id()) && !holding.contains(each.id()))
                .count();
        long outermost =
                components.stream().filter(each -> !holding.contains(each.id())).count();
        long branches = holding.stream().filter(parents::containsKey).count();
        return branches >= BRANCHES && shared + alone <= STRAY * boxes && outermost >= OUTERMOST * boxes;
    }
}
