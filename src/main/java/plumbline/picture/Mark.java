package plumbline.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;

/// One thing that a painter puts on paper, in logical pixels of the canvas; later marks cover earlier ones.
public sealed interface Mark {
    /// A rectangle with rounded corners; a null fill or stroke is left out. The stroke runs along the middle of
    /// the edge.
    record Rectangle(
            Box box,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke) implements Mark {}

    /// An outline of lines and curves, filled (non-zero winding) before it is stroked; icons and arrow heads too.
    record Path(
            List<Step> steps,
            @Nullable Colour fill,
            @Nullable Stroke stroke) implements Mark {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /// One line of text in the bundled font, without kerning or ligatures.
    ///
    /// `x` is the left end, the middle or the right end as `anchor` says; `baseline` where the letters stand; `size`
    /// the font size and `width` the measured width, all in logical pixels.
    record Text(
            String text,
            double x,
            double baseline,
            double size,
            Weight weight,
            Colour colour,
            Anchor anchor,
            double width)
            implements Mark {

        /// The left end, whatever the anchor.
        public double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    /// Which point of a text its x names.
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
