package plumbline.rubric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a rubric: what good looks like, why, and how to get there.
///
/// `hint` does not give the answer away, `answer` does.
public sealed interface Criterion {
    String id();

    String title();

    /// Why it matters, in a sentence.
    String reason();

    /// Decided by looking at the drawing. A null `when` always asks; where it is false the
    /// criterion is skipped.
    record Checked(
            String id,
            String title,
            Dimension dimension,
            double weight,
            Part part,
            String reason,
            String hint,
            String answer,
            @Nullable Condition when,
            Rule rule)
            implements Criterion {
        /// The same criterion, worth another weight.
        public Checked withWeight(double newWeight) {
            return new Checked(id, title, dimension, newWeight, part, reason, hint, answer, when, rule);
        }
    }

    /// Decided by the user, of what a drawing can't show; levels from worst to best, evenly from 0
    /// to 1.
    record Asked(String id, String title, Aspect aspect, String reason, String question, List<Level> levels)
            implements Criterion {
        public Asked {
            levels = List.copyOf(levels);
            if (levels.size() < 3 || levels.size() > 4) {
                throw new IllegalArgumentException("a question has three or four levels");
            }
        }
    }

    /// A described level of an asked criterion.
    record Level(String id, String description) {}

    /// What an asked criterion is about.
    enum Aspect {
        FRAMING,
        CHOICES,
        METRICS,
        TRADE_OFFS;

        /// The aspect as files write it.
        public String id() {
            return this == TRADE_OFFS ? "trade-offs" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The part a checked criterion plays in the score.
    enum Part {
        /// One of many: worth its weight in its dimension.
        ORDINARY,
        /// Without it the drawing is not an answer to this prompt: its absence caps the total.
        ESSENTIAL,
        /// As essential, but half met at the least.
        SOFT_ESSENTIAL,
        /// Things happen in the right order.
        ORDER,
        /// As order, and its absence caps the total.
        STRICT_ORDER
    }
}
