package plumbline.check;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import plumbline.catalog.Errand;
import plumbline.design.Flow;
import plumbline.rubric.Travel;

/// The arcs that one way of travelling may use, seen through one lens.
///
/// `shy` tells that a trail may start or end at the front door but not pass through it, except on
/// its way in.
record View(int size, Arcs out, Arcs in, List<Step> steps, boolean shy, BitSet front) {
    private static final int REQUEST = Step.bits(Set.of(Flow.REQUEST));
    private static final int MATERIALISE = Step.bits(Set.of(Flow.MATERIALISE));
    private static final int EVENTS = Step.bits(Set.of(Flow.STREAM, Flow.FEEDBACK));
    private static final int DATA = Step.bits(Set.of(Flow.STREAM, Flow.BATCH, Flow.MATERIALISE, Flow.FEEDBACK));
    private static final int OBSERVED = DATA | Step.bits(Set.of(Flow.TELEMETRY));
    private static final int ARTIFACT = Step.bits(Set.of(Flow.ARTIFACT, Flow.CONTROL));
    private static final int SHIP = ARTIFACT | Step.bits(Set.of(Flow.BATCH, Flow.MATERIALISE));
    private static final int ANSWERS = Step.bits(Set.of(Flow.REQUEST, Flow.STREAM, Flow.MATERIALISE));

    static View of(Terrain terrain, Ground ground, Travel travel, Lens lens) {
        List<Step> steps = terrain.steps();
        int carried = carried(travel);
        Arcs.Draft arcs = new Arcs.Draft(terrain.size(), steps.size());
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (lens.explainedOnly() && !step.explained()) {
                continue;
            }
            int flows = lens.flows(step);
            if ((flows & carried) != 0 || forward(step, flows, travel, ground)) {
                arcs.add(step.from(), step.to(), at);
            }
            if (backward(step, flows, travel, ground) || (travel == Travel.Named.WAIT && answers(step, lens, ground))) {
                arcs.add(step.to(), step.from(), at);
            }
        }
        return new View(terrain.size(), arcs.out(), arcs.in(), steps, shy(travel), ground.front());
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

    /// The flows that carry it wherever they are drawn.
    private static int carried(Travel travel) {
        return switch (travel) {
            case Travel.Named named ->
                switch (named) {
                    case WAIT -> REQUEST;
                    case INFLUENCE, ANY -> 0;
                    case DATA -> DATA;
                    case OBSERVED -> OBSERVED;
                    case LIVE -> EVENTS;
                    case ARTIFACT -> ARTIFACT;
                    case SHIP -> SHIP;
                };
            case Travel.Flows(Set<Flow> flows) -> Step.bits(flows);
        };
    }

    /// What is carried by where a step leads, too.
    private static boolean forward(Step step, int flows, Travel travel, Ground ground) {
        return switch (travel) {
            case Travel.Named named ->
                switch (named) {
                    case INFLUENCE, ANY -> true;
                    case DATA, OBSERVED -> asksOnline(step, flows, ground);
                    case LIVE ->
                        ((flows & MATERIALISE) != 0 && ground.live().get(step.from()))
                                || asksOnline(step, flows, ground);
                    case WAIT, ARTIFACT, SHIP -> false;
                };
            case Travel.Flows _ -> false;
        };
    }

    /// An answer flows back, but not to the front door; offline callers only receive, and give
    /// online callees nothing. Who is said to write gets nothing back, and who is said to read does, even from there.
    private static boolean backward(Step step, int flows, Travel travel, Ground ground) {
        if ((flows & REQUEST) == 0 || ground.front().get(step.from())) {
            return false;
        }
        return switch (travel) {
            case Travel.Named named ->
                switch (named) {
                    case INFLUENCE -> true;
                    case DATA, OBSERVED, LIVE ->
                        step.errand() != Errand.BRINGS
                                && (step.errand().takes()
                                        || ground.offline().get(step.from())
                                        || !ground.offline().get(step.to()));
                    case WAIT, ARTIFACT, SHIP, ANY -> false;
                };
            case Travel.Flows _ -> false;
        };
    }

    /// Whether the arrow is an answer, so that somebody at its end asked: a read, drawn the other way round. So is an
    /// arrow out to the front door of which nobody said what it carries.
    private static boolean answers(Step step, Lens lens, Ground ground) {
        if (!lens.answersAreReads()) {
            return false;
        }
        return step.read()
                || (!step.stated()
                        && ground.front().get(step.to())
                        && !ground.front().get(step.from())
                        && (step.natural() & ANSWERS) != 0);
    }

    /// Who only reads leaves nothing behind.
    private static boolean asksOnline(Step step, int flows, Ground ground) {
        return (flows & REQUEST) != 0
                && !step.errand().takes()
                && !ground.offline().get(step.from())
                && !ground.offline().get(step.to());
    }

    /// Where the checker's landmarks stand in one terrain.
    record Ground(BitSet front, BitSet live, BitSet offline) {}
}
