package plumbline.check;

import static plumbline.check.Sentences.say;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.catalog.Role;
import plumbline.check.Choice.Reading;
import plumbline.design.Flow;
import plumbline.rubric.Parameters;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;

/// Decides what every way must pass, what guards it, what it survives and how long it takes.
final class Waiting {
    private static final Travel CONTROL = new Travel.Flows(Set.of(Flow.CONTROL));
    private static final Travel CALL_OR_EMIT = new Travel.Flows(Set.of(Flow.REQUEST, Flow.STREAM));
    private static final BitSet NOTHING = new BitSet();

    private final Choice choice;
    private final Terrain terrain;
    private final Sentences sentences;
    private final Naming naming;
    private final Map<BitSet, Slowest.Way> slowest = new HashMap<>();

    Waiting(Choice choice, Sentences sentences, Naming naming) {
        this.choice = choice;
        this.terrain = choice.terrain();
        this.sentences = sentences;
        this.naming = naming;
    }

    Decision every(Rule.Every rule, Reading reading) {
        BitSet from = choice.of(rule.from(), reading);
        BitSet to = choice.of(rule.to(), reading);
        Optional<Reach.Trail> way = choice.reach(rule.over(), reading.lens()).trail(from, to, NOTHING);
        if (way.isEmpty()) {
            return new Decision(
                    false,
                    evidence(from).and(evidence(to)),
                    say("every.none", () -> naming.of(rule.from()), () -> naming.of(rule.to())));
        }
        BitSet passes = choice.of(rule.passes(), reading);
        Lens doubting =
                reading.lens() == Lens.DOUBT ? Lens.DOUBT : reading.lens().opposite();
        Optional<Reach.Trail> bypass = choice.reach(rule.over(), doubting).trail(from, to, passes);
        return bypass.isEmpty()
                ? new Decision(
                        true,
                        evidence(way.get()),
                        say(
                                "every.met",
                                () -> naming.of(rule.from()),
                                () -> naming.of(rule.to()),
                                () -> naming.of(rule.passes())))
                : new Decision(
                        false,
                        evidence(bypass.get()),
                        around("every.bypass", bypass.get(), () -> naming.of(rule.passes())));
    }

    private java.util.function.Supplier<String> around(
            String key, Reach.Trail bypass, java.util.function.Supplier<String> missed) {
        return say(
                key,
                () -> sentences.label(bypass.components().getFirst()),
                () -> sentences.label(bypass.components().getLast()),
                missed);
    }

    /// How users come to the targets: by calls; else by what is emitted there; else by what is handed over to somebody
    /// who may have asked for it.
    private Reach ways(BitSet from, BitSet targets, Reach calls) {
        if (calls.leads(from, targets, NOTHING)) {
            return calls;
        }
        Reach emitted = choice.reach(CALL_OR_EMIT, Lens.PLAIN);
        return emitted.leads(from, targets, NOTHING) ? emitted : choice.reach(Travel.Named.WAIT, Lens.OPEN);
    }

    /// GUARDED of part F: gone after deleting the guard, and everything but the target that asks it.
    Decision guarded(Rule.Guarded rule, Reading reading) {
        Reading plain = new Reading(Lens.PLAIN, reading.fully());
        BitSet targets = choice.of(rule.target(), plain);
        BitSet guards = Decider.minus(choice.of(rule.by(), plain), targets);
        BitSet from = choice.of(rule.from(), plain);
        Reach calls = choice.reach(Travel.Named.WAIT, Lens.PLAIN);
        Reach ways = ways(from, targets, calls);
        if (!ways.leads(from, targets, NOTHING)) {
            return new Decision(false, evidence(targets), say("guarded.unreached", () -> naming.of(rule.target())));
        }
        if (guards.isEmpty()) {
            return new Decision(
                    false,
                    evidence(targets),
                    say(
                            "guarded.guardless",
                            () -> naming.bare(rule.by()),
                            () -> sentences.labels(Decider.list(targets))));
        }
        BitSet askers = askers(calls, guards, targets);
        controlled(from, guards, calls, askers);
        BitSet behindFront = Decider.minus(askers, calls.view().front());
        if (rule.some()) {
            return some(rule, ways, from, targets, guards, behindFront);
        }
        BitSet gone = (BitSet) guards.clone();
        gone.or(reading.fully() ? behindFront : Decider.minus(askers, from));
        gone.andNot(targets);
        Optional<Reach.Trail> bypass = ways.trail(from, targets, gone);
        return bypass.isEmpty()
                ? new Decision(
                        true,
                        evidence(guards).and(evidence(targets)),
                        say(
                                "guarded.met",
                                () -> sentences.labels(Decider.list(targets)),
                                () -> sentences.labels(Decider.list(guards))))
                : new Decision(
                        false,
                        evidence(bypass.get()),
                        around("guarded.open", bypass.get(), () -> sentences.either(Decider.list(guards))));
    }

    private Decision some(Rule.Guarded rule, Reach ways, BitSet from, BitSet targets, BitSet guards, BitSet askers) {
        BitSet onTheWay = ways.ahead(from, NOTHING);
        onTheWay.and(ways.behind(targets, NOTHING));
        BitSet guarding = (BitSet) guards.clone();
        guarding.or(askers);
        guarding.and(onTheWay);
        return guarding.isEmpty()
                ? new Decision(
                        false,
                        evidence(targets).and(evidence(guards)),
                        say(
                                "guarded.open",
                                () -> naming.of(rule.from()),
                                () -> sentences.labels(Decider.list(targets)),
                                () -> sentences.labels(Decider.list(guards))))
                : new Decision(
                        true,
                        evidence(guarding).and(evidence(targets)),
                        say(
                                "guarded.some",
                                () -> sentences.labels(Decider.list(guarding)),
                                () -> sentences.labels(Decider.list(guards)),
                                () -> sentences.labels(Decider.list(targets))));
    }

    /// A request path of at most two links leads to a guard, and not through a target.
    private static BitSet askers(Reach calls, BitSet guards, BitSet targets) {
        BitSet near = calls.before(guards);
        BitSet far = calls.before(Decider.minus(near, targets));
        far.or(near);
        return far;
    }

    /// What a guard that users reach commands, it guards too.
    private void controlled(BitSet from, BitSet guards, Reach calls, BitSet askers) {
        BitSet reached = calls.ahead(from, NOTHING);
        reached.and(guards);
        askers.or(choice.reach(CONTROL, Lens.PLAIN).next(reached));
    }

    /// Each inner component is removed in turn; replicas, or a copy kept elsewhere, survive.
    Decision redundant(Rule.Redundant rule, Reading reading) {
        Reach reach = choice.reach(rule.over(), reading.lens());
        BitSet from = choice.of(rule.from(), reading);
        BitSet to = choice.of(rule.to(), reading);
        Optional<Reach.Trail> way = reach.trail(from, to, NOTHING);
        if (way.isEmpty()) {
            return new Decision(
                    false,
                    evidence(from).and(evidence(to)),
                    say("every.none", () -> naming.of(rule.from()), () -> naming.of(rule.to())));
        }
        for (int inner : way.get().components()) {
            if (from.get(inner) || to.get(inner) || survives(inner, reading.fully())) {
                continue;
            }
            if (!reach.leads(from, to, Decider.single(inner))) {
                return new Decision(
                        false,
                        evidence(Decider.single(inner)),
                        say(
                                "redundant.cut",
                                () -> sentences.label(inner),
                                () -> naming.of(rule.from()),
                                () -> naming.of(rule.to())));
            }
        }
        return new Decision(
                true,
                evidence(way.get()),
                say("redundant.met", () -> naming.of(rule.from()), () -> naming.of(rule.to())));
    }

    /// The front door is a managed thing, or many machines drawn as one box: nobody means a single one, and nobody
    /// says that it is not, which is half as good as saying so.
    private boolean survives(int at, boolean surely) {
        return !surely
                        && choice.reach(Travel.Named.WAIT, Lens.PLAIN)
                                .view()
                                .front()
                                .get(at)
                || choice.facts().passes(at, "replicas", new PropertyTest.AtLeast(2), false)
                || terrain.steps().stream()
                        .anyMatch(step -> step.flow() == Flow.REPLICATE && (step.from() == at || step.to() == at));
    }

    /// Only stated times count, so that a drawing without any keeps within every budget.
    Decision budget(Selector from, String parameter, Parameters parameters, Reading reading) {
        double limit = parameters.number(parameter).orElse(Double.POSITIVE_INFINITY);
        Slowest.Way way = slowest.computeIfAbsent(
                choice.of(from, reading),
                starts -> Slowest.of(
                        choice.reach(Travel.Named.WAIT, Lens.PLAIN), starts, this::milliseconds, this::inclusive));
        if (way.milliseconds() == 0) {
            return new Decision(true, Evidence.NONE, say("budget.unstated"));
        }
        boolean within = way.milliseconds() <= limit;
        return new Decision(
                within,
                Decider.evidence(terrain, way.components(), List.of()),
                within
                        ? say("budget.met", () -> Math.round(way.milliseconds()), () -> Math.round(limit))
                        : say(
                                "budget.over",
                                () -> sentences.labels(way.components()),
                                () -> Math.round(way.milliseconds()),
                                () -> Math.round(limit)));
    }

    private double milliseconds(int at) {
        return Math.max(0, choice.facts().number(at, "p99Ms").orElse(0));
    }

    /// Whether the time is that of the answer as a whole: what is written on a service or at the front door, not the
    /// property, which is a component's own share.
    private boolean inclusive(int at) {
        return !terrain.component(at).properties().containsKey("p99Ms")
                && terrain.kinds(at).stream()
                        .limit(1)
                        .flatMap(kind -> choice.catalog().kind(kind).stream())
                        .anyMatch(kind -> kind.role() == Role.FRONT || kind.role() == Role.APP);
    }

    private Evidence evidence(BitSet components) {
        return Decider.evidence(terrain, Decider.list(components), List.of());
    }

    private Evidence evidence(Reach.Trail trail) {
        return Decider.evidence(terrain, trail.components(), trail.steps());
    }
}
