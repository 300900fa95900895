package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.design.Box;
import plumbline.problem.Deadline;

/// Small signs stuck on a labelled shape or on the corner of a frame: they decorate it, and lines that end at them
/// mean it.
final class Stickers {
    private static final double SMALLER = 0.6;
    private static final double CORNER = 30;
    private static final double TOUCHING = 2;

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
                        .ifPresent(sign::partOf);
            }
        }
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
