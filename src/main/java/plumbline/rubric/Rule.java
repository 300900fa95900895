package plumbline.rubric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a criterion is decided: a statement about a design that is met, partly met or unmet, always
/// with evidence.
public sealed interface Rule {
    /// At least so many components are there, and linked as their kind needs.
    record Has(Selector of, int atLeast) implements Rule {}

    /// A trail leads through a member of each selector in turn, avoiding others.
    ///
    /// With `direct` every step is one link. `through` has at least two members; the same component is where one step
    /// ends and the next begins.
    record Path(
            List<Selector> through, Travel over, @Nullable Selector avoiding, boolean direct) implements Rule {
        public Path {
            through = List.copyOf(through);
            if (through.size() < 2) {
                throw new IllegalArgumentException("a path needs two ends");
            }
        }
    }

    /// There is a trail from one to the other, and every such trail passes one of `passes`.
    record Every(Selector from, Selector to, Selector passes, Travel over) implements Rule {}

    /// What the user waits for reaches `target` only past a guard: part F of the domain notes, GUARDED.
    ///
    /// With `some`, one member of `by` on a wait path to `target` suffices ("some GUARDED").
    /// `from` is where users come in.
    record Guarded(Selector target, Selector by, Selector from, boolean some) implements Rule {}

    /// `subject` draws on `earlier` without passing `later`, and only then feeds `later`.
    record Before(Selector subject, Selector later, Selector earlier) implements Rule {}

    /// A trail leads round through all of these and back to the first.
    record Loop(List<Selector> through, Travel over) implements Rule {
        public Loop {
            through = List.copyOf(through);
        }
    }

    /// Losing any one component in between leaves a trail from one to the other.
    record Redundant(Selector from, Selector to, Travel over) implements Rule {}

    /// One of these states the property, and its value passes; partly where it is stated but says
    /// nothing checkable.
    record Property(Selector of, String name, PropertyTest test) implements Rule {}

    /// The slowest wait path from `from`, summing the stated `p99Ms`, keeps within the prompt's
    /// parameter of that name.
    record Budget(Selector from, String parameter) implements Rule {}

    /// The whole drawing's measure lies above the bound.
    record Measured(Measure measure, double above) implements Rule {}

    /// All of these: met where all are, unmet where none is met even partly, partly in between
    /// where `lenient`.
    record All(List<Rule> rules, boolean lenient) implements Rule {
        public All {
            rules = List.copyOf(rules);
        }
    }

    /// The best so many of these decide.
    record Any(List<Rule> rules, int atLeast) implements Rule {
        public Any {
            rules = List.copyOf(rules);
        }
    }

    /// The opposite, with the evidence kept.
    record Not(Rule rule) implements Rule {}

    /// Met where `full` is; else partly where `partly` is met or partly met; else unmet.
    record Graded(Rule full, Rule partly) implements Rule {}
}
