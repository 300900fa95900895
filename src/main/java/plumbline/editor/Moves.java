package plumbline.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.EndId;

/// Moves elements, and out of the boundaries they leave into those they come to.
final class Moves {
    private Moves() {}

    /// Moves without changing what holds what. `elements` can be moved.
    static Edit by(Scene scene, Set<? extends ElementId> elements, double dx, double dy) {
        return Standing.together(scene, List.of(new Edit.Move(Set.copyOf(elements), dx, dy)));
    }

    /// Moves, and puts each into the boundary that its middle comes to lie in, if that is another than it lay in.
    static Edit into(Scene scene, Set<? extends ElementId> elements, double dx, double dy) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Move(Set.copyOf(elements), dx, dy));
        Map<String, Set<EndId>> comers = new LinkedHashMap<>();
        Map<String, @Nullable BoundaryId> frames = new LinkedHashMap<>();
        for (ElementId element : elements) {
            Box box = scene.box(element).orElse(null);
            if (box != null && element instanceof EndId end) {
                BoundaryId before = around(box, end, elements, scene);
                BoundaryId after = around(box.moved(dx, dy), end, elements, scene);
                boolean crossed = before == null ? after != null : !before.equals(after);
                if (crossed) {
                    String key = after == null ? "" : after.value();
                    comers.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(end);
                    frames.put(key, after);
                }
            }
        }
        comers.forEach((key, ends) -> edits.add(new Edit.PutInto(ends, frames.get(key))));
        return Standing.together(scene, edits);
    }

    private static @Nullable BoundaryId around(Box box, EndId end, Set<? extends ElementId> moving, Scene scene) {
        BoundaryId frame = scene.frameAt(box.centre(), moving);
        if (frame == null || !(end instanceof BoundaryId)) {
            return frame;
        }
        Box outer = scene.box(frame).orElse(box);
        return outer.width() >= box.width() && outer.height() >= box.height()
                ? frame
                : scene.nesting().holder(end);
    }
}
