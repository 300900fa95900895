package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Which figure holds which: the smallest one around it, whether or not the file says so.
final class Containment {
    /// A holder is at least this much larger.
    private static final double LARGER = 1.15;

    /// This much of a figure lies within its holder; of a little one it may be less.
    private static final double WITHIN = 0.9;

    private static final double LITTLE_WITHIN = 0.75;
    private static final double LITTLE = 0.2;

    private Containment() {}

    static void find(Sheet sheet) {
        List<Figure> holders = sheet.solids().stream()
                .sorted(Comparator.comparingDouble(Figure::area))
                .toList();
        for (Figure figure : sheet.figures()) {
            Deadline.ask();
            Figure around = around(figure, holders);
            figure.holder(around != null ? around : parent(sheet, figure));
        }
        Adjuncts.free(sheet);
        framePictures(sheet);
    }

    /// Whether one figure lies around another, by size and place.
    static boolean holds(Figure holder, Figure figure) {
        return !holder.style().isCard()
                && !figure.standsBeside(holder)
                && holder.area() > LARGER * figure.area()
                && within(figure.box(), holder.box()) >= needed(holder, figure);
    }

    private static double needed(Figure holder, Figure figure) {
        return figure.area() <= LITTLE * holder.area() ? LITTLE_WITHIN : WITHIN;
    }

    /// How much of one box lies within another, from 0 to 1; a point counts whole.
    static double within(Box inner, Box outer) {
        double width = Math.min(inner.right(), outer.right()) - Math.max(inner.x(), outer.x());
        double height = Math.min(inner.bottom(), outer.bottom()) - Math.max(inner.y(), outer.y());
        double area = inner.width() * inner.height();
        if (area == 0) {
            return outer.contains(inner.centre()) ? 1 : 0;
        }
        return width <= 0 || height <= 0 ? 0 : width * height / area;
    }

    private static @Nullable Figure around(Figure figure, List<Figure> smallestFirst) {
        for (Figure holder : smallestFirst) {
            if (holder != figure && holds(holder, figure)) {
                return holder;
            }
        }
        return null;
    }

    private static @Nullable Figure parent(Sheet sheet, Figure figure) {
        Figure parent = sheet.parent(figure);
        return parent != null && parent.solid() && within(figure.box(), parent.box()) > 0 ? parent : null;
    }

    /// A picture without a label behind several other shapes is a frame that somebody drew by hand.
    private static void framePictures(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        for (Figure picture : sheet.all(Role.ICON)) {
            if (!picture.labelled() && contents.getOrDefault(picture, List.of()).size() > 1) {
                picture.promote();
            }
        }
    }
}
