package plumbline.check;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plumbline.check.Choice.Reading;
import plumbline.design.ComponentId;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Finds where a property would be stated that a rule asks for: what no drawing mends, only somebody who knows.
///
/// Only a component whose kind declares the property can state it.
final class Blanks {
    private static final Reading LOOK = new Reading(Lens.BENEFIT, false);
    private static final Reading FULLY = new Reading(Lens.BENEFIT, true);

    private final Choice choice;
    private final Decider decider;

    Blanks(Choice choice, Decider decider) {
        this.choice = choice;
        this.decider = decider;
    }

    /// The first blank whose filling might make the rule hold.
    Optional<Blank> of(Rule rule) {
        if (decider.decide(rule, FULLY).holds()) {
            return Optional.empty();
        }
        return switch (rule) {
            case Rule.Property property -> declaring(choice.of(property.of(), LOOK), property.name());
            case Rule.Has has -> having(has.of());
            case Rule.Path path -> first(path.through(), this::having);
            case Rule.Loop loop -> first(loop.through(), this::having);
            case Rule.Every every -> having(every.passes());
            case Rule.Guarded guarded -> having(guarded.by());
            case Rule.Redundant redundant -> replicas(redundant);
            case Rule.All(List<Rule> rules, boolean _) -> first(rules, this::of);
            case Rule.Any(List<Rule> rules, int _) -> first(rules, this::of);
            case Rule.Graded(Rule full, Rule _) -> of(full);
            case Rule.Not(Rule inner) -> against(inner);
            case Rule.Before _, Rule.Budget _, Rule.Measured _ -> Optional.empty();
        };
    }

    /// The first blank whose filling might make the rule hold no longer.
    Optional<Blank> against(Rule rule) {
        return switch (rule) {
            case Rule.Not(Rule inner) -> of(inner);
            case Rule.All(List<Rule> rules, boolean _) -> first(rules, this::against);
            case Rule.Any(List<Rule> rules, int _) -> first(rules, this::against);
            case Rule.Graded(Rule full, Rule _) -> against(full);
            case Rule.Has has -> lacking(has.of());
            case Rule.Path path -> first(path.through(), this::lacking);
            case Rule.Property _,
                    Rule.Loop _,
                    Rule.Every _,
                    Rule.Guarded _,
                    Rule.Redundant _,
                    Rule.Before _,
                    Rule.Budget _,
                    Rule.Measured _ -> Optional.empty();
        };
    }

    private static <T> Optional<Blank> first(List<T> among, Function<T, Optional<Blank>> blank) {
        return among.stream().flatMap(each -> blank.apply(each).stream()).findFirst();
    }

    /// The component that the way hangs on would survive with replicas.
    private Optional<Blank> replicas(Rule.Redundant rule) {
        List<ComponentId> deciding = decider.decide(rule, FULLY).evidence().components();
        return deciding.size() == 1
                ? declaring(Decider.single(choice.terrain().number(deciding.getFirst())), "replicas")
                : Optional.empty();
    }

    /// Where something is chosen for a property, and nothing that is there states it.
    private Optional<Blank> having(Selector selector) {
        if (!choice.of(selector, FULLY).isEmpty()) {
            return Optional.empty();
        }
        return switch (selector) {
            case Selector.Having(Selector base, String property, var _) ->
                declaring(choice.of(base, LOOK), property).or(() -> having(base));
            case Selector.AnyOf(List<Selector> selectors) -> first(selectors, this::having);
            case Selector.Minus(Selector base, Selector _) -> having(base);
            case Selector.Says(Selector base, var _) -> having(base);
            case Selector.Where(Selector base, var _, var _) -> having(base);
            case Selector.Linked(Selector base) -> having(base);
            case Selector.Kinds _, Selector.Anything _ -> Optional.empty();
        };
    }

    /// Where something is chosen for lacking a property.
    private Optional<Blank> lacking(Selector selector) {
        return switch (selector) {
            case Selector.Minus(Selector _, Selector.Having(Selector _, String property, var _)) ->
                declaring(choice.of(selector, LOOK), property);
            case Selector.Minus(Selector base, Selector _) -> lacking(base);
            case Selector.AnyOf(List<Selector> selectors) -> first(selectors, this::lacking);
            case Selector.Says(Selector base, var _) -> lacking(base);
            case Selector.Where(Selector base, var _, var _) -> lacking(base);
            case Selector.Linked(Selector base) -> lacking(base);
            case Selector.Having(Selector base, var _, var _) -> lacking(base);
            case Selector.Kinds _, Selector.Anything _ -> Optional.empty();
        };
    }

    /// The first of these whose kind, which its property sheet goes by, declares the property.
    private Optional<Blank> declaring(BitSet components, String property) {
        return components.stream()
                .filter(at -> declares(at, property))
                .mapToObj(at -> new Blank(choice.terrain().component(at).id(), property))
                .findFirst();
    }

    private boolean declares(int component, String property) {
        return choice.terrain().kinds(component).stream()
                .limit(1)
                .flatMap(kind -> choice.catalog().kind(kind).stream())
                .anyMatch(kind -> kind.properties().contains(property));
    }
}
