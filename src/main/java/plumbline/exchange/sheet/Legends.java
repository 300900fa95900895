package plumbline.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.Furniture;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Legends: a frame that says so, samples beside the word, or a cluster of small boxes without links that show one
/// style each of those that the diagram uses.
final class Legends {
    private static final double NEAR = 45;
    private static final double SAMPLE = 0.6;
    private static final double MOSTLY_LINKED = 0.6;
    private static final int MANY = 4;
    private static final int USED = 2;

    private final Sheet sheet;
    private final List<String> found = new ArrayList<>();

    private Legends(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Leaves out those with a full frame that says so, and says what they are called; before the ends of lines are
    /// given to shapes, for samples of lines end nowhere.
    static List<String> leaveOutFramed(Sheet sheet) {
        Legends legends = new Legends(sheet);
        legends.framed();
        return legends.found;
    }

    /// Leaves the others out, and says what they are called, or what is written in them first.
    static List<String> leaveOut(Sheet sheet) {
        Legends legends = new Legends(sheet);
        legends.beneathTheWord();
        legends.samples();
        legends.swatches();
        legends.aside();
        return legends.found;
    }

    /// A frame must hold something: a part may be called "Key".
    private void framed() {
        for (Figure frame : sheet.solids()) {
            Deadline.ask();
            if (!frame.linked() && Furniture.legend(firstLine(frame)) && holdsSomething(frame.box())) {
                found.add(firstLine(frame));
                clear(frame.box());
                frame.leaveOut();
            }
        }
    }

    private boolean holdsSomething(Box frame) {
        return sheet.matching(figure -> Containment.within(figure.box(), frame) > 0.8)
                        .size()
                > 1;
    }

    private void beneathTheWord() {
        for (Figure word : sheet.all(Role.TEXT)) {
            if (Furniture.legend(firstLine(word))) {
                found.add(firstLine(word));
                List<Figure> cluster = new ArrayList<>(List.of(word));
                cluster.addAll(grown(cluster, loners()));
                cluster.forEach(Figure::leaveOut);
                Box.around(cluster.stream().map(Figure::box).toList()).ifPresent(this::clearLines);
            }
        }
    }

    private void samples() {
        List<Figure> linked = sheet.solids().stream().filter(Figure::linked).toList();
        List<Figure> loners = new ArrayList<>(loners());
        loners.removeIf(loner -> loner.role() != Role.BOX || loner.holder() != null);
        if (linked.size() < 5 || linked.size() < MOSTLY_LINKED * (linked.size() + loners.size())) {
            return;
        }
        double usual = Figure.usualArea(linked);
        loners.removeIf(loner -> loner.area() > SAMPLE * usual);
        leaveOut(
                clusters(loners),
                cluster -> cluster.size() > 1 && looks(cluster).distinct().count() == cluster.size());
    }

    /// Boxes that show a style of the diagram, with what it means written beside them.
    private void swatches() {
        List<Figure> parts = sheet.solids().stream()
                .filter(figure -> figure.linked() && figure.labelled())
                .toList();
        List<Figure> swatches = loners().stream()
                .filter(figure -> figure.role() == Role.BOX
                        && figure.holder() == null
                        && CellLabel.of(figure.cell()).isEmpty()
                        && isExplainedBeside(figure)
                        && looksLike(figure, parts) >= USED)
                .toList();
        if (new Company(sheet).mostlyLinkedBut(swatches)) {
            leaveOut(clusters(swatches), _ -> true);
        }
    }

    private boolean isExplainedBeside(Figure swatch) {
        return sheet.figures().stream()
                .anyMatch(text -> text.role() == Role.TEXT
                        && text.itself() == swatch
                        && text.box().x() >= swatch.box().right());
    }

    private static long looksLike(Figure swatch, List<Figure> parts) {
        Deadline.ask();
        return parts.stream()
                .filter(part -> part.style().look().equals(swatch.style().look()))
                .count();
    }

    /// Boxes in one row or column apart from all that is linked, nearly each in another of the styles used there.
    private void aside() {
        Optional<Box> system = Box.around(
                sheet.solids().stream().filter(Figure::linked).map(Figure::box).toList());
        List<Figure> loners = new ArrayList<>(loners());
        loners.removeIf(loner -> loner.role() != Role.BOX
                || loner.holder() != null
                || system.isEmpty()
                || system.get().intersects(loner.box()));
        leaveOut(
                clusters(loners),
                cluster -> cluster.size() >= MANY && inLine(cluster) && looksUsed(cluster) >= cluster.size() - 1);
    }

    private void leaveOut(List<List<Figure>> clusters, Predicate<List<Figure>> legend) {
        for (List<Figure> cluster : clusters) {
            if (legend.test(cluster)) {
                found.add(cluster.stream()
                        .map(Legends::firstLine)
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(""));
                cluster.forEach(Figure::leaveOut);
            }
        }
    }

    /// The figures by who lies near whom, each in one cluster.
    private List<List<Figure>> clusters(List<Figure> loners) {
        List<List<Figure>> clusters = new ArrayList<>();
        Set<Figure> done = new HashSet<>();
        for (Figure start : loners) {
            Deadline.ask();
            if (done.add(start)) {
                List<Figure> cluster = new ArrayList<>(List.of(start));
                cluster.addAll(grown(cluster, loners));
                done.addAll(cluster);
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    private static Stream<String> looks(List<Figure> cluster) {
        return cluster.stream().map(figure -> figure.style().look());
    }

    private static boolean inLine(List<Figure> cluster) {
        Box first = cluster.getFirst().box();
        boolean row = cluster.stream()
                .allMatch(figure ->
                        Math.abs(figure.box().centre().y() - first.centre().y()) < first.height() / 2);
        boolean column = cluster.stream()
                .allMatch(figure ->
                        Math.abs(figure.box().centre().x() - first.centre().x()) < first.width() / 2);
        return row || column;
    }

    /// How many styles of the cluster are used elsewhere.
    private long looksUsed(List<Figure> cluster) {
        Set<String> elsewhere = sheet.solids().stream()
                .filter(figure -> !cluster.contains(figure))
                .map(figure -> figure.style().look())
                .collect(Collectors.toSet());
        return looks(cluster).distinct().filter(elsewhere::contains).count();
    }

    private List<Figure> loners() {
        Map<Figure, List<Figure>> contents = sheet.contents();
        return sheet.matching(figure ->
                (figure.solid() || figure.is(Role.TEXT)) && !figure.linked() && !contents.containsKey(figure));
    }

    /// What of the candidates lies near the cluster, or near to what does.
    private List<Figure> grown(List<Figure> cluster, List<Figure> candidates) {
        List<Figure> reached = new ArrayList<>(cluster);
        List<Figure> added = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            Deadline.ask();
            Box around = whole(reached.get(i)).grown(NEAR);
            for (Figure candidate : candidates) {
                if (!reached.contains(candidate) && around.intersects(candidate.box())) {
                    reached.add(candidate);
                    added.add(candidate);
                }
            }
        }
        return added;
    }

    /// Its box with those of the words that were given to it.
    private Box whole(Figure figure) {
        List<Box> boxes = sheet.figures().stream()
                .filter(part -> part == figure || part.role() == Role.TEXT && part.itself() == figure)
                .map(Figure::box)
                .toList();
        return Box.around(boxes).orElse(figure.box());
    }

    private void clear(Box area) {
        sheet.matching(figure -> Containment.within(figure.box(), area) > 0.8).forEach(Figure::leaveOut);
        clearLines(area);
    }

    private void clearLines(Box area) {
        sheet.wires().removeIf(wire -> lies(wire.start(), area) && lies(wire.end(), area));
    }

    private static boolean lies(Wire.End end, Box area) {
        Figure figure = end.figure();
        Point point = end.point();
        return figure != null ? figure.left() : point != null && area.contains(point);
    }

    private static String firstLine(Figure figure) {
        return figure.label().lines().findFirst().orElse("");
    }
}
