package plumbline.rubric;

import java.util.List;
import java.util.Set;

/// Whether a criterion or pitfall is asked for at all, decided by the prompt or by what is drawn.
public sealed interface Condition {
    /// The prompt's flag is set (`regulated`, `ugc`, `ranks`).
    record Flagged(String parameter) implements Condition {}

    /// The prompt's number is at least this (`items`, `p99Ms`).
    record AtLeast(String parameter, double bound) implements Condition {}

    /// The prompt asks for data at least this fresh.
    record FreshWithin(Freshness bound) implements Condition {}

    /// The prompt states the parameter.
    record Given(String parameter) implements Condition {}

    /// The prompt's family is one of these.
    record FamilyIn(Set<String> families) implements Condition {
        public FamilyIn {
            families = Set.copyOf(families);
        }
    }

    /// Something is drawn that the selector chooses.
    record Drawn(Selector selector) implements Condition {}

    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}
}
