package plumbline.exchange.excalidraw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Value;
import plumbline.exchange.JsonObject;
import plumbline.exchange.Marker;
import plumbline.exchange.Said;
import plumbline.exchange.sheet.Cell;
import plumbline.exchange.sheet.Cell.Place;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.exchange.sheet.OwnSheet;
import plumbline.exchange.sheet.Style;

/// What our own writer says in a scene, beside what is drawn: a marker in the custom data of each element.
final class Own {
    private static final String IN = "in";
    private static final double STILL_IN = 0.5;

    private Own() {}

    /// The marker with the boundary that holds the element: a scene has no other word for it.
    static Marker within(Marker said, @Nullable BoundaryId holder) {
        SequencedMap<String, Value> all = new LinkedHashMap<>(said.said());
        if (holder != null) {
            all.put(IN, new Value.Text(holder.value()));
        }
        return new Marker(all);
    }

    /// What the marker of an element or scene says, in the words of a sheet; empty if nobody marked it.
    static Map<String, String> properties(JsonObject marked) {
        Optional<JsonObject> data = marked.object("customData")
                .filter(own -> own.mapping().value(OwnSheet.MARKER).isPresent());
        if (data.isEmpty()) {
            return Map.of();
        }
        String entries = data.get().text(OwnSheet.MARKER);
        Map<String, String> properties = new HashMap<>(Map.of(OwnSheet.MARKER, entries));
        for (String name : List.of("kind", "flow")) {
            String said = Marker.of(entries).text(name);
            if (said != null) {
                properties.put(name, said);
            }
        }
        return Map.copyOf(properties);
    }

    /// The layer that says what is true of the whole scene.
    static Cell layer(JsonObject scene) {
        return new Cell("scene", "", Style.of(""), Sort.LAYER, "", null, null, true, Place.NONE, properties(scene));
    }

    /// The cells with those that were marked put into the boundaries that they still lie in.
    static List<Cell> nested(List<Cell> cells) {
        Map<String, Cell> boundaries = new HashMap<>();
        for (Cell cell : cells) {
            Marker said = marker(cell);
            if (Said.isBoundary(said)) {
                String own = said.text("id");
                boundaries.put(own == null ? cell.id() : own, cell);
            }
        }
        List<Cell> nested = new ArrayList<>();
        for (Cell cell : cells) {
            String in = marker(cell).text(IN);
            Cell holder = in == null ? null : boundaries.get(in);
            nested.add(holder == null || holder.equals(cell) || !lies(cell, holder) ? cell : into(cell, holder));
        }
        return nested;
    }

    private static Marker marker(Cell cell) {
        return Marker.of(cell.attributes().getOrDefault(OwnSheet.MARKER, ""));
    }

    private static boolean lies(Cell inner, Cell outer) {
        Box box = box(inner);
        Box frame = box(outer);
        double width = Math.min(box.right(), frame.right()) - Math.max(box.x(), frame.x());
        double height = Math.min(box.bottom(), frame.bottom()) - Math.max(box.y(), frame.y());
        return width > 0 && height > 0 && width * height >= STILL_IN * box.width() * box.height();
    }

    private static Box box(Cell cell) {
        Place place = cell.place();
        return new Box(place.x(), place.y(), place.width(), place.height());
    }

    private static Cell into(Cell cell, Cell holder) {
        Place place = cell.place();
        Place moved = new Place(
                place.x() - holder.place().x(),
                place.y() - holder.place().y(),
                place.width(),
                place.height(),
                false,
                null,
                null,
                null,
                List.of());
        return new Cell(
                cell.id(),
                cell.value(),
                cell.style(),
                cell.sort(),
                holder.id(),
                null,
                null,
                true,
                moved,
                cell.attributes());
    }
}
