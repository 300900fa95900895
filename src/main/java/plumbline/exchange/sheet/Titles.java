package plumbline.exchange.sheet;

import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Words that name a frame: along its upper edge, along the lower one, or on a plate upon it.
final class Titles {
    private static final double TITLE_GAP = 12;
    private static final double BELOW_GAP = 28;
    private static final double LINE_GAP = 26;
    private static final int PLATE_WORDS = 5;
    private static final double PLATE_HEIGHT = 50;
    private static final double TITLE_DEPTH = 40;
    private static final double TITLE_INDENT = 0.15;
    private static final double PICTURE_SHARE = 0.05;

    private final Sheet sheet;
    private final Map<Figure, List<Figure>> contents;

    Titles(Sheet sheet) {
        this.sheet = sheet;
        this.contents = sheet.contents();
    }

    /// Words along the upper or lower edge of a frame without a title.
    void onFrames() {
        List<Figure> frames = sheet.solids().stream()
                .filter(frame -> !frame.labelled() && isFrame(frame))
                .toList();
        Nearest.give(
                sheet.all(Role.TEXT).stream().filter(text -> !text.linked()).toList(),
                frames,
                (text, frame) -> fromTitle(text.box(), frame.box()),
                Double.MAX_VALUE,
                (_, frame) -> !frame.labelled());
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
                        .ifPresent(frame -> Captions.give(plate, frame));
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

    /// Whether the figure may be named by words on it: a frame only by its title.
    boolean takes(Figure figure, Figure text) {
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
        return gap >= -TITLE_GAP && gap <= BELOW_GAP && middle >= other.x() && middle <= other.right();
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

    /// Whether it holds something that tells what it is; a box for one picture without a name is no frame.
    boolean isFrame(Figure figure) {
        List<Figure> inside = contents.getOrDefault(figure, List.of());
        return inside.stream().anyMatch(inner -> inner.labelled() || inner.role() == Role.ICON)
                && !isPlate(figure, inside);
    }

    private static boolean isPlate(Figure figure, List<Figure> inside) {
        Figure only = inside.getFirst();
        return inside.size() == 1
                && figure.role() == Role.BOX
                && !figure.labelled()
                && !only.labelled()
                && !only.linked()
                && only.area() >= PICTURE_SHARE * figure.area();
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
}
