package plumbline.check;

import java.util.function.Supplier;

/// Whether a rule holds, what in the drawing decided it, and how to say so.
///
/// The evidence of a rule that does not hold is what there is of it. The sentence is made only when
/// somebody reads it.
record Decision(boolean holds, Evidence evidence, Supplier<String> sentence) {
    /// The opposite, decided by the same evidence.
    Decision not() {
        return new Decision(!holds, evidence, sentence);
    }
}
