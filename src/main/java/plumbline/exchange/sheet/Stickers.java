package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.problem.Deadline;

/// Small signs stuck on a labelled shape or on the corner of a frame: they decorate it, and lines that end at them
/// mean it.
final class Stickers {
    private static final double SMALLER = 0.6;
    private static final double CORNER = 30;
    private static final double LITTLE = 40;
    private static final double TOUCHING = 2;
    private static final double ENDING = 6;
    private static final int NAME_WORDS = 4;

    private Stickers() {}

    static void stick(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        Set<Figure> parts = parts(contents);
        for (Figure sign : sheet.solids()) {
            Deadline.ask();
            if (isSign(contents, sign) && !parts.contains(sign)) {
                sheet.solids().stream()
                        .filter(figure -> figure != sign && figure.labelled() && carries(contents, figure, sign))
                        .min(Comparator.comparingDouble(Figure::area))
                        .filter(figure -> figure.box().contains(sign.box())
                                || !contents.containsKey(figure)
                                || !standsAlone(sheet, sign))
                        .ifPresent(sign::partOf);
            }
        }
    }

    /// Whether words of its own reach into it, and a line that is tied to nothing ends there.
    private static boolean standsAlone(Sheet sheet, Figure sign) {
        Box near = sign.box().grown(ENDING);
        boolean ended = sheet.wires().stream()
                .flatMap(wire -> Stream.of(wire.start(), wire.end()))
                .anyMatch(end -> end.loose() && end.point() instanceof Point point && near.contains(point));
        return ended
                && sheet.all(Figure.Role.TEXT).stream()
                        .anyMatch(
                                text -> text.words() <= NAME_WORDS && text.box().intersects(sign.box()));
    }

    /// Several pictures in one frame that lines end at are parts of it, each of its own.
    private static Set<Figure> parts(Map<Figure, List<Figure>> contents) {
        Set<Figure> parts = new HashSet<>();
        contents.forEach((frame, inside) -> {
            List<Figure> linked = inside.stream()
                    .filter(figure -> figure.role() == Figure.Role.ICON && figure.linked())
                    .toList();
            if (linked.size() > 1) {
                parts.addAll(linked);
            }
        });
        return parts;
    }

    /// A little icon across the border of a labelled shape that holds nothing says what that is made of, even with
    /// words of its own.
    static void stickOverlapping(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        for (Figure sign : sheet.all(Figure.Role.ICON)) {
            boolean little = Math.max(sign.box().width(), sign.box().height()) <= LITTLE;
            if (little && sign.labelled() && !sign.linked()) {
                sheet.solids().stream()
                        .filter(figure -> figure != sign
                                && figure.role() == Figure.Role.BOX
                                && figure.labelled()
                                && !contents.containsKey(figure)
                                && figure.area() >= 5 * sign.area()
                                && figure.box().intersects(sign.box()))
                        .min(Comparator.comparingDouble(Figure::area))
                        .ifPresent(sign::partOf);
            }
        }
    }

    private static boolean isSign(Map<Figure, List<Figure>> contents, Figure figure) {
        boolean small = Math.max(figure.box().width(), figure.box().height()) <= 64;
        return !figure.labelled() && (figure.role() == Figure.Role.ICON || small) && !contents.containsKey(figure);
    }

    private static boolean carries(Map<Figure, List<Figure>> contents, Figure figure, Figure sign) {
        boolean touches = !sign.linked() && figure.box().grown(TOUCHING).intersects(sign.box());
        if (!touches && !figure.box().intersects(sign.box()) || sign.area() >= SMALLER * figure.area()) {
            return false;
        }
        boolean leaf = contents.getOrDefault(figure, List.of()).stream().allMatch(inner -> !inner.labelled());
        return leaf || figure.is(Figure.Role.BOX) && onBorder(sign.box(), figure.box());
    }

    private static boolean onBorder(Box sign, Box frame) {
        boolean inner = frame.contains(sign);
        boolean corner = sign.x() - frame.x() < CORNER && sign.y() - frame.y() < CORNER
                || frame.right() - sign.right() < CORNER && sign.y() - frame.y() < CORNER;
        return !inner && sign.width() <= 64 || corner && sign.width() <= 48;
    }
}
