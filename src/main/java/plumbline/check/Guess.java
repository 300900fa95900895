package plumbline.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.catalog.Reading;
import plumbline.design.Component;
import plumbline.design.KindId;
import plumbline.rubric.Rule;

/// One box that could only be guessed, and the drawing in which it is all that a word of it may mean, too.
///
/// Made as far as somebody asks: only rules that name one of the kinds it would gain are asked at all, and where no
/// link means anything else they walk the ways that are known already. Not safe for use by several threads.
final class Guess {
    private final Component component;
    private final Set<KindId> gained;
    private final Once<Survey.Opened> opened;
    private final Once<Decider> decider;
    private final Map<Rule, Verdict> verdicts = new IdentityHashMap<>();

    /// `known` is the drawing as it was read, `deciding` decides rules in another; `landmark` tells whether a kind is
    /// one, so that ways depend on where it stands.
    Guess(
            Component component,
            Set<KindId> possible,
            Choice known,
            Reading reading,
            Predicate<KindId> landmark,
            Function<Terrain, View.Ground> ground,
            Function<Choice, Decider> deciding) {
        this.component = component;
        Terrain terrain = known.terrain();
        Catalog catalog = known.catalog();
        int at = terrain.number(component.id());
        this.gained = gained(terrain.kinds(at), possible, catalog);
        this.opened = new Once<>(() -> Survey.opened(terrain, catalog, reading, at, possible));
        this.decider = new Once<>(() -> {
            Survey.Opened open = opened.get();
            boolean moved = terrain.kinds(at).isEmpty()
                    && open.kinds().get(at).stream().limit(1).anyMatch(landmark);
            boolean alike = open.alike() && !moved && (terrain.terminal(at) || !terminal(possible, catalog));
            Terrain unsure = new Terrain(terrain.wiring(), catalog, open.kinds(), open.steps());
            return deciding.apply(alike ? known.with(unsure) : new Choice(unsure, catalog, ground.apply(unsure)));
        });
    }

    private static boolean terminal(Set<KindId> kinds, Catalog catalog) {
        return kinds.stream().flatMap(kind -> catalog.kind(kind).stream()).anyMatch(Kind::terminal);
    }

    /// What it would stand for that it does not yet, or only at half.
    private static Set<KindId> gained(List<KindId> now, Set<KindId> possible, Catalog catalog) {
        Map<KindId, Boolean> before = new HashMap<>();
        now.forEach(kind -> stand(kind, catalog, before));
        Map<KindId, Boolean> then = new HashMap<>(before);
        possible.forEach(kind -> stand(kind, catalog, then));
        Set<KindId> gained = new HashSet<>();
        then.forEach((kind, fully) -> {
            if (!fully.equals(before.get(kind))) {
                gained.add(kind);
            }
        });
        return gained;
    }

    private static void stand(KindId kind, Catalog catalog, Map<KindId, Boolean> fully) {
        fully.put(kind, true);
        for (Kind.StandsFor other : catalog.kind(kind).map(Kind::standsFor).orElse(List.of())) {
            fully.merge(other.kind(), !other.half(), Boolean::logicalOr);
        }
    }

    Component component() {
        return component;
    }

    /// The kinds it would stand for, too.
    Set<KindId> gained() {
        return gained;
    }

    /// Whether a rule is asked: whether it names what the box may be.
    boolean matters(Concern concern) {
        return concern.touches(gained);
    }

    /// What the verdict on a rule is then.
    Verdict verdict(Rule rule) {
        Verdict known = verdicts.get(rule);
        if (known == null) {
            known = decider.get().credit(rule).verdict();
            verdicts.put(rule, known);
        }
        return known;
    }
}
