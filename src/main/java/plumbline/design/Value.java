package plumbline.design;

/// The value of a property: a text, a number or a yes/no.
public sealed interface Value {
    /// A text; may be empty.
    record Text(String text) implements Value {}

    /// A finite number.
    record Amount(double amount) implements Value {
        public Amount {
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("a number must be finite");
            }
        }
    }

    /// Yes or no.
    record Flag(boolean flag) implements Value {}

    /// The value as a person reads it: whole numbers without a fraction.
    default String shown() {
        return switch (this) {
            case Text(String text) -> text;
            case Amount(double amount) ->
                amount == Math.rint(amount) && Math.abs(amount) < 1e15
                        ? Long.toString((long) amount)
                        : Double.toString(amount);
            case Flag(boolean flag) -> Boolean.toString(flag);
        };
    }
}
