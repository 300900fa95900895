package plumbline.picture;

import java.util.List;

/// How a line is drawn: its colour, its width in logical pixels, and its dashes (on, off, ...; empty is solid).
///
/// Joins are round; ends are round where `round`, else cut square.
public record Stroke(Colour colour, double width, List<Double> dash, boolean round) {
    public Stroke {
        dash = List.copyOf(dash);
    }

    /// A solid line with square ends.
    public static Stroke of(Colour colour, double width) {
        return new Stroke(colour, width, List.of(), false);
    }

    public Stroke withColour(Colour newColour) {
        return new Stroke(newColour, width, dash, round);
    }
}
