package plumbline.design;

/// A width and a height in logical pixels, neither negative.
public record Size(double width, double height) {
    public Size {
        if (!(width >= 0) || !(height >= 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("a size must be finite and not negative");
        }
    }
}
