package plumbline.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;
import plumbline.rubric.Leg;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// What a rule's verdict may hang on beside the links of a drawing: every kind that it names, be it to except it.
///
/// `roles` tells that it looks at the parts that components play, whatever their kinds.
record Concern(Set<KindId> kinds, boolean roles) {
    Concern {
        kinds = Set.copyOf(kinds);
    }

    static Concern of(Rule rule) {
        Set<KindId> kinds = new HashSet<>();
        boolean roles = add(rule, kinds);
        return new Concern(kinds, roles);
    }

    private static boolean add(Rule rule, Set<KindId> kinds) {
        return switch (rule) {
            case Rule.Has(Selector of, int _) -> add(List.of(of), kinds);
            case Rule.Path path -> {
                add(path.avoiding(), kinds);
                yield add(path.through(), kinds);
            }
            case Rule.Every(Selector from, Selector to, Selector passes, var _) ->
                add(List.of(from, to, passes), kinds);
            case Rule.Guarded(Selector target, Selector by, Selector from, boolean _) ->
                add(List.of(target, by, from), kinds);
            case Rule.Before(Selector subject, Selector later, Selector earlier) ->
                add(List.of(subject, later, earlier), kinds);
            case Rule.Loop(List<Selector> through, var _) -> add(through, kinds);
            case Rule.Redundant(Selector from, Selector to, var _) -> add(List.of(from, to), kinds);
            case Rule.Property(Selector of, String _, var _) -> add(List.of(of), kinds);
            case Rule.Budget(Selector from, String _) -> {
                add(List.of(from), kinds);
                yield true;
            }
            case Rule.Measured _ -> false;
            case Rule.All(List<Rule> rules, boolean _) -> any(rules, kinds);
            case Rule.Any(List<Rule> rules, int _) -> any(rules, kinds);
            case Rule.Not(Rule inner) -> add(inner, kinds);
            case Rule.Graded(Rule full, Rule partly) -> any(List.of(full, partly), kinds);
        };
    }

    private static boolean any(List<Rule> rules, Set<KindId> kinds) {
        boolean roles = false;
        for (Rule rule : rules) {
            roles |= add(rule, kinds);
        }
        return roles;
    }

    /// No selector looks at roles.
    private static boolean add(List<Selector> selectors, Set<KindId> kinds) {
        selectors.forEach(selector -> add(selector, kinds));
        return false;
    }

    private static boolean add(@Nullable Selector selector, Set<KindId> kinds) {
        return switch (selector) {
            case null -> false;
            case Selector.Kinds(Set<KindId> named) -> {
                kinds.addAll(named);
                yield false;
            }
            case Selector.Anything() -> false;
            case Selector.AnyOf(List<Selector> selectors) -> add(selectors, kinds);
            case Selector.Minus(Selector base, Selector except) -> add(List.of(base, except), kinds);
            case Selector.Says(Selector base, var _) -> add(base, kinds);
            case Selector.Having(Selector base, String _, var _) -> add(base, kinds);
            case Selector.Linked(Selector base) -> add(base, kinds);
            case Selector.Where(Selector base, List<Leg> that, List<Leg> without) -> {
                add(base, kinds);
                for (List<Leg> legs : List.of(that, without)) {
                    legs.forEach(leg -> {
                        add(leg.other(), kinds);
                        add(leg.avoiding(), kinds);
                    });
                }
                yield false;
            }
        };
    }
}
