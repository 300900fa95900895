package plumbline.exchange.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.sheet.Figure.Role;

/// Lines without heads between shapes that say nothing: they belong to a picture drawn by hand.
final class Strokes {
    private Strokes() {}

    static void leaveOut(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        sheet.wires()
                .removeIf(wire -> wire.stroke()
                        && saysNothing(wire.start().figure(), contents)
                        && saysNothing(wire.end().figure(), contents));
    }

    private static boolean saysNothing(@Nullable Figure figure, Map<Figure, List<Figure>> contents) {
        return figure != null
                && !figure.is(Role.DOT)
                && !figure.labelled()
                && ShapeName.of(figure.style()).isEmpty()
                && !contents.containsKey(figure);
    }
}
