package plumbline.rubric;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What of a prompt the rules depend on.
///
/// `items` is how many things there are to choose from, `p99Ms` the time the user may wait in milliseconds; null where
/// the prompt does not say. `ranks`: the answer is a ranking of many. `ugc`: users' own content is involved.
public record Parameters(
        @Nullable Double items,
        boolean ranks,
        boolean regulated,
        boolean ugc,
        @Nullable Freshness freshness,
        @Nullable Double p99Ms,
        String family) {

    /// The number of that name, if it is a number and stated.
    public OptionalDouble number(String name) {
        Double value = switch (name) {
            case "items" -> items;
            case "p99Ms" -> p99Ms;
            default -> null;
        };
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// The flag of that name; false where there is none.
    public boolean flag(String name) {
        return switch (name) {
            case "ranks" -> ranks;
            case "regulated" -> regulated;
            case "ugc" -> ugc;
            default -> false;
        };
    }
}
