package plumbline.check;

/// How a rule looks at the drawing: who has the benefit of the doubt.
enum Lens {
    /// For what earns credit: only links that make sense, and a guessed flow may be any plausible one.
    BENEFIT(true),
    /// For what costs credit: every link, but a guessed flow proves nothing.
    DOUBT(false),
    /// For what a costly absence looks past: every link, and a guessed flow may be any plausible one.
    OPEN(false),
    /// For what users wait for: every link, and a guessed flow is its natural one.
    PLAIN(false);

    private final boolean explainedOnly;

    Lens(boolean explainedOnly) {
        this.explainedOnly = explainedOnly;
    }

    /// Whether links that make no sense, and components that only have such, are not there.
    boolean explainedOnly() {
        return explainedOnly;
    }

    /// Whether what is handed out at the front door may have been asked for there.
    boolean answersAreReads() {
        return this == BENEFIT || this == OPEN;
    }

    /// The lens for the opposite claim.
    Lens opposite() {
        return switch (this) {
            case BENEFIT, OPEN -> DOUBT;
            case DOUBT, PLAIN -> OPEN;
        };
    }

    /// Which flows the step may stand for, as bits.
    int flows(Step step) {
        return switch (this) {
            case BENEFIT, OPEN -> step.plausible();
            case PLAIN -> step.natural();
            case DOUBT -> step.stated() ? step.natural() : 0;
        };
    }
}
