package plumbline.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.EndId;

/// What goes on in rows, as text does: boundaries, or the whole design, and in which row each thing in them stands.
final class Rows {
    /// Everything goes on in one row.
    static final Rows ONE = new Rows();

    private final Map<Optional<BoundaryId>, Integer> counts = new HashMap<>();
    private final Map<Optional<BoundaryId>, Double> widths = new HashMap<>();
    private final Map<EndId, Integer> rows = new HashMap<>();

    boolean any() {
        return !counts.isEmpty();
    }

    /// What stands in a boundary (null for the design itself) goes on in so many rows of at least that width.
    void fold(@Nullable BoundaryId container, int count, double width) {
        counts.put(Optional.ofNullable(container), count);
        widths.put(Optional.ofNullable(container), width);
    }

    /// The same rows, at least that wide.
    Rows widened(Map<Optional<BoundaryId>, Double> widest) {
        Rows result = new Rows();
        result.counts.putAll(counts);
        result.rows.putAll(rows);
        result.widths.putAll(widest);
        return result;
    }

    /// Puts into a row what stands directly in a boundary that goes on in rows.
    void put(EndId child, int row) {
        rows.put(child, row);
    }

    /// How many rows a boundary, or the design itself, goes on in; 0 where all of it is one.
    int count(@Nullable BoundaryId container) {
        return counts.getOrDefault(Optional.ofNullable(container), 0);
    }

    double width(@Nullable BoundaryId container) {
        return widths.getOrDefault(Optional.ofNullable(container), 0.0);
    }

    int row(EndId child) {
        return rows.getOrDefault(child, 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rows those && counts.equals(those.counts) && rows.equals(those.rows);
    }

    @Override
    public int hashCode() {
        return counts.hashCode() * 31 + rows.hashCode();
    }
}
