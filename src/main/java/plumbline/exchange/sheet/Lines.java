package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;

/// The lines of a page as the file draws them: from figure to figure, or to where they end in the air.
final class Lines {
    private static final double SNAP_ARROW = 45;

    private final Cells cells;
    private final Map<String, Figure> figures;
    private final double reach;
    private final Map<String, Wire> wires = new HashMap<>();

    /// `figures` are those of the page by their ids; `reach` is how far beside one a line may end.
    Lines(Cells cells, Map<String, Figure> figures, double reach) {
        this.cells = cells;
        this.figures = figures;
        this.reach = reach;
    }

    /// The line that the cell with that id has drawn, or null.
    @Nullable
    Wire get(String id) {
        return wires.get(id);
    }

    /// The line that the cell draws; empty if nothing of it is seen.
    Optional<Wire> draw(Cell cell) {
        boolean worded =
                cell.source() != null && cell.target() != null && !cell.value().isBlank();
        if (cell.style().isNone("strokeColor") && !worded || cell.style().unseen()) {
            return Optional.empty();
        }
        Point origin = cells.origin(cell);
        Wire.End start = end(
                cell, cell.source(), cell.style().headAtStart(), cell.place().start(), origin);
        Wire.End end =
                end(cell, cell.target(), cell.style().headAtEnd(), cell.place().end(), origin);
        List<Point> path = new ArrayList<>();
        boolean straight =
                cell.style().get("edgeStyle").isEmpty() || cell.style().isNone("edgeStyle");
        port(cell, start, "exit")
                .or(() -> Optional.ofNullable(start.loose() ? start.point() : null))
                .ifPresent(path::add);
        cell.place().bends().forEach(bend -> path.add(bend.plus(origin.x(), origin.y())));
        port(cell, end, "entry")
                .or(() -> Optional.ofNullable(end.loose() ? end.point() : null))
                .ifPresent(path::add);
        List<Point> known =
                straight || !cell.place().bends().isEmpty() || start.loose() && end.loose() ? path : List.of();
        Wire wire = new Wire(
                cell.id(), CellLabel.of(cell), start, end, known, cell.style().is("line"));
        wires.put(cell.id(), wire);
        return Optional.of(wire);
    }

    private Wire.End end(Cell cell, @Nullable String at, boolean head, @Nullable Point point, Point origin) {
        Figure figure = at == null ? null : figures.get(at);
        Wire wire = at == null ? null : wires.get(at);
        if (figure != null && figure.role() == Role.LINE_LABEL) {
            wire = wires.get(figure.cell().parent());
            figure = null;
        }
        if (figure != null && figure.role() == Role.NOTHING) {
            Point centre = figure.box().centre();
            return new Wire.End(head, centre, reach, null, null);
        }
        Point absolute = point == null ? null : point.plus(origin.x(), origin.y());
        boolean toItself = wire != null && wire.id().equals(cell.id());
        return new Wire.End(head, absolute, reach, figure, toItself ? null : wire);
    }

    /// The point on the side of a figure at which the file fixes a line.
    private static Optional<Point> port(Cell cell, Wire.End end, String side) {
        Figure figure = end.figure();
        String x = cell.style().get(side + "X");
        String y = cell.style().get(side + "Y");
        if (figure == null || !x.matches("-?[0-9.]{1,9}") || !y.matches("-?[0-9.]{1,9}")) {
            return Optional.empty();
        }
        try {
            Box box = figure.box();
            return Optional.of(new Point(
                    box.x() + Double.parseDouble(x) * box.width(), box.y() + Double.parseDouble(y) * box.height()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// A block arrow is a line from its tail to its tip.
    static Wire arrow(Figure figure) {
        Style style = figure.style();
        int quarters = switch (style.get("direction")) {
            case "south" -> 1;
            case "west" -> 2;
            case "north" -> 3;
            default -> 0;
        };
        double angle = Math.toRadians(quarters * 90.0 + number(style.get("rotation")));
        Box box = figure.box();
        double half = (quarters % 2 == 0 ? box.width() : box.height()) / 2;
        Point tip = box.centre().plus(Math.cos(angle) * half, Math.sin(angle) * half);
        Point tail = box.centre().plus(-Math.cos(angle) * half, -Math.sin(angle) * half);
        boolean both = style.shape().contains("double")
                || style.shape().contains("twoway")
                || style.shape().contains("leftright");
        return new Wire(
                figure.id(),
                figure.label(),
                new Wire.End(both, tail, SNAP_ARROW, null, null),
                new Wire.End(true, tip, SNAP_ARROW, null, null),
                List.of(tail, tip),
                false);
    }

    private static double number(String written) {
        return written.matches("-?\\d{1,4}(\\.\\d{1,6})?") ? Double.parseDouble(written) : 0;
    }

    /// What decides where the editor draws a line that nobody has bent; empty if anything else does.
    static String way(Cell cell) {
        Style style = cell.style();
        boolean routed = !style.get("edgeStyle").isEmpty() && !style.isNone("edgeStyle");
        if (!routed
                || cell.source() == null
                || cell.target() == null
                || !cell.place().bends().isEmpty()) {
            return "";
        }
        return Stream.of("edgeStyle", "exitX", "exitY", "entryX", "entryY", "startArrow", "endArrow")
                .map(style::get)
                .collect(Collectors.joining("|", cell.source() + "|" + cell.target() + "|", ""));
    }
}
