package plumbline.exchange.any;

import org.jspecify.annotations.Nullable;
import plumbline.exchange.svg.SvgWriter;
import plumbline.picture.Colour;
import plumbline.picture.Look;

/// What pictures are mounted on: their colours, their size and what lies around and under them.
///
/// `scale` is how many pixels a logical pixel takes in a PNG; `margin` is what stays free around pictures, in logical
/// pixels; a null `ground` is the look's own, and none at all where `transparent`.
public record Mount(
        Look look,
        double scale,
        boolean transparent,
        @Nullable Colour ground,
        double margin) {

    /// A look as nobody asked for anything else: twice the size, with its own ground and the usual margin.
    public static Mount of(Look look) {
        return new Mount(look, 2, false, null, SvgWriter.MARGIN);
    }

    public Mount withScale(double newScale) {
        return new Mount(look, newScale, transparent, ground, margin);
    }

    public Mount withMargin(double newMargin) {
        return new Mount(look, scale, transparent, ground, newMargin);
    }
}
