package plumbline.rubric;

import java.util.Locale;

/// How fresh a prompt wants its data, the most demanding first.
public enum Freshness {
    SECONDS,
    MINUTES,
    HOURS,
    DAYS;

    /// The freshness as files write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
