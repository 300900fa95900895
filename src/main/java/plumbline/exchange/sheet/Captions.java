package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Free words given to what they are written on or beside: an empty box, the edge of a frame, an icon, a line.
final class Captions {
    private static final double TITLE_GAP = 12;
    private static final double ICON_GAP = 28;
    private static final double LINE_GAP = 26;
    private static final double SHAPE_GAP = 16;
    private static final int LINE_WORDS = 5;
    private static final int PLATE_WORDS = 5;
    private static final int SAMPLES = 12;
    private static final double PLATE_HEIGHT = 50;
    private static final double TITLE_DEPTH = 40;
    private static final double TITLE_INDENT = 0.15;
    private static final double CENTRED = 0.4;
    private static final double ON_BORDER = 3;

    private final Sheet sheet;
    private final Map<Figure, List<Figure>> contents;

    Captions(Sheet sheet) {
        this.sheet = sheet;
        this.contents = sheet.contents();
    }

    /// Words on a box: the label of an empty one, the title of a frame, a further line of a labelled one.
    void onBoxes() {
        for (Figure text : sheet.all(Role.TEXT)) {
            Deadline.ask();
            Figure box = text.holder();
            Optional<Figure> under = box != null && box.solid() ? Optional.of(box) : under(text);
            under.filter(figure -> takes(figure, text)).ifPresent(figure -> give(text, figure));
        }
    }

    /// Words along the upper or lower edge of a frame without a title.
    void onFrames() {
        List<Figure> frames = sheet.solids().stream()
                .filter(frame -> !frame.labelled() && isFrame(frame))
                .toList();
        Nearest.give(
                free(),
                frames,
                (text, frame) -> fromTitle(text.box(), frame.box()),
                Double.MAX_VALUE,
                (_, frame) -> !frame.labelled());
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

    /// Words that a line runs along are its label, even where the file ties the line's end to them; and one that is
    /// drawn from the border of a shape leaves that, not the words below it.
    static void underLines(Sheet sheet) {
        List<Figure> solids = sheet.solids();
        for (Wire wire : sheet.wires()) {
            for (Wire.End end : List.of(wire.start(), wire.end())) {
                Figure text = end.figure();
                Point point = end.point();
                if (text != null
                        && text.is(Role.TEXT)
                        && point != null
                        && (runsAlong(wire, text.box())
                                || runsPast(wire.before(end), point, text.box())
                                || onAnother(point, text, solids))) {
                    end.detach();
                }
            }
        }
    }

    /// Whether the words lie behind the tip of the line, wholly: it doesn't point at them.
    private static boolean runsPast(@Nullable Point before, Point tip, Box text) {
        return before != null
                && Stream.of(
                                text.corner(),
                                new Point(text.right(), text.y()),
                                new Point(text.x(), text.bottom()),
                                new Point(text.right(), text.bottom()))
                        .allMatch(corner -> (corner.x() - tip.x()) * (tip.x() - before.x())
                                        + (corner.y() - tip.y()) * (tip.y() - before.y())
                                < 0);
    }

    private static boolean onAnother(Point point, Figure text, List<Figure> solids) {
        return !text.box().grown(ON_BORDER).contains(point)
                && solids.stream()
                        .map(Figure::box)
                        .anyMatch(box -> box.grown(ON_BORDER).contains(point)
                                && !box.grown(-ON_BORDER).contains(point));
    }

    /// Whether at least half of the width of the words has the line across or close to it.
    private static boolean runsAlong(Wire wire, Box text) {
        Box near = text.grown(LINE_GAP / 2);
        int beside = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double x = text.x() + text.width() * i / SAMPLES;
            Point above = new Point(x, text.centre().y());
            boolean close = wire.drawnDistanceTo(above) <= near.height() / 2;
            beside += close ? 1 : 0;
        }
        return text.width() > 2 * text.height() && beside * 3 > SAMPLES * 2;
    }

    /// A flat box upon a frame without a title: what is written on it is that title.
    void plates() {
        List<Figure> frames = sheet.solids().stream()
                .filter(frame -> !frame.labelled() && isFrame(frame))
                .toList();
        for (Figure plate : sheet.solids()) {
            boolean flat = plate.is(Role.BOX) && plate.labelled() && !plate.linked() && !contents.containsKey(plate);
            if (flat && plate.words() <= PLATE_WORDS) {
                frames.stream()
                        .filter(frame -> frame.is(Role.BOX) && !frame.labelled() && liesUpon(plate.box(), frame.box()))
                        .findFirst()
                        .ifPresent(frame -> give(plate, frame));
            }
        }
    }

    private static boolean liesUpon(Box plate, Box frame) {
        double gap = frame.y() - plate.bottom();
        return gap >= -TITLE_GAP / 2
                && gap <= TITLE_GAP
                && plate.height() <= PLATE_HEIGHT
                && plate.height() * 4 <= frame.height()
                && plate.x() >= frame.x() - TITLE_GAP
                && plate.right() <= frame.right() + TITLE_GAP;
    }

    /// Words below, above or beside a picture or an empty shape without a label.
    void besideIcons() {
        List<Figure> icons = sheet.solids().stream()
                .filter(icon -> !icon.labelled() && !isFrame(icon))
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
        List<Figure> leaves =
                sheet.solids().stream().filter(figure -> !isFrame(figure)).toList();
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

    private boolean takes(Figure figure, Figure text) {
        if (!isFrame(figure)) {
            return true;
        }
        double height = figure.box().height();
        double at = text.box().centre().y() - figure.box().y();
        boolean along = at <= TITLE_DEPTH || at >= height - TITLE_DEPTH;
        boolean title =
                along || at <= 0.2 * height && placed(text, figure) && isAboveAll(text, figure) && !speaksOfALine(text);
        return title && !figure.labelled() && !sheet.joinedWithin(text, figure) && !headsAnother(text, figure, along);
    }

    /// Whether the words in a frame stand upon something else in it, nearer to that than to the frame's upper edge. A
    /// title may stand close upon the first of the parts, so those that have names of their own count farther in only.
    private boolean headsAnother(Figure text, Figure frame, boolean along) {
        Deadline.ask();
        return contents.getOrDefault(frame, List.of()).stream()
                .filter(other -> !other.labelled() && (isFrame(other) || !along) || other.labelled() && !along)
                .anyMatch(other -> standsUpon(text.box(), other.box())
                        && other.box().y() - text.box().bottom()
                                < text.box().y() - frame.box().y());
    }

    private static boolean standsUpon(Box text, Box other) {
        double gap = other.y() - text.bottom();
        double middle = text.centre().x();
        return gap >= -TITLE_GAP && gap <= ICON_GAP && middle >= other.x() && middle <= other.right();
    }

    /// Whether the words stand where a title does: from the left, or in the middle.
    private static boolean placed(Figure text, Figure frame) {
        double width = frame.box().width();
        return text.box().x() - frame.box().x() <= TITLE_INDENT * width
                || Math.abs(text.box().centre().x() - frame.box().centre().x()) <= TITLE_INDENT * width;
    }

    private boolean isAboveAll(Figure text, Figure frame) {
        return contents.getOrDefault(frame, List.of()).stream()
                .allMatch(other -> other.box().y() >= text.box().bottom());
    }

    private boolean speaksOfALine(Figure text) {
        return sheet.wires().stream()
                .anyMatch(wire -> wire.label().isEmpty()
                        && wire.roughDistanceTo(text.box().centre()) <= LINE_GAP);
    }

    private boolean isFrame(Figure figure) {
        return contents.getOrDefault(figure, List.of()).stream()
                .anyMatch(inner -> inner.labelled() || inner.role() == Role.ICON);
    }

    /// How far the words are from where a title stands: along the upper edge, towards the left; the lower edge is
    /// second best. Infinite if they touch neither.
    private static double fromTitle(Box text, Box frame) {
        double middle = text.centre().x();
        if (middle < frame.x() - 20 || middle > frame.right() + 20) {
            return Double.POSITIVE_INFINITY;
        }
        double aside = 0.2 * Math.abs(text.x() - frame.x());
        if (text.bottom() >= frame.y() - TITLE_GAP && text.y() <= frame.y() + TITLE_GAP) {
            return aside + Math.max(0, frame.y() - text.bottom());
        }
        boolean below = text.y() <= frame.bottom() + TITLE_GAP && text.bottom() >= frame.bottom() - TITLE_GAP;
        return below ? 100 + aside : Double.POSITIVE_INFINITY;
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
