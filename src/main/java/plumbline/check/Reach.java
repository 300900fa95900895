package plumbline.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one graph primitive: what can be reached from where, over a view, without certain components.
///
/// Breadth first, so that trails are shortest. A trail has at least one step. Where the view is shy
/// of the front door, a
/// trail passes front components only before it has left them.
final class Reach {
    private Reach() {}

    /// The components at the end of a trail that starts in `from`.
    static BitSet ahead(View view, BitSet from, BitSet without) {
        return spread(view, view.out(), from, without, true, null);
    }

    /// The components at the start of a trail that ends in `to`.
    static BitSet behind(View view, BitSet to, BitSet without) {
        return spread(view, view.in(), to, without, false, null);
    }

    /// A shortest trail from a component in `from` to one in `to`, or empty.
    static Optional<Trail> trail(View view, BitSet from, BitSet to, BitSet without) {
        int size = view.out().size();
        Trace trace = new Trace(new int[size], new int[size]);
        BitSet reached = spread(view, view.out(), from, without, true, trace);
        reached.and(to);
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        Trail shortest = null;
        for (int end = reached.nextSetBit(0); end >= 0; end = reached.nextSetBit(end + 1)) {
            Trail trail = back(view, end, from, trace);
            if (shortest == null || trail.steps().size() < shortest.steps().size()) {
                shortest = trail;
            }
        }
        return Optional.ofNullable(shortest);
    }

    private static Trail back(View view, int end, BitSet from, Trace trace) {
        List<Integer> components = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        components.add(end);
        int at = end;
        do {
            steps.add(view.steps().get(trace.by()[at]));
            at = trace.from()[at];
            components.add(at);
        } while (!from.get(at));
        Collections.reverse(components);
        Collections.reverse(steps);
        return new Trail(components, steps);
    }

    private static BitSet spread(
            View view, List<int[]> arcs, BitSet starts, BitSet without, boolean forward, @Nullable Trace trace) {
        BitSet reached = new BitSet();
        BitSet open = (BitSet) starts.clone();
        open.andNot(without);
        BitSet entering = new BitSet();
        int[] queue = new int[view.out().size()];
        int first = 0;
        int behind = 0;
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
            queue[behind++] = at;
            if (view.front().get(at)) {
                entering.set(at);
            }
        }
        BitSet expanded = (BitSet) open.clone();
        while (first < behind) {
            int here = queue[first++];
            boolean onlyFront = view.shy() && !forward && view.front().get(here) && !open.get(here);
            int[] pairs = arcs.get(here);
            for (int pair = 0; pair < pairs.length; pair += 2) {
                int next = pairs[pair];
                if (without.get(next) || (onlyFront && !view.front().get(next))) {
                    continue;
                }
                if (!reached.get(next)) {
                    reached.set(next);
                    if (trace != null) {
                        trace.from()[next] = here;
                        trace.by()[next] = pairs[pair + 1];
                    }
                }
                if (expanded.get(next)) {
                    continue;
                }
                if (view.shy() && forward && view.front().get(next)) {
                    if (!entering.get(here)) {
                        continue;
                    }
                    entering.set(next);
                }
                expanded.set(next);
                queue[behind++] = next;
            }
        }
        return reached;
    }

    /// For each component that was reached: the component before it, and the step between.
    @SuppressWarnings("ArrayRecordComponent")
    private record Trace(int[] from, int[] by) {}

    /// The components and steps of a trail, in order; one component more than steps.
    record Trail(List<Integer> components, List<Step> steps) {
        Trail {
            components = List.copyOf(components);
            steps = List.copyOf(steps);
        }
    }
}
