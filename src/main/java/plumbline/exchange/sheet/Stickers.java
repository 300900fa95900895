package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.problem.Deadline;

/// Small signs stuck on a labelled shape or on the corner of a frame: they decorate it, and lines that end at them
/// mean it.
final class Stickers {
    private static final double SMALLER = 0.6;
    private static final double CORNER = 30;
    private static final double LITTLE = 40;
    private static final double TOUCHING = 2;

    private Stickers() {}

    static void stick(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        for (Figure sign : sheet.solids()) {
            Deadline.ask();
            if (isSign(contents, sign)) {
                sheet.solids().stream()
                        .filter(figure -> figure != sign && figure.labelled() && carries(contents, figure, sign))
                        .min(Comparator.comparingDouble(Figure::area))
                        .ifPresent(sign::partOf);
            }
        }
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

    /// An icon on the corner of a frame without a title says what the frame is.
    static void nameFrames(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        for (Figure sign : sheet.all(Figure.Role.ICON)) {
            Deadline.ask();
            String name = ShapeName.of(sign.style());
            if (isSign(contents, sign) && !name.isEmpty()) {
                contents.keySet().stream()
                        .filter(frame -> !frame.labelled()
                                && frame.role() == Figure.Role.BOX
                                && frame.box().intersects(sign.box())
                                && onBorder(sign.box(), frame.box()))
                        .min(Comparator.comparingDouble(Figure::area).thenComparingInt(Figure::order))
                        .ifPresent(frame -> {
                            frame.write(name);
                            sign.partOf(frame);
                        });
            }
        }
    }

    /// An empty box around nothing but one labelled shape is the border of that shape.
    static void mergePlates(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        for (Figure plate : sheet.solids()) {
            Deadline.ask();
            List<Figure> inside = contents.getOrDefault(plate, List.of());
            if (!plate.labelled() && inside.size() == 1) {
                Figure only = inside.getFirst();
                if (only.labelled() && !contents.containsKey(only) && only.area() >= 0.25 * plate.area()) {
                    plate.write(only.label());
                    only.partOf(plate);
                }
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
