package plumbline.check;

import java.util.Locale;

/// How a criterion was decided.
public enum Verdict {
    MET(1),
    PARTLY(0.5),
    UNMET(0),
    /// Not asked of this design: outside of the score.
    SKIPPED(0),
    /// Not answered yet: outside of the score.
    PENDING(0);

    private final double credit;

    Verdict(double credit) {
        this.credit = credit;
    }

    /// The share of its weight that a criterion earns.
    public double credit() {
        return credit;
    }

    /// Whether it counts in the score.
    public boolean counts() {
        return this == MET || this == PARTLY || this == UNMET;
    }

    /// The verdict as files write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
