package plumbline.rubric;

import java.util.List;
import java.util.Set;
import plumbline.design.KindId;

/// Chooses components of a design; denotes a set.
public sealed interface Selector {
    /// Components of one of these kinds, umbrellas counting for what they stand for.
    record Kinds(Set<KindId> kinds) implements Selector {
        public Kinds {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Every component.
    record Anything() implements Selector {}

    /// What any of these chooses.
    record AnyOf(List<Selector> selectors) implements Selector {
        public AnyOf {
            selectors = List.copyOf(selectors);
        }
    }

    /// What `base` chooses and `except` does not.
    record Minus(Selector base, Selector except) implements Selector {}

    /// What `base` chooses and whose label, properties or notes contain one of these words (whole
    /// words, any case).
    record Says(Selector base, List<String> words) implements Selector {
        public Says {
            words = List.copyOf(words);
        }
    }

    /// What `base` chooses and that has every one of `that`, and none of `without`.
    record Where(Selector base, List<Leg> that, List<Leg> without) implements Selector {
        public Where {
            that = List.copyOf(that);
            without = List.copyOf(without);
        }
    }

    /// What `base` chooses and whose property passes the test.
    record Having(Selector base, String property, PropertyTest test) implements Selector {}

    /// What `base` chooses and that has at least one (explained) neighbour.
    record Linked(Selector base) implements Selector {}
}
