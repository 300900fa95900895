package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.exchange.sheet.Cell.Sort;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// A page with everything at its place: figures in drawing order, and the lines between them.
final class Sheet {
    private static final int DEEPEST = 60;

    private final Cells cells;
    private final Set<String> ends = new HashSet<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Lines lines;
    private final List<Figure> ordered = new ArrayList<>();
    private final List<Wire> orderedWires = new ArrayList<>();

    private Sheet(Page page) {
        this.cells = new Cells(page.cells());
        this.lines = new Lines(cells, figures, page.reach());
    }

    /// The sheet with the cells of that page.
    static Sheet of(Page page) {
        Sheet sheet = new Sheet(page);
        List<Cell> cells = page.cells();
        for (Cell cell : cells) {
            Stream.of(cell.source(), cell.target()).filter(Objects::nonNull).forEach(sheet.ends::add);
        }
        cells.stream().filter(cell -> cell.sort() == Sort.VERTEX).forEach(sheet::place);
        Grounds.show(
                sheet.ordered.stream()
                        .filter(figure -> figure.labelled() || sheet.ends.contains(figure.id()))
                        .filter(figure -> sheet.cells.seen(figure.cell()))
                        .toList(),
                sheet.ordered);
        cells.stream()
                .filter(cell -> cell.sort() == Sort.EDGE && sheet.cells.seen(cell))
                .flatMap(cell -> sheet.lines.draw(cell).stream())
                .forEach(sheet.orderedWires::add);
        sheet.writeLineLabels();
        sheet.dropRepeated();
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

    private void place(Cell cell) {
        Role role;
        Box box = cells.box(cell);
        String label = CellLabel.of(cell);
        Cell parent = cells.get(cell.parent());
        if (!cells.seen(cell)) {
            role = Role.NOTHING;
        } else if (parent != null && parent.sort() == Sort.EDGE) {
            role = Role.LINE_LABEL;
        } else if (parent != null && cells.isOfTable(parent)) {
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
            orderedWires.add(Lines.arrow(figure));
        }
    }

    /// Whether the file groups what lies in it and draws nothing of its own.
    boolean isGroup(String id) {
        Cell cell = cells.get(id);
        return cell != null && cell.style().is("group");
    }

    private void writeLineLabels() {
        for (Figure figure : ordered) {
            Wire wire =
                    figure.role() == Role.LINE_LABEL ? lines.get(figure.cell().parent()) : null;
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
            String way = cell == null ? "" : Lines.way(cell);
            Wire other = way.isEmpty() ? null : first.putIfAbsent(way, wire);
            if (other != null && (wire.label().isEmpty() || other.label().isEmpty())) {
                other.write(wire.label());
                orderedWires.remove(wire);
            }
        }
    }

    /// The figures for which the test holds.
    List<Figure> matching(Predicate<Figure> test) {
        Deadline.ask();
        return ordered.stream().filter(test).toList();
    }
}
