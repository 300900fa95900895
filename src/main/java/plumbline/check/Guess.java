package plumbline.check;

import java.util.HashSet;
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
/// Made as far as somebody asks: where no link means anything else, only rules that name one of its kinds can come out
/// otherwise, and they walk the ways that are known already. Not safe for use by several threads.
final class Guess {
    private final Component component;
    private final Set<KindId> gained;
    private final boolean alike;
    private final Once<Decider> decider;

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
        Survey.Opened opened = Survey.opened(terrain, catalog, reading, at, possible);
        this.gained = standingFor(possible, catalog);
        boolean moved = terrain.kinds(at).isEmpty()
                && opened.kinds().get(at).stream().limit(1).anyMatch(landmark);
        this.alike = opened.alike() && !moved && (terrain.terminal(at) || !terminal(possible, catalog));
        this.decider = new Once<>(() -> {
            Terrain unsure = new Terrain(terrain.wiring(), catalog, opened.kinds(), opened.steps());
            return deciding.apply(alike ? known.with(unsure) : new Choice(unsure, catalog, ground.apply(unsure)));
        });
    }

    private static boolean terminal(Set<KindId> kinds, Catalog catalog) {
        return kinds.stream().flatMap(kind -> catalog.kind(kind).stream()).anyMatch(Kind::terminal);
    }

    private static Set<KindId> standingFor(Set<KindId> kinds, Catalog catalog) {
        Set<KindId> all = new HashSet<>(kinds);
        for (KindId kind : kinds) {
            catalog.kind(kind).stream()
                    .flatMap(known -> known.standsFor().stream())
                    .map(Kind.StandsFor::kind)
                    .forEach(all::add);
        }
        return all;
    }

    Component component() {
        return component;
    }

    /// Whether a rule may come out otherwise if the box is what it may be.
    boolean matters(Concern concern) {
        return !alike || concern.roles() || concern.kinds().stream().anyMatch(gained::contains);
    }

    /// What the verdict on a rule is then.
    Verdict verdict(Rule rule) {
        return decider.get().credit(rule).verdict();
    }
}
