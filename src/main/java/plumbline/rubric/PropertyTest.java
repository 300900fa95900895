package plumbline.rubric;

/// A test of one property's value; a property that is absent passes none of them.
public sealed interface PropertyTest {
    /// It is stated at all.
    record Stated() implements PropertyTest {}

    /// It says something that can be checked: a number, a choice, or a text that names a number, a
    /// unit or a method.
    record Checkable() implements PropertyTest {}

    /// It is this text (any case), number or flag.
    record Is(String value) implements PropertyTest {}

    /// It is a number of at least this.
    record AtLeast(double bound) implements PropertyTest {}

    /// It is a number of at most this.
    record AtMost(double bound) implements PropertyTest {}
}
