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

    /// Whether it may come out otherwise where a box is of these kinds, too.
    boolean touches(Set<KindId> gained) {
        if (roles) {
            return !gained.isEmpty();
        }
        for (KindId kind : gained) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    static Concern of(Rule rule) {
        Set<KindId> kinds = new HashSet<>();
        rule(rule, kinds);
        return new Concern(kinds, roles(rule));
    }

    private static boolean roles(Rule rule) {
        return switch (rule) {
            case Rule.Budget _ -> true;
            case Rule.All(List<Rule> rules, boolean _) -> rules.stream().anyMatch(Concern::roles);
            case Rule.Any(List<Rule> rules, int _) -> rules.stream().anyMatch(Concern::roles);
            case Rule.Not(Rule inner) -> roles(inner);
            case Rule.Graded(Rule full, Rule partly) -> roles(full) || roles(partly);
            case Rule.Has _, Rule.Path _, Rule.Every _, Rule.Guarded _, Rule.Before _ -> false;
            case Rule.Loop _, Rule.Redundant _, Rule.Property _, Rule.Measured _ -> false;
        };
    }

    private static void rule(Rule rule, Set<KindId> kinds) {
        switch (rule) {
            case Rule.Has(Selector of, int _) -> selector(of, kinds);
            case Rule.Path path -> {
                selector(path.avoiding(), kinds);
                selectors(path.through(), kinds);
            }
            case Rule.Every(Selector from, Selector to, Selector passes, var _) ->
                selectors(List.of(from, to, passes), kinds);
            case Rule.Guarded(Selector target, Selector by, Selector from, boolean _) ->
                selectors(List.of(target, by, from), kinds);
            case Rule.Before(Selector subject, Selector later, Selector earlier) ->
                selectors(List.of(subject, later, earlier), kinds);
            case Rule.Loop(List<Selector> through, var _) -> selectors(through, kinds);
            case Rule.Redundant(Selector from, Selector to, var _) -> selectors(List.of(from, to), kinds);
            case Rule.Property(Selector of, String _, var _) -> selector(of, kinds);
            case Rule.Budget(Selector from, String _) -> selector(from, kinds);
            case Rule.Measured _ -> {}
            case Rule.All(List<Rule> rules, boolean _) -> rules.forEach(each -> rule(each, kinds));
            case Rule.Any(List<Rule> rules, int _) -> rules.forEach(each -> rule(each, kinds));
            case Rule.Not(Rule inner) -> rule(inner, kinds);
            case Rule.Graded(Rule full, Rule partly) -> {
                rule(full, kinds);
                rule(partly, kinds);
            }
        }
    }

    private static void selectors(List<Selector> selectors, Set<KindId> kinds) {
        selectors.forEach(selector -> selector(selector, kinds));
    }

    private static void selector(@Nullable Selector selector, Set<KindId> kinds) {
        switch (selector) {
            case null -> {}
            case Selector.Kinds(Set<KindId> named) -> kinds.addAll(named);
            case Selector.Anything() -> {}
            case Selector.AnyOf(List<Selector> selectors) -> selectors(selectors, kinds);
            case Selector.Minus(Selector base, Selector except) -> selectors(List.of(base, except), kinds);
            case Selector.Says(Selector base, var _) -> selector(base, kinds);
            case Selector.Having(Selector base, String _, var _) -> selector(base, kinds);
            case Selector.Linked(Selector base) -> selector(base, kinds);
            case Selector.Where(Selector base, List<Leg> that, List<Leg> without) -> {
                selector(base, kinds);
                legs(that, kinds);
                legs(without, kinds);
            }
        }
    }

    private static void legs(List<Leg> legs, Set<KindId> kinds) {
        for (Leg leg : legs) {
            selector(leg.other(), kinds);
            selector(leg.avoiding(), kinds);
        }
    }
}
