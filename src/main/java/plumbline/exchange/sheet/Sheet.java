package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// A page with everything at its place: figures in drawing order, and the lines between them.
final class Sheet {
    private static final int DEEPEST = 60;
    private static final double SNAP_ARROW = 45;

    private final Map<String, Cell> cells = new HashMap<>();
    private final Set<String> ends = new HashSet<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Wire> wires = new HashMap<>();
    private final List<Figure> ordered = new ArrayList<>();
    private final List<Wire> orderedWires = new ArrayList<>();

    private final double reach;

    private Sheet(double reach) {
        this.reach = reach;
    }

    /// The sheet with the cells of that page.
    static Sheet of(Page page) {
        Sheet sheet = new Sheet(page.reach());
        List<Cell> cells = page.cells();
        cells.forEach(cell -> sheet.cells.put(cell.id(), cell));
        for (Cell cell : cells) {
            Stream.of(cell.source(), cell.target()).filter(Objects::nonNull).forEach(sheet.ends::add);
        }
        cells.stream().filter(cell -> cell.sort() == Sort.VERTEX).forEach(sheet::place);
        Grounds.show(
                sheet.ordered.stream()
                        .filter(figure -> figure.labelled() || sheet.ends.contains(figure.id()))
                        .filter(figure -> sheet.seen(figure.cell()))
                        .toList(),
                sheet.ordered);
        cells.stream()
                .filter(cell -> cell.sort() == Sort.EDGE && sheet.seen(cell))
                .forEach(sheet::draw);
        sheet.writeLineLabels();
        sheet.dropRepeated();
        Outlines.takenFrom(sheet.orderedWires).forEach(sheet::place);
        return sheet;
    }

    /// All figures, in drawing order.
    List<Figure> figures() {
        return ordered;
    }

    /// The figures that stand in their own right, in drawing order.
    List<Figure> solids() {
        return ordered.stream().filter(Figure::solid).toList();
    }

    /// The figures of that role that are still in question.
    List<Figure> all(Role role) {
        return ordered.stream().filter(figure -> figure.is(role)).toList();
    }

    List<Wire> wires() {
        return orderedWires;
    }

    /// The solid figures directly within each, as things stand now.
    Map<Figure, List<Figure>> contents() {
        Map<Figure, List<Figure>> contents = new HashMap<>();
        for (Figure figure : ordered) {
            Figure holder = figure.solid() ? figure.holder() : null;
            if (holder != null) {
                contents.computeIfAbsent(holder, _ -> new ArrayList<>()).add(figure);
            }
        }
        return contents;
    }

    /// The solid figures that lie around others, even where a smaller one holds those: bands may cross.
    Set<Figure> frames() {
        Set<Figure> frames = new HashSet<>(contents().keySet());
        List<Figure> solids = solids();
        for (Figure figure : solids) {
            Deadline.ask();
            if (figure.role() == Role.BOX && !frames.contains(figure)) {
                for (Figure inner : solids) {
                    if (inner != figure && Containment.holds(figure, inner)) {
                        frames.add(figure);
                        break;
                    }
                }
            }
        }
        return frames;
    }

    /// The nearest vertex that the file makes its parent, groups left out; null if it lies on a layer.
    @Nullable
    Figure parent(Figure figure) {
        Figure at = figures.get(figure.cell().parent());
        for (int i = 0; at != null && at.role() == Role.GROUP && i < DEEPEST; i++) {
            at = figures.get(at.cell().parent());
        }
        return at;
    }

    /// Whether the figure is, through groups only, in that group.
    boolean inGroup(Figure figure, Figure group) {
        Figure at = figures.get(figure.cell().parent());
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at == group) {
                return true;
            }
            at = at.role() == Role.GROUP ? figures.get(at.cell().parent()) : null;
        }
        return false;
    }

    /// Whether a line joins the figure to something that lies in the same frame.
    boolean joinedWithin(Figure figure, Figure frame) {
        return figure.linked()
                && orderedWires.stream().anyMatch(wire -> {
                    Figure from = wire.start().figure();
                    Figure to = wire.end().figure();
                    Figure other = from == figure ? to : to == figure ? from : null;
                    return other != null && other != frame && Containment.holds(frame, other);
                });
    }

    private void place(Cell cell) {
        Role role;
        Box box = box(cell);
        String label = CellLabel.of(cell);
        Cell parent = cells.get(cell.parent());
        if (!seen(cell)) {
            role = Role.NOTHING;
        } else if (parent != null && parent.sort() == Sort.EDGE) {
            role = Role.LINE_LABEL;
        } else if (parent != null && isOfTable(parent)) {
            role = Role.NOTHING;
        } else {
            role = Roles.of(cell.style(), box, label);
            // A stroke or brace that lines end at is a bus between them.
            if (role == Role.NOTHING && Roles.isStroke(cell.style()) && ends.contains(cell.id())) {
                role = Role.DOT;
            }
        }
        Figure figure = new Figure(cell, box, ordered.size(), role, label);
        figures.put(cell.id(), figure);
        ordered.add(figure);
        if (role == Role.ARROW) {
            drawArrow(figure);
        }
    }

    /// Whether the file groups what lies in it and draws nothing of its own.
    boolean isGroup(String id) {
        Cell cell = cells.get(id);
        return cell != null && cell.style().is("group");
    }

    /// Whether it is a table or a row of one, in the older way of drawing rows as well.
    private boolean isOfTable(Cell cell) {
        Cell parent = cells.get(cell.parent());
        boolean row = cell.style().is("partialrectangle")
                && parent != null
                && parent.style().is("table");
        return row || cell.style().is("table") || cell.style().is("tablerow");
    }

    private boolean seen(Cell cell) {
        Cell at = cell;
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (!at.visible()) {
                return false;
            }
            at = cells.get(at.parent());
        }
        return true;
    }

    private Box box(Cell cell) {
        Cell.Place place = cell.place();
        Cell parent = cells.get(cell.parent());
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
    private Point origin(Cell cell) {
        double x = 0;
        double y = 0;
        Cell at = cells.get(cell.parent());
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at.sort() == Sort.VERTEX) {
                Cell.Place place = at.place();
                Cell above = cells.get(at.parent());
                if (place.relative() && above != null && above.sort() == Sort.VERTEX) {
                    x += place.x() * above.place().width();
                    y += place.y() * above.place().height();
                } else {
                    x += place.x();
                    y += place.y();
                }
            }
            at = cells.get(at.parent());
        }
        return new Point(x, y);
    }

    private void draw(Cell cell) {
        boolean worded =
                cell.source() != null && cell.target() != null && !cell.value().isBlank();
        if (cell.style().isNone("strokeColor") && !worded || cell.style().unseen()) {
            return;
        }
        Point origin = origin(cell);
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
        orderedWires.add(wire);
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
    private void drawArrow(Figure figure) {
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
        orderedWires.add(new Wire(
                figure.id(),
                figure.label(),
                new Wire.End(both, tail, SNAP_ARROW, null, null),
                new Wire.End(true, tip, SNAP_ARROW, null, null),
                List.of(tail, tip),
                false));
    }

    private static double number(String written) {
        return written.matches("-?\\d{1,4}(\\.\\d{1,6})?") ? Double.parseDouble(written) : 0;
    }

    private void writeLineLabels() {
        for (Figure figure : ordered) {
            Wire wire =
                    figure.role() == Role.LINE_LABEL ? wires.get(figure.cell().parent()) : null;
            if (wire != null) {
                wire.write(figure.label());
            }
        }
    }

    /// A line without a label that the editor draws over another, from the same place to the same, isn't seen.
    private void dropRepeated() {
        Map<String, Wire> first = new HashMap<>();
        for (Wire wire : List.copyOf(orderedWires)) {
            Cell cell = cells.get(wire.id());
            String way = cell == null ? "" : way(cell);
            Wire other = way.isEmpty() ? null : first.putIfAbsent(way, wire);
            if (other != null && (wire.label().isEmpty() || other.label().isEmpty())) {
                other.write(wire.label());
                orderedWires.remove(wire);
            }
        }
    }

    /// What decides where the editor draws a line that nobody has bent; empty if anything else does.
    private static String way(Cell cell) {
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

    /// The figures for which the test holds.
    List<Figure> matching(Predicate<Figure> test) {
        Deadline.ask();
        return ordered.stream().filter(test).toList();
    }
}
