package plumbline.exchange.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Boxes that hang from another and list what that does: head and body are one component.
final class Bodies {
    private static final double GAP = 12;
    private static final double OVER = 8;
    private static final double BENEATH = 0.9;
    private static final double WIDER = 1.1;
    private static final Pattern ITEM =
            Pattern.compile("^\\s*+(?:[-•*·–▪✓✔]\\s?+|\\d{1,2}[.)]\\s++)[\\p{L}\\p{N}'\"(]");

    private Bodies() {}

    static void join(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        List<Figure> leaves = sheet.solids().stream()
                .filter(figure -> figure.role() == Role.BOX && figure.labelled() && !contents.containsKey(figure))
                .toList();
        for (Figure body : leaves) {
            Deadline.ask();
            if (isList(body)) {
                leaves.stream()
                        .filter(head -> head != body && head.solid() && !isList(head) && hangs(body.box(), head.box()))
                        .min(Comparator.comparingDouble(
                                head -> Math.abs(body.box().y() - head.box().bottom())))
                        .ifPresent(head -> Captions.give(body, head));
            }
        }
    }

    /// Whether it begins with an item of a list; its further lines may be broken items.
    private static boolean isList(Figure figure) {
        return ITEM.matcher(figure.label()).lookingAt();
    }

    private static boolean hangs(Box body, Box head) {
        double gap = body.y() - head.bottom();
        double beneath = Math.min(body.right(), head.right()) - Math.max(body.x(), head.x());
        return gap >= -OVER && gap <= GAP && body.width() <= WIDER * head.width() && beneath >= BENEATH * body.width();
    }
}
