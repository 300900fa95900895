package plumbline.exchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Point;

/// One `mxCell` as written: a layer, a vertex or an edge. `attributes` are those of the object that wraps it.
public record Cell(
        String id,
        String value,
        Style style,
        Sort sort,
        String parent,
        @Nullable String source,
        @Nullable String target,
        boolean visible,
        Place place,
        Map<String, String> attributes) {
    /// What a cell is to draw.io.
    public enum Sort {
        LAYER,
        VERTEX,
        EDGE
    }

    /// The geometry of a cell, relative to its parent; points that are not given are null.
    public record Place(
            double x,
            double y,
            double width,
            double height,
            boolean relative,
            @Nullable Point offset,
            @Nullable Point start,
            @Nullable Point end,
            List<Point> bends) {
        public static final Place NONE = new Place(0, 0, 0, 0, false, null, null, null, List.of());
    }

    /// The cell without the points at which its ends once lay, before they were tied to one of those that are there:
    /// the editor keeps them, and draws the line elsewhere.
    public Cell tiedTo(Set<String> there) {
        boolean start = source != null && there.contains(source);
        boolean end = target != null && there.contains(target);
        if (!start && !end) {
            return this;
        }
        Place seen = new Place(
                place.x,
                place.y,
                place.width,
                place.height,
                place.relative,
                place.offset,
                start ? null : place.start,
                end ? null : place.end,
                place.bends);
        return new Cell(id, value, style, sort, parent, source, target, visible, seen, attributes);
    }

    /// The value that shows a plain text; what cells say may be HTML.
    public static String saying(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\", "&#92;");
    }
}
