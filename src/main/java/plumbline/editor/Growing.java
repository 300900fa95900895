package plumbline.editor;

import java.util.Map;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.Point;
import plumbline.design.Size;
import plumbline.layout.FreePlace;
import plumbline.picture.Plan;

/// Finds where something new can stand when no hand says so.
final class Growing {
    /// How big a component is taken to be before anyone knows what it is.
    private static final Size COMMON = new Size(160, 48);

    private static final double GAP = 64;
    private static final double CLEAR = 16;
    private static final double STEP = 16;
    private static final int TRIES = 40;

    private Growing() {}

    /// A side of something.
    enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        final int dx;
        final int dy;

        Way(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    /// The middle of a free place beside what was selected last, below it where that would be out of view; else in the
    /// middle of what is seen of the canvas.
    static Point free(Scene scene) {
        Box anchor = scene.selection().stream()
                .flatMap(id -> scene.box(id).stream())
                .reduce((_, last) -> last)
                .orElse(null);
        Plan plan = scene.seen().plan();
        Box view = scene.view();
        if (anchor == null && view != null) {
            return FreePlace.around(view.centre(), COMMON, plan.boxes(), plan.ways())
                    .centre();
        }
        Box beside = FreePlace.near(anchor, COMMON, plan.boxes(), plan.ways());
        if (anchor != null && view != null && view.contains(anchor) && !view.contains(beside)) {
            Box below = FreePlace.near(row(anchor, view, plan), COMMON, plan.boxes(), plan.ways());
            return view.contains(below) ? below.centre() : beside.centre();
        }
        return beside.centre();
    }

    /// What the first place of the row below a box is right of: as far left as anything that is in view.
    private static Box row(Box anchor, Box view, Plan plan) {
        double left = anchor.x();
        double bottom = anchor.bottom();
        for (Map.Entry<ElementId, Box> each : plan.boxes().entrySet()) {
            Box box = each.getValue();
            if (!(each.getKey() instanceof BoundaryId) && view.contains(box)) {
                left = Math.min(left, box.x());
                boolean beside = box.y() < anchor.bottom() && box.bottom() > anchor.y();
                bottom = beside ? Math.max(bottom, box.bottom()) : bottom;
            }
        }
        return new Box(left - FreePlace.GAP, bottom + FreePlace.GAP + COMMON.height() / 2, 0, 0);
    }

    /// The middle of a free place on one side of a box: straight on, else beside that, else further on.
    static Point beside(Box box, Way way, Scene scene) {
        double dx = way.dx * (box.width() / 2 + GAP + COMMON.width() / 2);
        double dy = way.dy * (box.height() / 2 + GAP + COMMON.height() / 2);
        Point straight = box.centre().plus(dx, dy);
        Box place = new Box(
                straight.x() - COMMON.width() / 2, straight.y() - COMMON.height() / 2, COMMON.width(), COMMON.height());
        for (int far = 0; far < TRIES; far++) {
            for (int aside = 0; aside <= TRIES / 2; aside++) {
                for (int sign : new int[] {1, -1}) {
                    double x = (far * way.dx + sign * aside * Math.abs(way.dy)) * STEP;
                    double y = (far * way.dy + sign * aside * Math.abs(way.dx)) * STEP;
                    if (isFree(place.moved(x, y), scene)) {
                        return place.moved(x, y).centre();
                    }
                }
            }
        }
        return straight;
    }

    private static boolean isFree(Box place, Scene scene) {
        Box roomy = place.grown(CLEAR);
        for (ElementId id : scene.seen().plan().boxes().keySet()) {
            if (!(id instanceof BoundaryId)
                    && scene.box(id).filter(roomy::intersects).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
