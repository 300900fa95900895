package plumbline.picture;

import java.util.Locale;
import java.util.Optional;

/// An sRGB colour: `rgb` as 0xRRGGBB, and how opaque it is, from 0 (not there) to 1.
public record Colour(int rgb, double alpha) {
    public Colour {
        if ((rgb & 0xFF000000) != 0 || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("a colour is 0xRRGGBB with an opacity from 0 to 1");
        }
    }

    /// An opaque colour.
    public static Colour of(int rgb) {
        return new Colour(rgb, 1);
    }

    /// The opaque colour that a style sheet writes as `#rrggbb` (or without the sign), or empty.
    public static Optional<Colour> ofHex(String written) {
        String digits = written.startsWith("#") ? written.substring(1) : written;
        return digits.matches("[0-9a-fA-F]{6}") ? Optional.of(of(Integer.parseInt(digits, 16))) : Optional.empty();
    }

    public Colour withAlpha(double newAlpha) {
        return new Colour(rgb, newAlpha);
    }

    /// `#rrggbb`, without the opacity.
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return (rgb >> 8) & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /// What is seen where this lies over an opaque ground.
    public Colour over(Colour ground) {
        return of(
                mixed(red(), ground.red()) << 16 | mixed(green(), ground.green()) << 8 | mixed(blue(), ground.blue()));
    }

    private int mixed(int above, int below) {
        return (int) Math.round(above * alpha + below * (1 - alpha));
    }

    /// The contrast ratio of two opaque colours, from 1 to 21, as WCAG 2 defines it.
    public double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
