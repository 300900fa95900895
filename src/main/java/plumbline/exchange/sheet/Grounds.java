package plumbline.exchange.sheet;

import java.util.List;
import plumbline.exchange.sheet.Figure.Role;
import plumbline.problem.Deadline;

/// White shapes without an outline: words on the white page, boxes where they lie on something coloured.
final class Grounds {
    private static final double COVERED = 0.9;

    private Grounds() {}

    /// Takes those of the patches for boxes that their ground makes visible; `all` is in drawing order.
    static void show(List<Figure> patches, List<Figure> all) {
        for (Figure patch : patches) {
            boolean unseen = patch.role() == Role.TEXT || patch.role() == Role.NOTHING;
            if (unseen && patch.area() > 0 && Roles.isPatch(patch.style()) && liesOnColour(patch, all)) {
                patch.promote();
            }
        }
    }

    /// Whether the uppermost of the filled shapes that it lies on is coloured.
    private static boolean liesOnColour(Figure patch, List<Figure> all) {
        Deadline.ask();
        for (int i = patch.order() - 1; i >= 0; i--) {
            Figure ground = all.get(i);
            boolean patchOfWhite = Roles.isPatch(ground.style());
            boolean filled = ground.role() == Role.BOX && Roles.isColoured(ground.style()) || patchOfWhite;
            if (filled && ground.area() > patch.area() && Containment.within(patch.box(), ground.box()) >= COVERED) {
                return !patchOfWhite;
            }
        }
        return false;
    }
}
