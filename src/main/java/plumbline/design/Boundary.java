package plumbline.design;

import org.jspecify.annotations.Nullable;

/// A labelled frame around components and other boundaries; `in` is the boundary that directly
/// holds it, or null.
public record Boundary(
        BoundaryId id, String label, @Nullable BoundaryId in) {
    public Boundary withLabel(String newLabel) {
        return new Boundary(id, newLabel, in);
    }

    public Boundary within(@Nullable BoundaryId boundary) {
        return new Boundary(id, label, boundary);
    }
}
