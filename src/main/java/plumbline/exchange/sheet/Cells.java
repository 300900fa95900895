package plumbline.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Cell.Sort;

/// The cells of a page by their ids, and where each lies on it: a cell says so in the coordinates of its parent.
final class Cells {
    private static final int DEEPEST = 60;

    private final Map<String, Cell> byId = new HashMap<>();

    Cells(List<Cell> cells) {
        cells.forEach(cell -> byId.put(cell.id(), cell));
    }

    @Nullable
    Cell get(String id) {
        return byId.get(id);
    }

    /// Whether it is a table or a row of one, in the older way of drawing rows as well.
    boolean isOfTable(Cell cell) {
        Cell parent = byId.get(cell.parent());
        boolean row = cell.style().is("partialrectangle")
                && parent != null
                && parent.style().is("table");
        return row || cell.style().is("table") || cell.style().is("tablerow");
    }

    /// Whether neither it nor anything that it lies in is hidden.
    boolean seen(Cell cell) {
        Cell at = cell;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (!at.visible()) {
                return false;
            }
            at = byId.get(at.parent());
        }
        return true;
    }

    /// Its box on the page.
    Box box(Cell cell) {
        Cell.Place place = cell.place();
        Cell parent = byId.get(cell.parent());
        double x = place.x();
        double y = place.y();
        if (place.relative() && parent != null && parent.sort() == Sort.VERTEX) {
            x *= parent.place().width();
            y *= parent.place().height();
        }
        Point offset = place.offset();
        if (offset != null) {
            x += offset.x();
            y += offset.y();
        }
        Point origin = origin(cell);
        return new Box(origin.x() + x, origin.y() + y, place.width(), place.height());
    }

    /// Where the coordinates of a cell begin: the corner of its parent, and so on upwards.
    Point origin(Cell cell) {
        double x = 0;
        double y = 0;
        Cell at = byId.get(cell.parent());
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at.sort() == Sort.VERTEX) {
                Cell.Place place = at.place();
                Cell above = byId.get(at.parent());
                if (place.relative() && above != null && above.sort() == Sort.VERTEX) {
                    x += place.x() * above.place().width();
                    y += place.y() * above.place().height();
                } else {
                    x += place.x();
                    y += place.y();
                }
            }
            at = byId.get(at.parent());
        }
        return new Point(x, y);
    }
}
