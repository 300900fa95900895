package plumbline.check;

import java.util.Arrays;

/// The arcs of a view by the component at one of their ends, each with its other end and its step.
///
/// The arcs of component `at` are numbered from `first(at)` to before `first(at + 1)`, in the order in
/// which they were drawn.
final class Arcs {
    private final int[] first;
    private final int[] others;
    private final int[] steps;

    private Arcs(int[] first, int[] others, int[] steps) {
        this.first = first;
        this.others = others;
        this.steps = steps;
    }

    int first(int component) {
        return first[component];
    }

    /// The component at the other end.
    int other(int arc) {
        return others[arc];
    }

    /// The number of the step that the arc follows.
    int step(int arc) {
        return steps[arc];
    }

    /// Arcs under construction: for each a start, an end and its step.
    static final class Draft {
        private final int size;
        private int[] arcs;
        private int used;

        /// For so many components, and about so many arcs.
        Draft(int size, int expected) {
            this.size = size;
            this.arcs = new int[3 * Math.max(1, expected)];
        }

        void add(int from, int to, int step) {
            if (used + 3 > arcs.length) {
                arcs = Arrays.copyOf(arcs, 2 * arcs.length);
            }
            arcs[used++] = from;
            arcs[used++] = to;
            arcs[used++] = step;
        }

        /// Each arc at its start, leading to its end.
        Arcs out() {
            return by(0, 1);
        }

        /// Each arc at its end, leading back to its start.
        Arcs in() {
            return by(1, 0);
        }

        private Arcs by(int here, int there) {
            int[] first = new int[size + 2];
            for (int arc = 0; arc < used; arc += 3) {
                first[arcs[arc + here] + 2]++;
            }
            for (int at = 2; at < first.length; at++) {
                first[at] += first[at - 1];
            }
            // One place ahead, so that placing each arc moves the place of its component's next, up to its end.
            int[] others = new int[used / 3];
            int[] steps = new int[used / 3];
            for (int arc = 0; arc < used; arc += 3) {
                int place = first[arcs[arc + here] + 1]++;
                others[place] = arcs[arc + there];
                steps[place] = arcs[arc + 2];
            }
            return new Arcs(first, others, steps);
        }
    }
}
