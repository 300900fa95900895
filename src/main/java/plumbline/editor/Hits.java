package plumbline.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.ComponentId;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.layout.Boxes;

/// Finds what lies under a point: handles of what is selected first, then what is drawn uppermost.
///
/// Distances are in pixels of the window, so a hand hits as well at every zoom.
final class Hits {
    private static final double GRIP = 7;
    private static final double RIM_OUTSIDE = 7;
    private static final double RIM_INSIDE = 4;
    private static final double LINK = 5;
    private static final double FRAME_EDGE = 5;

    private final Scene scene;
    private final double grain;

    Hits(Scene scene) {
        this.scene = scene;
        grain = scene.grain();
    }

    Hit at(Point at) {
        Hit handle = handle(at);
        return handle != null ? handle : all(at).getFirst();
    }

    /// All that lies under the point, uppermost first, the ground last; without handles.
    List<Hit> all(Point at) {
        List<Hit> hits = new ArrayList<>();
        List<Map.Entry<ElementId, Box>> upwards =
                List.copyOf(scene.seen().plan().boxes().sequencedEntrySet()).reversed();
        scene.labels().get().forEach((link, box) -> {
            if (box.contains(at)) {
                hits.add(nearestPiece(link, at));
            }
        });
        solid(at, upwards, hits);
        nearestWay(at).ifPresent(hits::add);
        for (Map.Entry<ElementId, Box> entry : upwards) {
            if (entry.getKey() instanceof BoundaryId id) {
                frame(id, entry.getValue(), at).ifPresent(hits::add);
            }
        }
        hits.add(new Hit.Ground());
        return hits;
    }

    private void solid(Point at, List<Map.Entry<ElementId, Box>> upwards, List<Hit> hits) {
        for (Map.Entry<ElementId, Box> entry : upwards) {
            Box box = entry.getValue();
            switch (entry.getKey()) {
                case ComponentId id -> {
                    double inside = Math.min(RIM_INSIDE * grain, Math.min(box.width(), box.height()) / 6);
                    if (box.grown(-inside).contains(at)) {
                        hits.add(new Hit.On(id));
                    } else if (box.grown(RIM_OUTSIDE * grain).contains(at)) {
                        hits.add(new Hit.Rim(id));
                    }
                }
                case NoteId id -> {
                    if (box.contains(at)) {
                        hits.add(new Hit.On(id));
                    }
                }
                case BoundaryId _, LinkId _ -> {}
            }
        }
        // What a rim reaches over from outside is not what the hand means.
        if (hits.stream().anyMatch(Hit.On.class::isInstance)) {
            hits.removeIf(Hit.Rim.class::isInstance);
        }
    }

    private Optional<Hit> frame(BoundaryId id, Box box, Point at) {
        double edge = FRAME_EDGE * grain;
        if (!box.grown(edge).contains(at)) {
            return Optional.empty();
        }
        boolean title = at.y() <= box.y() + Boxes.TITLE - 8;
        boolean onEdge = !box.grown(-edge).contains(at);
        return Optional.of(title || onEdge ? new Hit.On(id) : new Hit.Inside(id));
    }

    /// The piece of a link whose words were hit.
    private Hit nearestPiece(LinkId link, Point at) {
        List<Point> way = scene.way(link);
        int best = 0;
        for (int i = 1; i < way.size() - 1; i++) {
            if (Lie.distance(at, way.get(i), way.get(i + 1)) < Lie.distance(at, way.get(best), way.get(best + 1))) {
                best = i;
            }
        }
        return new Hit.Way(link, best);
    }

    private Optional<Hit> nearestWay(Point at) {
        Hit best = null;
        double least = LINK * grain;
        for (Map.Entry<LinkId, List<Point>> way : scene.seen().plan().ways().entrySet()) {
            List<Point> points = way.getValue();
            for (int i = 1; i < points.size(); i++) {
                double distance = Lie.distance(at, points.get(i - 1), points.get(i));
                if (distance <= least) {
                    least = distance;
                    best = new Hit.Way(way.getKey(), i - 1);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// A handle of the one thing that is selected.
    private @Nullable Hit handle(Point at) {
        Set<ElementId> selection = scene.selection();
        if (selection.size() != 1) {
            return null;
        }
        ElementId only = selection.iterator().next();
        if (only instanceof LinkId link) {
            return handle(link, scene.way(link), at);
        }
        Box box = scene.box(only).orElse(null);
        if (box == null || scene.stays(only)) {
            return null;
        }
        for (Hit.Corner corner : Hit.Corner.values()) {
            if (near(at, Lie.corner(box, corner))) {
                return new Hit.Grip(only, corner);
            }
        }
        return null;
    }

    private @Nullable Hit handle(LinkId link, List<Point> way, Point at) {
        if (way.isEmpty()) {
            return null;
        }
        if (near(at, way.getLast())) {
            return new Hit.Tip(link, false);
        }
        if (near(at, way.getFirst())) {
            return new Hit.Tip(link, true);
        }
        for (int i = 1; i < way.size() - 1; i++) {
            if (near(at, way.get(i))) {
                return new Hit.Bend(link, i);
            }
        }
        return null;
    }

    private boolean near(Point at, Point handle) {
        return at.distanceTo(handle) <= GRIP * grain;
    }
}
