package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.problem.Deadline;

/// Shapes that say nothing: without words, without a line, with a picture that tells no name, and with nothing in them
/// that says more. What holds only such isn't a frame but a part. A picture that somebody drew a box around says what
/// the part is, if not to us.
final class Blanks {
    private Blanks() {}

    /// Leaves them out, the innermost first, and says how many there were.
    static int leaveOut(Sheet sheet) {
        Map<Figure, Integer> held = new HashMap<>();
        sheet.contents().forEach((holder, inside) -> held.put(holder, inside.size()));
        List<Figure> smallestFirst = sheet.solids().stream()
                .sorted(Comparator.comparingDouble(Figure::area))
                .toList();
        Set<Figure> pictured = Plates.pictured(sheet);
        int found = 0;
        for (Figure figure : smallestFirst) {
            Deadline.ask();
            boolean empty = held.getOrDefault(figure, 0) == 0 && !pictured.contains(figure);
            if (empty
                    && !figure.labelled()
                    && !figure.linked()
                    && ShapeName.of(figure.style()).isEmpty()) {
                Figure holder = figure.holder();
                if (holder != null) {
                    held.merge(holder, -1, Integer::sum);
                }
                figure.leaveOut();
                found++;
            }
        }
        return found;
    }
}
