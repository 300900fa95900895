package plumbline.check;

import java.util.BitSet;

/// One search through a view, breadth first: what it reached, and how it came there.
@SuppressWarnings("ArrayRecordComponent")
record Search(BitSet reached, int[] by, int[] depth) {

    /// From `starts` along the arcs, or against them, past `without`.
    static Search of(View view, BitSet starts, BitSet without, boolean forward) {
        int size = view.size();
        Search search = new Search(new BitSet(size), new int[size], new int[size]);
        search.spread(view, starts, without, forward);
        return search;
    }

    /// The step by which the search came to a component that it reached.
    int by(int component) {
        return by[component];
    }

    /// The first of these that fewest steps lead to, or -1 where none was reached.
    int nearest(BitSet to) {
        int nearest = -1;
        for (int end = to.nextSetBit(0); end >= 0; end = to.nextSetBit(end + 1)) {
            if (reached.get(end) && (nearest < 0 || depth[end] < depth[nearest])) {
                nearest = end;
            }
        }
        return nearest;
    }

    private void spread(View view, BitSet starts, BitSet without, boolean forward) {
        Arcs arcs = forward ? view.out() : view.in();
        BitSet open = (BitSet) starts.clone();
        open.andNot(without);
        BitSet entering = (BitSet) open.clone();
        entering.and(view.front());
        BitSet expanded = (BitSet) open.clone();
        int[] queue = new int[depth.length];
        int first = 0;
        int behind = 0;
        for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
            queue[behind++] = at;
        }
        while (first < behind) {
            int here = queue[first++];
            int steps = open.get(here) ? 1 : depth[here] + 1;
            boolean onlyFront = view.shy() && !forward && view.front().get(here) && !open.get(here);
            for (int arc = arcs.first(here); arc < arcs.first(here + 1); arc++) {
                int next = arcs.other(arc);
                if (without.get(next) || (onlyFront && !view.front().get(next))) {
                    continue;
                }
                if (!reached.get(next)) {
                    reached.set(next);
                    by[next] = arcs.step(arc);
                    depth[next] = steps;
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
    }
}
