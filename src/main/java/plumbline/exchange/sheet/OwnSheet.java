package plumbline.exchange.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Flow;
import plumbline.exchange.Drawing;
import plumbline.exchange.Imported;
import plumbline.exchange.Marker;
import plumbline.exchange.Said;
import plumbline.problem.Decoded;

/// A page on which every shape and line still is one that our own writer drew: nothing about it is guessed.
///
/// Labels, ends and nesting are read as they are there now; kinds and flows are those of the custom properties.
public final class OwnSheet {
    /// The custom property in which stands what we know about a shape, as a `Marker`.
    public static final String MARKER = "plumbline";

    private static final int DEEPEST = 100;

    private final Drawing drawing;
    private final List<Cell> cells;
    private final Map<String, Cell> byId = new HashMap<>();
    private final Map<String, String> foreign = new HashMap<>();
    private final Map<String, Drawing.Line> lines = new HashMap<>();

    private OwnSheet(String file, List<Cell> cells) {
        this.drawing = new Drawing(file);
        this.cells = cells;
        for (Cell cell : cells) {
            byId.put(cell.id(), cell);
            String own = said(cell).text("id");
            if (own != null) {
                foreign.put(own, cell.id());
            }
        }
    }

    /// Whether our own writer drew all of it.
    static boolean is(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> Said.isDesign(said(cell)))
                && cells.stream()
                        .filter(cell -> cell.sort() != Cell.Sort.LAYER)
                        .allMatch(cell -> cell.attributes().containsKey(MARKER));
    }

    /// What our writer noted on the cell; nothing where it did not draw it.
    static Marker said(Cell cell) {
        return Marker.of(cell.attributes().getOrDefault(MARKER, ""));
    }

    static Decoded<Imported> read(String file, List<Cell> cells, String part) {
        return new OwnSheet(file, cells).read(part);
    }

    private Decoded<Imported> read(String part) {
        for (Cell cell : cells) {
            switch (cell.sort()) {
                case LAYER -> {
                    if (Said.isDesign(said(cell))) {
                        Said.take(said(cell), drawing);
                    }
                }
                case VERTEX -> vertex(cell);
                case EDGE -> edge(cell);
            }
        }
        cells.stream().filter(cell -> Said.isNote(said(cell))).forEach(this::note);
        return drawing.finish(part);
    }

    private void vertex(Cell cell) {
        if (Said.isNote(said(cell))) {
            return;
        }
        Drawing.Shape shape = drawing.box(cell.id()).at(box(cell)).in(holder(cell));
        String text = CellLabel.of(cell);
        Said.take(said(cell), Said.isBoundary(said(cell)) ? text.replace('\n', ' ') : text, shape);
        Said.kind(cell.attributes().get("kind")).ifPresent(shape::kind);
    }

    private void edge(Cell cell) {
        if (said(cell).is("about")) {
            return;
        }
        Drawing.Line line = drawing.link(cell.source(), cell.target()).id(cell.id());
        Said.take(said(cell), CellLabel.of(cell).replace('\n', ' '), line);
        String flow = cell.attributes().get("flow");
        line.flow(flow == null ? null : Flow.of(flow).orElse(null));
        lines.put(cell.id(), line);
    }

    /// Notes come last, when everything that they may be about is there.
    private void note(Cell cell) {
        String text = CellLabel.of(cell);
        Drawing.Remark note = drawing.note(cell.id(), text).at(box(cell));
        Said.take(said(cell), text, note);
        String about =
                Said.about(said(cell)).map(id -> foreign.getOrDefault(id, id)).orElse("");
        Drawing.Line line = lines.get(about);
        if (line != null) {
            note.about(line);
        } else if (drawing.has(about)) {
            note.about(about);
        }
    }

    private @Nullable String holder(Cell cell) {
        Cell parent = byId.get(cell.parent());
        return parent != null && parent.sort() == Cell.Sort.VERTEX ? parent.id() : null;
    }

    private Box box(Cell cell) {
        Box box = new Box(
                cell.place().x(),
                cell.place().y(),
                cell.place().width(),
                cell.place().height());
        Cell parent = byId.get(cell.parent());
        for (int i = 0; parent != null && parent.sort() == Cell.Sort.VERTEX && i < DEEPEST; i++) {
            box = box.moved(parent.place().x(), parent.place().y());
            parent = byId.get(parent.parent());
        }
        return box;
    }
}
