package plumbline.check;

import java.util.Locale;
import java.util.regex.Pattern;
import plumbline.catalog.Catalog;
import plumbline.catalog.PropertyKind;
import plumbline.design.Component;
import plumbline.design.Value;
import plumbline.rubric.PropertyTest;

/// Whether what a component says about itself passes a test.
///
/// A property that the component's kinds do not declare, or of another type than declared, counts
/// as not stated.
final class Properties {
    /// A text that commits to something: a number, a comparison, a unit of time, or more than two
    /// words.
    private static final Pattern COMMITS = Pattern.compile(
            "\\d|\\b(hourly|daily|nightly|weekly|monthly|continuous|minutes?|hours?|days?|weeks?|seconds?)\\b|\\S+\\s+\\S+\\s+\\S+");

    private Properties() {}

    static boolean passes(Component component, String property, PropertyTest test, Catalog catalog) {
        Value value = component.properties().get(property);
        PropertyKind kind = catalog.property(property).orElse(null);
        if (value == null || kind == null || !wellTyped(value, kind)) {
            return false;
        }
        return switch (test) {
            case PropertyTest.Stated() -> !value.shown().isBlank();
            case PropertyTest.Checkable() -> kind.type() == PropertyKind.Type.CHOICE || checkable(value);
            case PropertyTest.Is(String wanted) -> value.shown().equalsIgnoreCase(wanted);
            case PropertyTest.AtLeast(double bound) -> value instanceof Value.Amount(double amount) && amount >= bound;
            case PropertyTest.AtMost(double bound) -> value instanceof Value.Amount(double amount) && amount <= bound;
        };
    }

    private static boolean wellTyped(Value value, PropertyKind kind) {
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
    static boolean checkable(Value value) {
        return switch (value) {
            case Value.Amount _ -> true;
            case Value.Flag(boolean flag) -> flag;
            case Value.Text(String text) ->
                COMMITS.matcher(text.toLowerCase(Locale.ROOT)).find();
        };
    }
}
