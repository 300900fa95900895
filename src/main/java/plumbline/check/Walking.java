package plumbline.check;

import static plumbline.check.Sentences.say;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import plumbline.check.Choice.Reading;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Decides whether a trail leads through all stations of a rule, and whether one leads home again.
final class Walking {
    private static final BitSet NOTHING = new BitSet();

    private final Choice choice;
    private final Terrain terrain;
    private final Sentences sentences;
    private final Absence absence;
    private final Naming naming;

    Walking(Choice choice, Sentences sentences, Absence absence, Naming naming) {
        this.absence = absence;
        this.choice = choice;
        this.terrain = choice.terrain();
        this.sentences = sentences;
        this.naming = naming;
    }

    Decision path(Rule.Path path, Reading reading) {
        BitSet without = choice.orNothing(path.avoiding(), new Reading(reading.lens(), false));
        Reach reach = choice.reach(path.over(), reading.lens());
        List<BitSet> stations = new ArrayList<>();
        BitSet here = Decider.minus(choice.of(path.through().getFirst(), reading), without);
        stations.add(here);
        for (int at = 1; at < path.through().size(); at++) {
            BitSet next = path.direct() ? reach.next(here) : reach.ahead(here, without);
            BitSet wanted = choice.of(path.through().get(at), reading);
            next.and(wanted);
            next.andNot(without);
            if (next.isEmpty()) {
                return broken(path, at, stations, wanted);
            }
            stations.add(next);
            here = next;
        }
        return walked(path, reach, stations, without);
    }

    /// Whether it asks for no kind at all.
    static boolean anything(Selector selector) {
        return switch (selector) {
            case Selector.Anything() -> true;
            case Selector.Minus(Selector base, Selector _) -> anything(base);
            case Selector.Where(Selector base, var _, var _) -> anything(base);
            case Selector.Linked(Selector base) -> anything(base);
            case Selector.Kinds _, Selector.AnyOf _, Selector.Says _, Selector.Having _ -> false;
        };
    }

    private Decision broken(Rule.Path path, int at, List<BitSet> stations, BitSet wanted) {
        BitSet here = stations.getLast();
        Selector avoiding = path.avoiding();
        // Where anything would do, all there is tells nothing: only what leads nowhere does.
        boolean open = anything(path.through().get(at));
        Supplier<Evidence> evidence =
                () -> open ? evidence(here) : evidence(here).and(evidence(wanted));
        if (here.isEmpty()) {
            return absence.of(path.through().get(at - 1));
        }
        if (wanted.isEmpty()) {
            return absence.of(path.through().get(at));
        }
        Supplier<String> from = () -> beginning(path.through().get(at - 1), here, wanted, open);
        Supplier<String> to = () -> open ? naming.of(path.through().get(at)) : ending(here, wanted);
        return new Decision(
                false,
                evidence,
                avoiding == null
                        ? say("path.broken", from, to)
                        : say("path.broken.avoiding", from, to, () -> naming.of(avoiding)));
    }

    /// Where a way should begin: a box that it should end at is told as its end alone, and where there is no other,
    /// what is looked for is told in its place.
    private String beginning(Selector start, BitSet here, BitSet wanted, boolean open) {
        BitSet only = open ? here : Decider.minus(here, wanted);
        boolean within = only.isEmpty() && Decider.minus(wanted, here).isEmpty();
        return within ? naming.of(start) : sentences.either(Decider.list(only.isEmpty() ? here : only));
    }

    private String ending(BitSet here, BitSet wanted) {
        BitSet others = Decider.minus(wanted, here);
        boolean inside = Decider.minus(here, wanted).isEmpty() && !others.isEmpty();
        return sentences.either(Decider.list(inside ? others : wanted));
    }

    private Decision walked(Rule.Path path, Reach reach, List<BitSet> stations, BitSet without) {
        Once<Reach.Trail> trail = new Once<>(() -> walk(path.direct(), reach, stations, without));
        Supplier<String> sentence = () -> {
            int first = trail.get().components().getFirst();
            int last = trail.get().components().getLast();
            Set<Integer> between = new LinkedHashSet<>(trail.get().components());
            between.remove(first);
            between.remove(last);
            String key = (first == last ? "path.home" : "path.met") + (between.isEmpty() ? ".direct" : "");
            return say(
                            key,
                            () -> sentences.label(first),
                            () -> sentences.label(last),
                            () -> sentences.labels(List.copyOf(between)))
                    .get();
        };
        return new Decision(
                true, () -> evidence(trail.get().components(), trail.get().steps()), sentence);
    }

    /// A trail through all stations, found from its end: where one step begins is where the one
    /// before must end.
    private static Reach.Trail walk(boolean direct, Reach reach, List<BitSet> stations, BitSet without) {
        List<Integer> components = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        BitSet goal = stations.getLast();
        for (int at = stations.size() - 1; at > 0; at--) {
            Reach.Trail trail = (direct
                            ? reach.step(stations.get(at - 1), goal)
                            : reach.trail(stations.get(at - 1), goal, without))
                    .orElseThrow(() -> new IllegalStateException("a station was reached without a trail"));
            components.addAll(0, trail.components());
            steps.addAll(0, trail.steps());
            goal = Decider.single(trail.components().getFirst());
        }
        return new Reach.Trail(components, steps);
    }

    Decision loop(Rule.Loop loop, Reading reading) {
        Reach reach = choice.reach(loop.over(), reading.lens());
        BitSet starts = choice.of(loop.through().getFirst(), reading);
        for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
            BitSet begin = Decider.single(start);
            List<BitSet> stations = new ArrayList<>(List.of(begin));
            for (Selector station : loop.through().subList(1, loop.through().size())) {
                BitSet next = reach.ahead(stations.getLast(), NOTHING);
                next.and(choice.of(station, reading));
                stations.add(next);
            }
            if (reach.leads(stations.getLast(), begin, NOTHING)) {
                stations.add(begin);
                Once<Reach.Trail> round = new Once<>(() -> walk(false, reach, stations, NOTHING));
                int home = start;
                return new Decision(
                        true,
                        () -> evidence(round.get().components(), round.get().steps()),
                        say("loop.met", () -> sentences.label(home)));
            }
        }
        return new Decision(
                false,
                evidence(starts),
                say("loop.broken", () -> naming.of(loop.through().getFirst())));
    }

    private Evidence evidence(BitSet components) {
        return evidence(Decider.list(components), List.of());
    }

    private Evidence evidence(List<Integer> components, List<Step> steps) {
        return Decider.evidence(terrain, components, steps);
    }
}
