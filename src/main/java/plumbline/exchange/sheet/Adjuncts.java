package plumbline.exchange.sheet;

import java.util.List;
import java.util.Map;
import plumbline.design.Box;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// Little boxes on the inner edge of a box whose own name stands in its middle, or a single one, such as a sidecar:
/// that box is a part with others attached to it, not a frame around them.
final class Adjuncts {
    private static final double TOUCHING = 3;
    private static final double SHARE = 0.3;
    private static final double SINGLE = 0.15;

    private Adjuncts() {}

    static void free(Sheet sheet) {
        Map<Figure, List<Figure>> contents = sheet.contents();
        contents.forEach((holder, inside) -> {
            Deadline.ask();
            double share = inside.stream().mapToDouble(Figure::area).sum() / holder.area();
            boolean single = inside.size() == 1 && share <= SINGLE;
            if (isNamed(holder)
                    && (single || share <= SHARE && isNamedInside(holder.style()))
                    && inside.stream().allMatch(part -> !contents.containsKey(part) && touches(part, holder.box()))) {
                inside.forEach(part -> {
                    part.beside(holder);
                    part.holder(holder.holder());
                });
            }
        });
    }

    private static boolean isNamedInside(Style style) {
        String aligned = style.get("verticalAlign");
        return aligned.isEmpty() || aligned.equals("middle");
    }

    private static boolean isNamed(Figure holder) {
        Style style = holder.style();
        return holder.role() == Role.BOX
                && !CellLabel.of(holder.cell()).isEmpty()
                && style.get("verticalLabelPosition").isEmpty()
                && !style.get("dashed").equals("1")
                && !style.get("container").equals("1")
                && !style.is("swimlane")
                && !style.is("frame")
                && !style.is("group");
    }

    private static boolean touches(Figure part, Box holder) {
        Box box = part.box();
        boolean labelled = part.role() == Role.BOX && part.labelled();
        double aside = Math.min(box.x() - holder.x(), holder.right() - box.right());
        double edge = Math.min(aside, Math.min(box.y() - holder.y(), holder.bottom() - box.bottom()));
        return labelled && edge <= TOUCHING && !box.contains(holder.centre());
    }
}
