package plumbline.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.jspecify.annotations.Nullable;

/// The slowest way that calls can take from a start, each component taking its stated time; a time said to be
/// `inclusive` counts what is behind it.
///
/// Components that call one another in a circle are passed once each: the circle counts as one (its strongly connected
/// component), and the rest has no circles, so the longest path is found in topological order.
final class Slowest {
    private Slowest() {}

    /// The components passed, circles in any order, and the sum of their times in milliseconds.
    record Way(List<Integer> components, double milliseconds) {}

    static Way of(Reach calls, BitSet from, IntToDoubleFunction milliseconds, IntPredicate inclusive) {
        BitSet reached = calls.ahead(from, new BitSet());
        reached.or(from);
        if (reached.stream().noneMatch(at -> milliseconds.applyAsDouble(at) > 0)) {
            return new Way(List.of(), 0);
        }
        Arcs out = calls.view().out();
        DirectedPseudograph<Integer, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        reached.stream().forEach(graph::addVertex);
        reached.stream().forEach(at -> {
            for (int arc = out.first(at); arc < out.first(at + 1); arc++) {
                graph.addEdge(at, out.other(arc));
            }
        });
        return longest(graph, milliseconds, inclusive);
    }

    /// From the far end, so that a time that includes what is behind it can be set against that.
    private static Way longest(
            DirectedPseudograph<Integer, DefaultEdge> graph, IntToDoubleFunction milliseconds, IntPredicate inclusive) {
        List<Set<Integer>> circles = new GabowStrongConnectivityInspector<>(graph).stronglyConnectedSets();
        Map<Integer, Integer> circleOf = new HashMap<>();
        SimpleDirectedGraph<Integer, DefaultEdge> condensed = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int circle = 0; circle < circles.size(); circle++) {
            condensed.addVertex(circle);
            for (int member : circles.get(circle)) {
                circleOf.put(member, circle);
            }
        }
        for (DefaultEdge edge : graph.edgeSet()) {
            int source = circleOf.getOrDefault(graph.getEdgeSource(edge), -1);
            int target = circleOf.getOrDefault(graph.getEdgeTarget(edge), -1);
            if (source != target) {
                condensed.addEdge(target, source);
            }
        }
        Map<Integer, Stretch> stretches = new HashMap<>();
        Stretch slowest = null;
        TopologicalOrderIterator<Integer, DefaultEdge> order = new TopologicalOrderIterator<>(condensed);
        while (order.hasNext()) {
            int circle = order.next();
            Stretch behind = null;
            for (DefaultEdge edge : condensed.incomingEdgesOf(circle)) {
                behind = slower(behind, stretches.get(condensed.getEdgeSource(edge)));
            }
            double here = circles.get(circle).stream()
                    .mapToDouble(milliseconds::applyAsDouble)
                    .sum();
            boolean all = circles.get(circle).stream().allMatch(inclusive::test);
            double total = all ? Math.max(here, milliseconds(behind)) : here + milliseconds(behind);
            Stretch stretch = new Stretch(circles.get(circle), behind, total);
            stretches.put(circle, stretch);
            slowest = slower(slowest, stretch);
        }
        return way(slowest);
    }

    /// A circle, and the slowest way behind it; times are those up to the end.
    private record Stretch(Set<Integer> circle, @Nullable Stretch behind, double milliseconds) {}

    private static @Nullable Stretch slower(@Nullable Stretch one, @Nullable Stretch other) {
        return milliseconds(other) > milliseconds(one) ? other : one;
    }

    private static double milliseconds(@Nullable Stretch stretch) {
        return stretch == null ? 0 : stretch.milliseconds();
    }

    private static Way way(@Nullable Stretch first) {
        List<Integer> components = new ArrayList<>();
        for (Stretch stretch = first; stretch != null; stretch = stretch.behind()) {
            components.addAll(stretch.circle());
        }
        return new Way(components, milliseconds(first));
    }
}
