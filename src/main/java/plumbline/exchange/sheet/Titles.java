package plumbline.exchange.sheet;

import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;

/// Words that name a frame: along its upper edge, along the lower one, or on a plate upon it.
final class Titles {
    private static final double TITLE_GAP = 12;
    private static final int PLATE_WORDS = 5;
    private static final double PLATE_HEIGHT = 50;
    private static final double TITLE_DEPTH = 40;

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
        return !figure.labelled() && (at <= TITLE_DEPTH || at >= height - TITLE_DEPTH);
    }

    /// Whether it holds something that tells what it is.
    boolean isFrame(Figure figure) {
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
}
