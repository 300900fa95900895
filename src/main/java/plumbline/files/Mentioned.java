package plumbline.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.KindId;
import plumbline.rubric.Condition;
import plumbline.rubric.Criterion;
import plumbline.rubric.Leg;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;

/// Collects the kinds that rules have a use for: all they name, but for what they except, avoid or negate.
final class Mentioned {
    private final Set<KindId> kinds = new LinkedHashSet<>();

    private Mentioned() {}

    static Set<KindId> by(Selector selector) {
        Mentioned mentioned = new Mentioned();
        mentioned.selector(selector);
        return mentioned.kinds;
    }

    static Set<KindId> by(Rule rule) {
        Mentioned mentioned = new Mentioned();
        mentioned.rule(rule);
        return mentioned.kinds;
    }

    /// What the criterion's rule and condition name.
    static Set<KindId> by(Criterion.Checked criterion) {
        Mentioned mentioned = new Mentioned();
        mentioned.rule(criterion.rule());
        mentioned.condition(criterion.when());
        return mentioned.kinds;
    }

    private void condition(@Nullable Condition condition) {
        switch (condition) {
            case null -> {}
            case Condition.Drawn(Selector selector) -> selector(selector);
            case Condition.AllOf(List<Condition> all) -> all.forEach(this::condition);
            case Condition.AnyOf(List<Condition> any) -> any.forEach(this::condition);
            case Condition.Not not -> {}
            case Condition.Flagged flagged -> {}
            case Condition.AtLeast atLeast -> {}
            case Condition.FreshWithin fresh -> {}
            case Condition.Given given -> {}
            case Condition.FamilyIn family -> {}
        }
    }

    private void selector(Selector selector) {
        switch (selector) {
            case Selector.Kinds(Set<KindId> named) -> kinds.addAll(named);
            case Selector.Anything anything -> {}
            case Selector.AnyOf(List<Selector> any) -> any.forEach(this::selector);
            case Selector.Minus minus -> minus(minus);
            case Selector.Says says -> selector(says.base());
            case Selector.Having having -> selector(having.base());
            case Selector.Linked linked -> selector(linked.base());
            case Selector.Where where -> {
                selector(where.base());
                where.that().stream().map(Leg::other).forEach(this::selector);
            }
        }
    }

    private void minus(Selector.Minus minus) {
        Set<KindId> left = new LinkedHashSet<>(by(minus.base()));
        Choice.exactly(minus.except()).ifPresent(left::removeAll);
        kinds.addAll(left);
    }

    private void rule(Rule rule) {
        switch (rule) {
            case Rule.Has has -> selector(has.of());
            case Rule.Path path -> path.through().forEach(this::selector);
            case Rule.Every every ->
                List.of(every.from(), every.to(), every.passes()).forEach(this::selector);
            case Rule.Guarded guarded ->
                List.of(guarded.from(), guarded.target(), guarded.by()).forEach(this::selector);
            case Rule.Before before ->
                List.of(before.subject(), before.later(), before.earlier()).forEach(this::selector);
            case Rule.Loop loop -> loop.through().forEach(this::selector);
            case Rule.Redundant redundant ->
                List.of(redundant.from(), redundant.to()).forEach(this::selector);
            case Rule.Property property -> selector(property.of());
            case Rule.Budget budget -> selector(budget.from());
            case Rule.Measured measured -> {}
            case Rule.All all -> all.rules().forEach(this::rule);
            case Rule.Any any -> any.rules().forEach(this::rule);
            case Rule.Not not -> {}
            case Rule.Graded graded -> List.of(graded.full(), graded.partly()).forEach(this::rule);
        }
    }
}
