package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Free words given to what they are written on or beside: an empty box, the edge of a frame, an icon, a line.
final class Captions {
    private static final double ICON_GAP = 28;
    private static final double LINE_GAP = 26;
    private static final double SHAPE_GAP = 16;
    private static final int LINE_WORDS = 5;
    private static final double CENTRED = 0.4;

    private final Sheet sheet;
    private final Titles titles;

    Captions(Sheet sheet) {
        this.sheet = sheet;
        this.titles = new Titles(sheet);
    }

    /// Words on a box: the label of an empty one, the title of a frame, a further line of a labelled one.
    void onBoxes() {
        for (Figure text : sheet.all(Role.TEXT)) {
            Deadline.ask();
            Figure box = text.holder();
            Optional<Figure> under = box != null && box.solid() ? Optional.of(box) : under(text);
            under.filter(figure -> titles.takes(figure, text)).ifPresent(figure -> give(text, figure));
        }
    }

    /// Words grouped with one shape that has none are its label.
    static void grouped(Sheet sheet) {
        Map<String, List<Figure>> groups = sheet.figures().stream()
                .filter(figure -> figure.solid() || figure.is(Role.TEXT))
                .collect(Collectors.groupingBy(figure -> figure.cell().parent()));
        groups.forEach((parent, members) -> {
            List<Figure> shapes = members.stream().filter(Figure::solid).toList();
            List<Figure> texts =
                    members.stream().filter(figure -> figure.is(Role.TEXT)).toList();
            boolean pair = shapes.size() == 1 && texts.size() == 1;
            if (pair && sheet.isGroup(parent) && !shapes.getFirst().labelled()) {
                give(texts.getFirst(), shapes.getFirst());
            }
        });
    }

    /// Words below, above or beside a picture or an empty shape without a label.
    void besideIcons() {
        List<Figure> icons = sheet.solids().stream()
                .filter(icon -> !icon.labelled() && !titles.isFrame(icon))
                .toList();
        Nearest.give(
                free(),
                icons,
                (text, icon) -> beside(text.box(), icon.box()),
                ICON_GAP,
                (text, icon) -> (!icon.labelled() || near(text, icon)) && !alongALineOf(icon, text));
    }

    /// Words aside of a shape along a line that leaves it there speak of the line; those centred below it name it.
    private boolean alongALineOf(Figure icon, Figure text) {
        Box box = text.box();
        boolean centred = Math.abs(box.centre().x() - icon.box().centre().x())
                < CENTRED * icon.box().width();
        double reach = LINE_GAP + Math.min(box.width(), box.height()) / 2;
        return !centred
                && sheet.wires().stream()
                        .anyMatch(wire -> wire.label().isEmpty()
                                && (wire.start().figure() == icon || wire.end().figure() == icon)
                                && wire.roughDistanceTo(box.centre()) <= reach);
    }

    /// A few words beside a line that has none.
    void besideLines() {
        List<Figure> leaves = sheet.solids().stream()
                .filter(figure -> !titles.isFrame(figure))
                .toList();
        for (Figure text : free()) {
            Deadline.ask();
            Point centre = text.box().centre();
            boolean ofAShape =
                    leaves.stream().anyMatch(leaf -> leaf.box().grown(SHAPE_GAP).contains(centre));
            if (text.words() <= LINE_WORDS && text.area() > 0 && !ofAShape) {
                sheet.wires().stream()
                        .filter(wire -> wire.label().isEmpty() && wire.roughDistanceTo(centre) <= LINE_GAP)
                        .min(Comparator.comparingDouble(wire -> wire.roughDistanceTo(centre)))
                        .ifPresent(wire -> {
                            wire.write(text.label());
                            text.leaveOut();
                        });
            }
        }
    }

    private List<Figure> free() {
        return sheet.all(Role.TEXT).stream().filter(text -> !text.linked()).toList();
    }

    private Optional<Figure> under(Figure text) {
        Point centre = text.box().centre();
        return sheet.solids().stream()
                .filter(figure -> figure.box().contains(centre) && figure.area() * 1.5 > text.area())
                .min(Comparator.comparingDouble(Figure::area));
    }

    /// How far apart two boxes are, words above or below counted as nearer than words at the side; infinite if they
    /// don't face each other.
    private static double beside(Box text, Box icon) {
        double across = Math.max(0, Math.max(icon.x() - text.right(), text.x() - icon.right()));
        double down = Math.max(0, Math.max(icon.y() - text.bottom(), text.y() - icon.bottom()));
        if (across > 0 && down > 0) {
            return text.width() == 0 ? Math.hypot(across, down) : Double.POSITIVE_INFINITY;
        }
        return down + 1.5 * across;
    }

    private static boolean near(Figure text, Figure icon) {
        return text.box().width() == 0 && beside(text.box(), icon.box()) < ICON_GAP / 2;
    }

    static void give(Figure text, Figure figure) {
        figure.write(text.label());
        text.partOf(figure);
    }
}
