package plumbline.exchange.sheet;

import java.util.List;

/// A page of a file: its cells in drawing order.
///
/// `name` is what its author called it, empty if nothing; `line` is where it begins in the file, 0 if unknown;
/// `reach` is how far beside a shape a line may end and still mean it.
public record Page(String name, List<Cell> cells, int line, double reach) {
    public Page {
        cells = List.copyOf(cells);
    }

    /// A page without a name.
    public Page(List<Cell> cells, int line, double reach) {
        this("", cells, line, reach);
    }
}
