package plumbline.rubric;

import java.util.Locale;

/// A side of a drawing that is scored by itself; the weakest core one holds the total down.
public enum Dimension {
    DATA(20, true),
    FEATURES(12, false),
    MODELLING(8, false),
    SERVING(20, true),
    EVALUATION(15, true),
    OPERATIONS(15, true),
    FIT(10, true);

    private final int weight;
    private final boolean core;

    Dimension(int weight, boolean core) {
        this.weight = weight;
        this.core = core;
    }

    /// Its share of the total in percent, before dimensions with nothing to score are left out.
    public int weight() {
        return weight;
    }

    /// Whether the total may exceed this dimension's score by 25 at the most.
    public boolean core() {
        return core;
    }

    /// The dimension as files write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
