package plumbline.exchange.sheet;

import java.util.List;
import java.util.stream.IntStream;
import plumbline.design.Box;
import plumbline.design.Point;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Pictures much wider than high beside a line, such as formulas: they are written on the line rather than drawn as a
/// part of the system.
final class Inscriptions {
    private static final double FLAT = 3;
    private static final double GAP = 20;
    private static final double FAR = 60;
    private static final int SAMPLES = 8;

    private Inscriptions() {}

    /// Leaves them out, and says how many there were.
    static int leaveOut(Sheet sheet) {
        List<Figure> found = sheet.all(Role.ICON).stream()
                .filter(picture -> !picture.labelled()
                        && !picture.linked()
                        && picture.box().width() >= FLAT * picture.box().height()
                        && sheet.wires().stream().anyMatch(wire -> carries(wire, picture.box()))
                        && sheet.wires().stream().noneMatch(wire -> endsAt(wire, picture.box())))
                .toList();
        found.forEach(Figure::leaveOut);
        return found.size();
    }

    private static boolean carries(Wire wire, Box picture) {
        Deadline.ask();
        double middle = picture.centre().y();
        double reach = picture.height() / 2 + GAP;
        return (wire.start().head() || wire.end().head())
                && wire.start().figure() != null
                && wire.end().figure() != null
                && IntStream.rangeClosed(0, SAMPLES)
                        .mapToObj(i -> new Point(picture.x() + picture.width() * i / SAMPLES, middle))
                        .anyMatch(point -> wire.roughDistanceTo(point) <= reach);
    }

    /// Whether a line that the file ties to nothing ends near it: it may mean the picture.
    private static boolean endsAt(Wire wire, Box picture) {
        Box near = picture.grown(FAR);
        return List.of(wire.start(), wire.end()).stream().anyMatch(end -> {
            Point point = end.point();
            return end.loose() && point != null && near.contains(point);
        });
    }
}
