package plumbline.picture;

/// Measures texts, in logical pixels, the same on every machine.
public interface Ruler {
    /// How wide the text is on one line; never negative, finite.
    double width(String text, double size, Weight weight);

    /// How far letters of that size reach above the baseline.
    double ascent(double size);

    /// How far letters of that size reach below the baseline, as a positive number.
    double descent(double size);

    /// The height of a capital letter of that size: what a line of text is centred by.
    double capital(double size);
}
