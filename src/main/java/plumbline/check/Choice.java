package plumbline.check;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.design.KindId;
import plumbline.rubric.Leg;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;

/// Finds what selectors choose in one terrain, and keeps what it found.
///
/// Two readings of a selector differ: strictly, only what fully stands for a kind is chosen; else also what stands for
/// it at half a credit. Not safe for use by several threads.
final class Choice {
    /// About how many a rubric has, and how many those of its rules that one box may turn.
    private static final int SELECTORS = 200;
    private static final int FEW = 20;

    private final Terrain terrain;
    private final Catalog catalog;
    private final View.Ground ground;
    private final boolean allPlain;
    private final boolean allExplained;
    private final Map<Lens, Map<Travel, Reach>> ways;
    private final Map<Lens, IdentityHashMap<Selector, BitSet>> fully = new EnumMap<>(Lens.class);
    private final Map<Lens, IdentityHashMap<Selector, BitSet>> partly = new EnumMap<>(Lens.class);
    private final @Nullable Said[] said;
    private final Facts facts;
    private final int selectors;

    /// How a selector is read.
    record Reading(Lens lens, boolean fully) {}

    Choice(Terrain terrain, Catalog catalog, View.Ground ground) {
        this.terrain = terrain;
        this.said = new Said[terrain.size()];
        this.catalog = catalog;
        this.facts = new Facts(terrain, catalog);
        this.ground = ground;
        this.allPlain = terrain.allPlain();
        this.allExplained = terrain.allExplained();
        this.ways = new EnumMap<>(Lens.class);
        this.selectors = SELECTORS;
    }

    /// The choice in a terrain that differs from another in kinds alone: its ways are the same, and what is said.
    private Choice(Choice other, Terrain terrain) {
        this.terrain = terrain;
        this.said = other.said;
        this.catalog = other.catalog;
        this.facts = other.facts;
        this.ground = other.ground;
        this.allPlain = other.allPlain;
        this.allExplained = other.allExplained;
        this.ways = other.ways;
        this.selectors = FEW;
    }

    /// What selectors choose where only kinds are others, and neither links nor landmarks.
    Choice with(Terrain alike) {
        return new Choice(this, alike);
    }

    Terrain terrain() {
        return terrain;
    }

    View.Ground ground() {
        return ground;
    }

    Facts facts() {
        return facts;
    }

    Catalog catalog() {
        return catalog;
    }

    /// The lens through which this drawing looks the same: where nothing was guessed, or everything makes sense,
    /// several lenses show one thing, and it need be looked at once only.
    private Lens same(Lens lens) {
        return switch (lens) {
            case BENEFIT -> allExplained ? same(Lens.OPEN) : lens;
            case DOUBT, OPEN -> allPlain ? Lens.PLAIN : lens;
            case PLAIN -> lens;
        };
    }

    /// What can be reached by one way of travelling; one for all that ask.
    Reach reach(Travel travel, Lens asked) {
        Lens lens = same(asked);
        return ways.computeIfAbsent(lens, _ -> new HashMap<>())
                .computeIfAbsent(travel, _ -> new Reach(View.of(terrain, ground, travel, lens)));
    }

    /// The components that the selector chooses; the answer must not be changed.
    BitSet of(Selector selector, Reading asked) {
        Lens lens = same(asked.lens());
        Reading reading = lens == asked.lens() ? asked : new Reading(lens, asked.fully());
        Map<Selector, BitSet> known =
                (reading.fully() ? fully : partly).computeIfAbsent(lens, _ -> new IdentityHashMap<>(selectors));
        BitSet answer = known.get(selector);
        if (answer == null) {
            answer = find(selector, reading);
            known.put(selector, answer);
        }
        return answer;
    }

    /// As `of`, and nothing for no selector.
    BitSet orNothing(@Nullable Selector selector, Reading reading) {
        return selector == null ? new BitSet() : of(selector, reading);
    }

    private BitSet find(Selector selector, Reading reading) {
        return switch (selector) {
            case Selector.Kinds(Set<KindId> kinds) -> present(terrain.holders(kinds, reading.fully()), reading);
            case Selector.Anything() -> {
                BitSet all = new BitSet();
                all.set(0, terrain.size());
                yield present(all, reading);
            }
            case Selector.AnyOf(List<Selector> selectors) -> {
                BitSet all = new BitSet();
                selectors.forEach(each -> all.or(of(each, reading)));
                yield all;
            }
            case Selector.Minus(Selector base, Selector except) ->
                Decider.minus(of(base, reading), of(except, new Reading(reading.lens(), true)));
            case Selector.Says(Selector base, List<String> words) -> {
                Words wanted = Words.of(words);
                yield narrowed(of(base, reading), at -> said(at).has(wanted));
            }
            case Selector.Having(Selector base, String property, var test) ->
                narrowed(of(base, reading), at -> facts.passes(at, property, test, false));
            case Selector.Linked(Selector base) -> narrowed(of(base, reading), terrain.linked()::get);
            case Selector.Where(Selector base, List<Leg> that, List<Leg> without) -> {
                BitSet all = (BitSet) of(base, reading).clone();
                that.forEach(leg -> all.and(having(leg, reading)));
                Reading against = new Reading(reading.lens().opposite(), !reading.fully());
                without.forEach(leg -> all.andNot(having(leg, against)));
                yield all;
            }
        };
    }

    /// What of the selector is on the drawing at all, wherever it stands and whether or not it is linked.
    BitSet drawn(Selector selector) {
        return switch (selector) {
            case Selector.Kinds(Set<KindId> kinds) -> terrain.holders(kinds, false);
            case Selector.Anything() -> {
                BitSet all = new BitSet();
                all.set(0, terrain.size());
                yield all;
            }
            case Selector.AnyOf(List<Selector> selectors) -> {
                BitSet all = new BitSet();
                selectors.forEach(each -> all.or(drawn(each)));
                yield all;
            }
            case Selector.Says(Selector base, List<String> words) -> {
                Words wanted = Words.of(words);
                yield narrowed(drawn(base), at -> said(at).has(wanted));
            }
            case Selector.Minus(Selector base, Selector _) -> drawn(base);
            case Selector.Having(Selector base, String _, var _) -> drawn(base);
            case Selector.Linked(Selector base) -> drawn(base);
            case Selector.Where(Selector base, List<Leg> _, List<Leg> _) -> drawn(base);
        };
    }

    /// A component without links is absent for every rule, and where credit is at stake one without
    /// sensible ones.
    private BitSet present(BitSet all, Reading reading) {
        all.and(reading.lens().explainedOnly() ? terrain.linked() : terrain.touched());
        return all;
    }

    /// Those of a set that are to be kept.
    static BitSet narrowed(BitSet base, IntPredicate keep) {
        BitSet result = new BitSet();
        for (int at = base.nextSetBit(0); at >= 0; at = base.nextSetBit(at + 1)) {
            if (keep.test(at)) {
                result.set(at);
            }
        }
        return result;
    }

    /// The components that have the relation.
    BitSet having(Leg leg, Reading reading) {
        BitSet other = of(leg.other(), reading);
        BitSet without = orNothing(leg.avoiding(), new Reading(reading.lens(), false));
        boolean to = leg.direction() == Leg.Direction.TO;
        BitSet result = switch (leg.reach()) {
            case PATH -> {
                Reach reach = reach(leg.over(), reading.lens());
                yield to ? reach.behind(other, without) : reach.ahead(other, without);
            }
            case DIRECT -> nextTo(reach(leg.over(), reading.lens()), other, to);
            case READ -> readers(other, reading.lens(), to);
            case ASKS -> {
                Reach calls = reach(Travel.Named.WAIT, reading.lens());
                BitSet near = nextTo(calls, other, to);
                BitSet far = nextTo(calls, near, to);
                far.or(near);
                yield far;
            }
        };
        if (leg.orIs()) {
            result.or(other);
        }
        return result;
    }

    private static BitSet nextTo(Reach reach, BitSet other, boolean to) {
        return to ? reach.before(other) : reach.next(other);
    }

    private static final Travel HANDS_OVER = new Travel.Flows(
            Set.of(plumbline.design.Flow.BATCH, plumbline.design.Flow.STREAM, plumbline.design.Flow.MATERIALISE));

    /// With `to`, those that read one of `other`; else those that one of `other` reads.
    private BitSet readers(BitSet other, Lens lens, boolean to) {
        BitSet result = nextTo(reach(Travel.Named.WAIT, lens), other, to);
        result.or(nextTo(reach(HANDS_OVER, lens), other, !to));
        return result;
    }

    /// Everything that is said of a component.
    Said said(int at) {
        Said known = said[at];
        if (known == null) {
            known = Said.of(facts.said(at));
            said[at] = known;
        }
        return known;
    }
}
