package plumbline.rubric;

import org.jspecify.annotations.Nullable;

/// An anti-pattern: when it fires, why it hurts, and what it costs.
///
/// `fires` met means that it is there; `harmless` met silences it. Of several that share a `cause` only the worst
/// counts. `cap` is the most its dimension may score where it is critical, otherwise null. A null `when` always asks.
public record Pitfall(
        String id,
        String title,
        Weight weight,
        Dimension dimension,
        String reason,
        String hint,
        String cause,
        @Nullable Integer cap,
        @Nullable Condition when,
        Rule fires,
        @Nullable Rule harmless) {
    /// What a pitfall costs, the worst first.
    public enum Weight {
        /// Tells that this drawing answers another problem: fit is 0, and the total at most 25.
        TELL,
        /// Caps its dimension.
        CRITICAL,
        /// Halves fit.
        HALF_FIT,
        /// Takes 10 off its dimension.
        MAJOR,
        /// Takes 4 off its dimension.
        MINOR,
        /// Costs nothing: worth saying.
        ADVICE
    }

    /// The same pitfall, silenced by another rule.
    public Pitfall withHarmless(@Nullable Rule rule) {
        return new Pitfall(id, title, weight, dimension, reason, hint, cause, cap, when, fires, rule);
    }
}
