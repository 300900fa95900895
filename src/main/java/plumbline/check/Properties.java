package plumbline.check;

import java.util.Locale;
import java.util.regex.Pattern;
import plumbline.catalog.PropertyKind;
import plumbline.design.Value;
import plumbline.rubric.PropertyTest;

/// Whether the value of a property passes a test; one of another type than declared passes none.
public final class Properties {
    /// A text that commits to something: a number, a comparison, a unit of time, or more than two
    /// words.
    private static final Pattern COMMITS = Pattern.compile(
            "\\d|\\b(hourly|daily|nightly|weekly|monthly|continuous|minutes?|hours?|days?|weeks?|seconds?)\\b|\\S+\\s+\\S+\\s+\\S+");

    private Properties() {}

    /// Whether the value passes; `concrete` where the words themselves are known to say something checkable.
    static boolean passes(Value value, PropertyKind kind, PropertyTest test, boolean concrete) {
        if (!wellTyped(value, kind)) {
            return false;
        }
        return switch (test) {
            case PropertyTest.Stated() -> !value.shown().isBlank();
            case PropertyTest.Checkable() ->
                !value.shown().isBlank() && (concrete || kind.type() == PropertyKind.Type.CHOICE || checkable(value));
            case PropertyTest.Is(String wanted) -> value.shown().equalsIgnoreCase(wanted);
            case PropertyTest.AtLeast(double bound) -> value instanceof Value.Amount(double amount) && amount >= bound;
            case PropertyTest.AtMost(double bound) -> value instanceof Value.Amount(double amount) && amount <= bound;
        };
    }

    /// Whether a value is of the type that the property declares; any other is not counted.
    public static boolean wellTyped(Value value, PropertyKind kind) {
        return switch (kind.type()) {
            case TEXT -> true;
            case NUMBER -> value instanceof Value.Amount;
            case FLAG -> value instanceof Value.Flag;
            case CHOICE ->
                value instanceof Value.Text(String text)
                        && kind.values().contains(text.toLowerCase(Locale.ROOT).strip());
        };
    }

    /// Whether a value says something that can be checked, as rules see it.
    public static boolean checkable(Value value) {
        return switch (value) {
            case Value.Amount _ -> true;
            case Value.Flag(boolean flag) -> flag;
            case Value.Text(String text) ->
                COMMITS.matcher(text.toLowerCase(Locale.ROOT)).find();
        };
    }
}
