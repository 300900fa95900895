package plumbline.check;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import plumbline.catalog.Kind;
import plumbline.catalog.Role;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.rubric.Travel;

/// Where in a drawing something new may be proposed: beside what it usually stands beside, and never so that an answer
/// would wait for what comes after it.
final class Sites {
    private static final int PAIRS = 4;
    /// What stands in the way of an answer; what learns, judges and watches closes circles by right.
    private static final Set<Role> IN_THE_WAY =
            EnumSet.of(Role.FRONT, Role.APP, Role.SERVE, Role.STORE, Role.STREAM, Role.SOURCE);

    /// What works on what comes to it: with nothing behind it, it is nothing yet.
    private static final Set<Role> FED = EnumSet.of(Role.GATE, Role.TRAIN, Role.MON);
    /// Of what is usual somewhere, this much of what is most usual among what is there is usual here.
    private static final double NEARLY = 0.25;

    private final Choice choice;
    private final Terrain terrain;
    private final Drafts drafts;
    private final Proposing proposing;
    private final Set<ComponentId> guessed;

    /// `guessed` are components whose kind nobody would rest a proposal on.
    Sites(Choice choice, Drafts drafts, Proposing proposing, Set<ComponentId> guessed) {
        this.choice = choice;
        this.terrain = choice.terrain();
        this.drafts = drafts;
        this.proposing = proposing;
        this.guessed = guessed;
    }

    /// The few of these behind which a component of the kind would most naturally stand.
    List<Integer> before(KindId kind, Stream<Integer> components, Travel over) {
        return nearest(
                kind,
                components.filter(at -> incoming(at, kind, over).isPresent()),
                at -> drafts.usualBefore(kind, main(at)));
    }

    /// The few of these before which a component of the kind would most naturally stand.
    List<Integer> after(KindId kind, Stream<Integer> components, Travel over) {
        return nearest(
                kind,
                components.filter(at -> outgoing(kind, at, over).isPresent()),
                at -> drafts.usualAfter(kind, main(at)));
    }

    private List<Integer> nearest(KindId kind, Stream<Integer> components, ToDoubleFunction<Integer> usual) {
        List<Integer> all = components.toList();
        double most = all.stream().mapToDouble(usual).max().orElse(0);
        return all.stream()
                .filter(at -> usual.applyAsDouble(at) >= NEARLY * most)
                .sorted(Comparator.comparingDouble((Integer at) -> -usual.applyAsDouble(at))
                        .thenComparingInt(at -> proposing.distance(kind, terrain.kinds(at))))
                .limit(PAIRS)
                .toList();
    }

    /// Whether a component of the kind says anything with so much around it.
    boolean stands(KindId kind, boolean source, boolean target) {
        return source || target && !choice.catalog().plays(kind, FED);
    }

    /// What would come from there to a new component of the kind, if anything usually does.
    Optional<Flow> incoming(int source, KindId kind, Travel over) {
        return unknown(source) || drafts.usualBefore(kind, main(source)) == 0
                ? Optional.empty()
                : drafts.flow(main(source), kind, suiting(over));
    }

    /// What would go there from a new component of the kind, if anything usually does.
    Optional<Flow> outgoing(KindId kind, int target, Travel over) {
        return unknown(target) || drafts.usualAfter(kind, main(target)) == 0
                ? Optional.empty()
                : drafts.flow(kind, main(target), suiting(over));
    }

    /// What would go from one to the other of those that are there, if anything usually does.
    Optional<Flow> between(int source, int target, Travel over) {
        if (source == target || unknown(source) || unknown(target)) {
            return Optional.empty();
        }
        return drafts.usualFlow(main(source), main(target), suiting(over))
                .filter(flow -> flow != Flow.REQUEST || !waitedFor(target, source));
    }

    /// Whether a component of the kind may stand between the two: what is in the way of an answer never leads back.
    boolean fit(int source, KindId kind, int target) {
        return source != target
                && !(choice.catalog().plays(kind, IN_THE_WAY)
                        && choice.catalog().plays(main(target), IN_THE_WAY)
                        && waitedFor(target, source));
    }

    private boolean waitedFor(int caller, int called) {
        return choice.reach(Travel.Named.WAIT, Lens.PLAIN)
                .ahead(Decider.single(caller), new BitSet())
                .get(called);
    }

    /// How far from where data is handed on anyway; the front door comes last.
    int distance(int at) {
        Optional<Kind> kind = terrain.kinds(at).stream().findFirst().flatMap(choice.catalog()::kind);
        return kind.isEmpty()
                ? Integer.MAX_VALUE
                : Proposing.fromData(kind.get().role());
    }

    private boolean unknown(int at) {
        return terrain.kinds(at).isEmpty()
                || guessed.contains(terrain.component(at).id());
    }

    private KindId main(int at) {
        return terrain.kinds(at).getFirst();
    }

    private static Set<Flow> suiting(Travel travel) {
        return switch (travel) {
            case Travel.Named named ->
                switch (named) {
                    case WAIT -> EnumSet.of(Flow.REQUEST);
                    case INFLUENCE, ANY -> EnumSet.allOf(Flow.class);
                    case DATA -> EnumSet.of(Flow.STREAM, Flow.BATCH, Flow.MATERIALISE, Flow.FEEDBACK, Flow.REQUEST);
                    case OBSERVED -> EnumSet.complementOf(EnumSet.of(Flow.ARTIFACT, Flow.CONTROL, Flow.REPLICATE));
                    case LIVE -> EnumSet.of(Flow.STREAM, Flow.MATERIALISE, Flow.FEEDBACK, Flow.REQUEST);
                    case ARTIFACT -> EnumSet.of(Flow.ARTIFACT, Flow.CONTROL);
                    case SHIP -> EnumSet.of(Flow.ARTIFACT, Flow.CONTROL, Flow.BATCH, Flow.MATERIALISE);
                };
            case Travel.Flows(Set<Flow> flows) -> flows;
        };
    }
}
