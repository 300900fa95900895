package plumbline.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import plumbline.design.Flow;
import plumbline.rubric.Travel;

/// The arcs that one way of travelling may use, seen through one lens.
///
/// `shy` tells that a trail may start or end at the front door but not pass through it, except on
/// its way in.
record View(List<int[]> out, List<int[]> in, List<Step> steps, boolean shy, BitSet front) {
    private static final int[] NONE = {};
    private static final Set<Flow> CARRIES_DATA = EnumSet.of(Flow.STREAM, Flow.BATCH, Flow.MATERIALISE, Flow.FEEDBACK);

    private static final Set<Flow> ANSWERS = EnumSet.of(Flow.REQUEST, Flow.STREAM, Flow.MATERIALISE);

    static View of(Terrain terrain, Ground ground, Travel travel, Lens lens) {
        Arcs arcs = new Arcs(terrain.size());
        List<Step> steps = terrain.steps();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (lens.explainedOnly() && !step.explained()) {
                continue;
            }
            Set<Flow> flows = lens.flows(step);
            if (forward(step, flows, travel, ground)) {
                arcs.add(step.from(), step.to(), at);
            }
            if (backward(step, flows, travel, ground) || (travel == Travel.Named.WAIT && answers(step, lens, ground))) {
                arcs.add(step.to(), step.from(), at);
            }
        }
        return new View(arcs.by(true), arcs.by(false), steps, shy(travel), ground.front());
    }

    private static boolean shy(Travel travel) {
        return switch (travel) {
            case Travel.Named named ->
                switch (named) {
                    case INFLUENCE, DATA, OBSERVED, LIVE -> true;
                    case WAIT, ARTIFACT, SHIP, ANY -> false;
                };
            case Travel.Flows _ -> false;
        };
    }

    private static boolean forward(Step step, Set<Flow> flows, Travel travel, Ground ground) {
        return switch (travel) {
            case Travel.Named named ->
                switch (named) {
                    case WAIT -> flows.contains(Flow.REQUEST);
                    case INFLUENCE, ANY -> true;
                    case DATA -> meets(flows, CARRIES_DATA) || asksOnline(step, flows, ground);
                    case OBSERVED ->
                        meets(flows, CARRIES_DATA) || flows.contains(Flow.TELEMETRY) || asksOnline(step, flows, ground);
                    case LIVE ->
                        flows.contains(Flow.STREAM)
                                || flows.contains(Flow.FEEDBACK)
                                || (flows.contains(Flow.MATERIALISE)
                                        && ground.live().get(step.from()))
                                || asksOnline(step, flows, ground);
                    case ARTIFACT -> flows.contains(Flow.ARTIFACT) || flows.contains(Flow.CONTROL);
                    case SHIP ->
                        flows.contains(Flow.ARTIFACT)
                                || flows.contains(Flow.CONTROL)
                                || flows.contains(Flow.BATCH)
                                || flows.contains(Flow.MATERIALISE);
                };
            case Travel.Flows(Set<Flow> named) -> meets(flows, named);
        };
    }

    /// An answer flows back, but not to the front door; offline callers only receive, and give
    /// online callees nothing.
    private static boolean backward(Step step, Set<Flow> flows, Travel travel, Ground ground) {
        if (!flows.contains(Flow.REQUEST) || ground.front().get(step.from())) {
            return false;
        }
        return switch (travel) {
            case Travel.Named named ->
                switch (named) {
                    case INFLUENCE -> true;
                    case DATA, OBSERVED, LIVE ->
                        ground.offline().get(step.from()) || !ground.offline().get(step.to());
                    case WAIT, ARTIFACT, SHIP, ANY -> false;
                };
            case Travel.Flows _ -> false;
        };
    }

    /// Whether an arrow out to the front door, of which nobody said what it carries, is an answer: then somebody there
    /// asked. A read, drawn the other way round.
    private static boolean answers(Step step, Lens lens, Ground ground) {
        return lens.answersAreReads()
                && !step.stated()
                && ground.front().get(step.to())
                && !ground.front().get(step.from())
                && meets(step.natural(), ANSWERS);
    }

    private static boolean asksOnline(Step step, Set<Flow> flows, Ground ground) {
        return flows.contains(Flow.REQUEST)
                && !ground.offline().get(step.from())
                && !ground.offline().get(step.to());
    }

    private static boolean meets(Set<Flow> flows, Set<Flow> wanted) {
        for (Flow flow : flows) {
            if (wanted.contains(flow)) {
                return true;
            }
        }
        return false;
    }

    /// Where the checker's landmarks stand in one terrain.
    record Ground(BitSet front, BitSet live, BitSet offline) {}

    /// Arcs under construction: for each a start, an end and its step.
    private static final class Arcs {
        private final int size;
        private int[] arcs = new int[96];
        private int used;

        Arcs(int size) {
            this.size = size;
        }

        void add(int from, int to, int step) {
            if (used + 3 > arcs.length) {
                arcs = Arrays.copyOf(arcs, 2 * arcs.length);
            }
            arcs[used++] = from;
            arcs[used++] = to;
            arcs[used++] = step;
        }

        /// Per component, pairs of (other end, step): by start, or by end.
        List<int[]> by(boolean start) {
            int[] count = new int[size];
            for (int arc = 0; arc < used; arc += 3) {
                count[arcs[start ? arc : arc + 1]] += 2;
            }
            int[][] pairs = new int[size][];
            for (int at = 0; at < size; at++) {
                pairs[at] = count[at] == 0 ? NONE : new int[count[at]];
                count[at] = 0;
            }
            for (int arc = 0; arc < used; arc += 3) {
                int here = arcs[start ? arc : arc + 1];
                pairs[here][count[here]++] = arcs[start ? arc + 1 : arc];
                pairs[here][count[here]++] = arcs[arc + 2];
            }
            return Arrays.asList(pairs);
        }
    }
}
