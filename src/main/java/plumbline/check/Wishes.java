package plumbline.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.check.Choice.Reading;
import plumbline.design.ComponentId;
import plumbline.design.Edit;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;

/// Guesses which single edits might change how a rule is decided; whether they do is found by trying.
///
/// Guesses follow the rule: where a path breaks, a link over the gap or the component that is missing; where a link
/// must not be, its removal.
final class Wishes {
    private static final Reading LOOK = new Reading(Lens.BENEFIT, false);
    private static final int PAIRS = 4;
    private static final int LOOSE = 6;

    private final Choice choice;
    private final Terrain terrain;
    private final Decider decider;
    private final Drafts drafts;
    private final Proposing proposing;
    private final Sites sites;
    private final Set<Edit> wishes = new LinkedHashSet<>();

    Wishes(Choice choice, Decider decider, Drafts drafts, Set<ComponentId> guessed) {
        this.choice = choice;
        this.terrain = choice.terrain();
        this.decider = decider;
        this.drafts = drafts;
        this.proposing = new Proposing(choice.catalog());
        this.sites = new Sites(choice, drafts, proposing, guessed);
    }

    /// Every edit guessed so far, each once, in the order of guessing.
    Collection<Edit> all() {
        return wishes;
    }

    /// Guesses what would tie in what hangs loose, which anybody would do before drawing more.
    void tieIn() {
        BitSet linked = terrain.touched();
        BitSet loose = new BitSet();
        loose.set(0, terrain.size());
        loose.andNot(linked);
        for (int at : Decider.list(loose).stream().limit(LOOSE).toList()) {
            BitSet others = new BitSet();
            others.set(0, terrain.size());
            others.clear(at);
            bridge(List.of(at), others, Travel.Named.ANY);
            bridge(Decider.list(others), Decider.single(at), Travel.Named.ANY);
        }
    }

    /// Guesses what would meet the criterion, by kinds that it speaks of where it names any.
    void wish(Criterion.Checked criterion) {
        proposing.asks(criterion);
        wish(criterion.rule());
    }

    /// Guesses what would make the rule hold.
    void wish(Rule rule) {
        switch (rule) {
            case Rule.Has has -> component(has.of());
            case Rule.Path path -> path(path);
            case Rule.Every every -> {
                path(new Rule.Path(List.of(every.from(), every.passes()), every.over(), null, false));
                path(new Rule.Path(List.of(every.passes(), every.to()), every.over(), null, false));
                unlink(decider.decide(every, LOOK));
            }
            case Rule.Guarded guarded -> guard(guarded);
            case Rule.Before before -> {
                path(new Rule.Path(
                        List.of(before.earlier(), before.subject()), Travel.Named.DATA, before.later(), false));
                path(new Rule.Path(List.of(before.subject(), before.later()), Travel.Named.DATA, null, false));
            }
            case Rule.Loop loop -> {
                List<Selector> round = new ArrayList<>(loop.through());
                round.add(loop.through().getFirst());
                path(new Rule.Path(round, loop.over(), null, false));
            }
            case Rule.All(List<Rule> rules, boolean _) -> rules.forEach(this::wishIfOpen);
            case Rule.Any(List<Rule> rules, int _) ->
                rules.stream().filter(each -> !rare(each)).forEach(this::wishIfOpen);
            case Rule.Graded(Rule full, Rule _) -> wish(full);
            case Rule.Not(Rule inner) -> unwish(inner);
            case Rule.Redundant _, Rule.Property _, Rule.Budget _, Rule.Measured _ -> {}
        }
    }

    /// Guesses what would make the rule hold no longer.
    void unwish(Rule rule) {
        switch (rule) {
            case Rule.Path _, Rule.Has _, Rule.Every _, Rule.Before _, Rule.Loop _, Rule.Guarded _ ->
                unlink(decider.against(rule));
            case Rule.All(List<Rule> rules, boolean _) -> rules.forEach(this::unwish);
            case Rule.Any(List<Rule> rules, int _) -> rules.forEach(this::unwish);
            case Rule.Graded(Rule full, Rule _) -> unwish(full);
            case Rule.Not(Rule inner) -> wish(inner);
            case Rule.Redundant _, Rule.Property _, Rule.Budget _, Rule.Measured _ -> {}
        }
    }

    /// Whether this way to meet a rule is one that few take: who could do otherwise is not sent there.
    private boolean rare(Rule rule) {
        return rule instanceof Rule.Has has && proposing.rare(has.of());
    }

    private void wishIfOpen(Rule rule) {
        if (!decider.decide(rule, new Reading(Lens.BENEFIT, true)).holds()) {
            wish(rule);
        }
    }

    private void unlink(Decision decision) {
        decision.evidence().links().forEach(link -> wishes.add(new Edit.Remove(link)));
    }

    private void path(Rule.Path path) {
        Reach reach = choice.reach(path.over(), LOOK.lens());
        BitSet without = choice.orNothing(path.avoiding(), LOOK);
        BitSet here = Decider.minus(choice.of(path.through().getFirst(), LOOK), without);
        for (int at = 1; at < path.through().size(); at++) {
            BitSet wanted = choice.of(path.through().get(at), LOOK);
            BitSet ahead = reach.ahead(here, without);
            BitSet next = Decider.minus(ahead, without);
            next.and(wanted);
            if (next.isEmpty()) {
                BitSet after = at + 1 < path.through().size()
                        ? choice.of(path.through().get(at + 1), LOOK)
                        : new BitSet();
                gap(path, at, here, Decider.minus(ahead, without), wanted, after);
                return;
            }
            here = next;
        }
    }

    private void gap(Rule.Path path, int at, BitSet here, BitSet ahead, BitSet wanted, BitSet after) {
        Reach reach = choice.reach(path.over(), LOOK.lens());
        if (here.isEmpty()) {
            // What leads on to where the trail goes will do as well as the place itself.
            between(
                    path.through().get(at - 1),
                    new BitSet(),
                    or(wanted, reach.behind(wanted, new BitSet())),
                    path.over());
            return;
        }
        if (path.direct()) {
            bridge(Decider.list(here), wanted, path.over());
        } else {
            List<Integer> sources = mostNatural(here, ahead);
            bridge(sources, reach.behind(wanted, new BitSet()), path.over());
            bridge(sources, wanted, path.over());
        }
        if (wanted.isEmpty()) {
            between(path.through().get(at), path.direct() ? here : or(here, ahead), after, path.over());
        }
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    /// Where data is handed on anyway comes first, and the front door last.
    private List<Integer> mostNatural(BitSet here, BitSet ahead) {
        List<Integer> result = new ArrayList<>(Decider.list(or(here, ahead)));
        result.sort(Comparator.comparingInt(sites::distance));
        return result;
    }

    /// Links from one of these to one of those, where such a link makes sense.
    private void bridge(List<Integer> from, BitSet to, Travel over) {
        int found = 0;
        for (int source : from) {
            for (int target = to.nextSetBit(0); target >= 0; target = to.nextSetBit(target + 1)) {
                Optional<Flow> flow = sites.between(source, target, over);
                if (flow.isPresent()) {
                    wishes.add(drafts.link(terrain.component(source), terrain.component(target), flow.get()));
                    if (++found >= PAIRS) {
                        return;
                    }
                }
            }
        }
    }

    /// A new component of a chosen kind, linked after one of `from` and before one of `to`, where that makes sense.
    private void between(Selector selector, BitSet from, BitSet to, Travel over) {
        if (linkLoose(selector, from, to, over)) {
            return;
        }
        for (KindId kind : proposing.kinds(selector)) {
            List<Integer> sources = sites.before(kind, from.stream().boxed(), over);
            List<Integer> targets = sites.after(kind, to.stream().boxed(), over);
            if (sources.isEmpty() && targets.isEmpty()) {
                component(kind);
                continue;
            }
            draft(kind, sources, targets, over);
        }
    }

    /// What is drawn and hangs loose need not be drawn again, only linked.
    private boolean linkLoose(Selector selector, BitSet from, BitSet to, Travel over) {
        BitSet loose = Decider.minus(choice.drawn(selector), terrain.touched());
        int before = wishes.size();
        bridge(Decider.list(from), loose, over);
        bridge(Decider.list(loose), to, over);
        return wishes.size() > before;
    }

    /// One draft for each of the neighbours found, before and behind in turn, never with the same
    /// one on both sides.
    private void draft(KindId kind, List<Integer> sources, List<Integer> targets, Travel over) {
        if (!sites.stands(kind, !sources.isEmpty(), !targets.isEmpty())) {
            return;
        }
        for (int at = 0; at < Math.max(1, Math.max(sources.size(), targets.size())); at++) {
            drafts.start(kind);
            int source = sources.isEmpty() ? -1 : sources.get(at % sources.size());
            if (source >= 0) {
                sites.incoming(source, kind, over).ifPresent(flow -> drafts.after(terrain.component(source), flow));
            }
            List<Integer> others = targets.stream()
                    .filter(target -> source < 0 || sites.fit(source, kind, target))
                    .toList();
            if (!others.isEmpty()) {
                int target = others.get(at % others.size());
                sites.outgoing(kind, target, over).ifPresent(flow -> drafts.before(terrain.component(target), flow));
            }
            wishes.add(drafts.finish());
        }
    }

    private void component(Selector selector) {
        proposing.kinds(selector).forEach(this::component);
    }

    /// A new component of the kind between what naturally comes before and after it.
    private void component(KindId kind) {
        List<Integer> sources = sites.before(kind, everything(), Travel.Named.ANY);
        List<Integer> targets = sites.after(kind, everything(), Travel.Named.ANY);
        draft(kind, sources, targets, Travel.Named.ANY);
    }

    private Stream<Integer> everything() {
        return IntStream.range(0, terrain.size()).boxed();
    }

    /// Whoever calls the target, or the first service behind the front door, asks the guard.
    private void guard(Rule.Guarded rule) {
        BitSet targets = choice.of(rule.target(), LOOK);
        BitSet guards = choice.of(rule.by(), LOOK);
        View calls = choice.reach(Travel.Named.WAIT, Lens.PLAIN).view();
        BitSet callers = new BitSet();
        for (Step step : terrain.steps()) {
            if (targets.get(step.to()) && !calls.front().get(step.from())) {
                callers.set(step.from());
            }
        }
        if (guards.isEmpty()) {
            between(rule.by(), callers, new BitSet(), Travel.Named.WAIT);
        } else {
            bridge(Decider.list(callers), guards, Travel.Named.WAIT);
        }
    }
}
