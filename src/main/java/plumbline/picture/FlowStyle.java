package plumbline.picture;

import java.util.List;

/// How a flow is told from the others: colour, dash and heads, so that it reads in print and for the colour-
/// blind.
///
/// `doubled` draws two thin lines side by side. `dash` is in logical pixels (on, off, ...; empty is solid).
public record FlowStyle(Colour colour, double width, List<Double> dash, boolean doubled, Head head, Head tail) {
    /// What a line ends in.
    public enum Head {
        NONE,
        /// A filled triangle.
        FILLED,
        /// Two filled triangles, one behind the other.
        TWICE,
        /// Two strokes.
        OPEN,
        /// A filled diamond.
        DIAMOND
    }

    public FlowStyle {
        dash = List.copyOf(dash);
    }

    public Stroke stroke() {
        return new Stroke(colour, width, dash, false);
    }
}
