package plumbline.exchange.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;

/// Lines whose ends the file ties to words that they only run along.
final class Underlines {
    private static final double LINE_GAP = 26;
    private static final double ON_BORDER = 3;
    private static final int SAMPLES = 12;

    private Underlines() {}

    /// Words that a line runs along are its label, even where the file ties the line's end to them; and one that is
    /// drawn from the border of a shape leaves that, not the words below it.
    static void untie(Sheet sheet) {
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
}
