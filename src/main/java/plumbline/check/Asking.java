package plumbline.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.check.Choice.Reading;
import plumbline.rubric.Condition;
import plumbline.rubric.Freshness;
import plumbline.rubric.Parameters;
import plumbline.rubric.Selector;

/// Whether a criterion or pitfall is asked of this design for this prompt.
final class Asking {
    private final Parameters parameters;
    private final Choice choice;

    Asking(Parameters parameters, Choice choice) {
        this.parameters = parameters;
        this.choice = choice;
    }

    /// No condition always asks.
    boolean asks(@Nullable Condition condition) {
        return condition == null || holds(condition);
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.Flagged(String parameter) -> parameters.flag(parameter);
            case Condition.AtLeast(String parameter, double bound) ->
                parameters.number(parameter).orElse(Double.NEGATIVE_INFINITY) >= bound;
            case Condition.FreshWithin(Freshness bound) -> {
                Freshness wanted = parameters.freshness();
                yield wanted != null && wanted.compareTo(bound) <= 0;
            }
            case Condition.Given(String parameter) ->
                parameter.equals("freshness")
                        ? parameters.freshness() != null
                        : parameters.number(parameter).isPresent() || parameters.flag(parameter);
            case Condition.FamilyIn(Set<String> families) -> families.contains(parameters.family());
            case Condition.Drawn(Selector selector) ->
                !choice.of(selector, new Reading(Lens.PLAIN, false)).isEmpty();
            case Condition.AllOf(List<Condition> conditions) ->
                conditions.stream().allMatch(this::holds);
            case Condition.AnyOf(List<Condition> conditions) ->
                conditions.stream().anyMatch(this::holds);
            case Condition.Not(Condition inner) -> !holds(inner);
        };
    }
}
