package plumbline.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.sheet.Figure.Role;

/// The little circles with which activity and state diagrams begin and end: arrows only leave the one, and only come
/// to the other.
final class Endpoints {
    private static final double LARGEST = 40;

    private final Set<Figure> left = new HashSet<>();
    private final Set<Figure> reached = new HashSet<>();

    private Endpoints() {}

    /// Whether the sheet has circles of both sorts.
    static boolean begunAndEnded(Sheet sheet) {
        Endpoints endpoints = new Endpoints();
        sheet.wires().forEach(endpoints::follow);
        boolean begun = endpoints.left.stream().anyMatch(figure -> !endpoints.reached.contains(figure));
        return begun && endpoints.reached.stream().anyMatch(figure -> !endpoints.left.contains(figure));
    }

    private void follow(Wire wire) {
        for (Wire.End end : List.of(wire.start(), wire.end())) {
            Figure circle = end.figure();
            if (isCircle(circle)) {
                (end.head() ? reached : left).add(circle);
                if (!wire.start().head() && !wire.end().head()) {
                    reached.add(circle);
                }
            }
        }
    }

    private static boolean isCircle(@Nullable Figure figure) {
        return figure != null
                && (figure.is(Role.DOT) || figure.is(Role.BOX))
                && !figure.labelled()
                && figure.style().is("ellipse")
                && Math.abs(figure.box().width() - figure.box().height()) <= 1
                && figure.box().width() <= LARGEST;
    }
}
