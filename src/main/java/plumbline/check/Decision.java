package plumbline.check;

import java.util.function.Supplier;

/// Whether a rule holds, what in the drawing decided it, and how to say so.
///
/// The evidence of a rule that does not hold is what there is of it. Evidence and sentence are made only when somebody
/// asks: most rules are decided on the way to another, and nobody reads why.
record Decision(boolean holds, Supplier<Evidence> found, Supplier<String> sentence) {
    Decision(boolean holds, Evidence evidence, Supplier<String> sentence) {
        this(holds, () -> evidence, sentence);
    }

    Evidence evidence() {
        return found.get();
    }

    /// The opposite, decided by the same evidence.
    Decision not() {
        return new Decision(!holds, found, sentence);
    }
}
