package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Pictures with a name at an upper corner of a frame that has none, or across its upper edge: they say what the frame
/// is, as those of cloud vendors do.
final class Emblems {
    private static final double SHARE = 0.25;
    private static final double SMALLER = 0.6;
    private static final double INDENT = 12;
    private static final double NEARER = 4;
    private static final double CORNER = 30;
    private static final double ASIDE = 1.5;

    private final Sheet sheet;
    private final Map<Figure, List<Figure>> contents;

    private Emblems(Sheet sheet) {
        this.sheet = sheet;
        this.contents = sheet.contents();
    }

    /// Gives each such frame the name of its emblem.
    static void give(Sheet sheet) {
        new Emblems(sheet).give();
    }

    private void give() {
        List<Figure> pictures = sheet.all(Role.ICON).stream()
                .filter(picture -> !name(picture).isEmpty() && !contents.containsKey(picture))
                .toList();
        contents.entrySet().stream()
                .filter(entry -> !entry.getKey().labelled() && entry.getKey().role() == Role.BOX)
                .sorted(Comparator.comparingDouble(entry -> entry.getKey().area()))
                .forEach(entry -> give(entry.getKey(), entry.getValue(), pictures));
    }

    private void give(Figure frame, List<Figure> inside, List<Figure> pictures) {
        Deadline.ask();
        pictures.stream()
                .filter(picture -> picture.solid() && isEmblem(picture, frame, inside))
                .min(Comparator.comparingDouble(picture -> toCorner(picture.box(), frame.box())))
                .ifPresent(picture -> {
                    frame.write(name(picture));
                    picture.partOf(frame);
                });
    }

    private static String name(Figure picture) {
        return picture.labelled() ? picture.label() : ShapeName.of(picture.style());
    }

    private boolean isEmblem(Figure picture, Figure frame, List<Figure> inside) {
        List<Figure> others = inside.stream().filter(other -> other != picture).toList();
        if (others.isEmpty() || picture.area() > SHARE * frame.area() || joinedTo(picture, others)) {
            return false;
        }
        double at = toCorner(picture.box(), frame.box());
        boolean small = !picture.linked()
                && at
                        <= Math.max(
                                INDENT,
                                ASIDE
                                        * Math.min(
                                                picture.box().width(),
                                                picture.box().height()))
                && picture.area() <= SMALLER * Figure.usualArea(others);
        return frame.box().contains(picture.box())
                ? small || at <= INDENT && isOutermost(at, frame, others)
                : !picture.linked() && (picture.labelled() || at <= CORNER) && liesAcross(picture.box(), frame.box());
    }

    /// Whether it lies on the upper edge, from outside to inside.
    private static boolean liesAcross(Box picture, Box frame) {
        return picture.intersects(frame) && picture.y() <= frame.y() + INDENT && picture.bottom() > frame.y();
    }

    /// Whether what is so far from a corner is nearer to it than all else is to any edge.
    private static boolean isOutermost(double at, Figure frame, List<Figure> others) {
        return others.stream().allMatch(other -> at + NEARER <= toEdge(other.box(), frame.box()));
    }

    /// How far it is from the nearer one of the upper corners, along the farther of the two edges.
    private static double toCorner(Box picture, Box frame) {
        double aside = Math.min(Math.abs(picture.x() - frame.x()), Math.abs(frame.right() - picture.right()));
        return Math.max(aside, Math.abs(picture.y() - frame.y()));
    }

    private static double toEdge(Box inner, Box frame) {
        return Math.min(
                Math.min(inner.x() - frame.x(), frame.right() - inner.right()),
                Math.min(inner.y() - frame.y(), frame.bottom() - inner.bottom()));
    }

    private boolean joinedTo(Figure picture, List<Figure> others) {
        return picture.linked()
                && sheet.wires().stream().anyMatch(wire -> {
                    Figure from = wire.start().figure();
                    Figure to = wire.end().figure();
                    return from == picture && to != null && others.contains(to)
                            || to == picture && from != null && others.contains(from);
                });
    }
}
