package plumbline.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.design.BoundaryId;
import plumbline.design.Box;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Point;

/// What a tool sees when a gesture comes: the design without what is in hand, what is selected, and how fine the
/// hand is.
///
/// `labels` finds where the words on links stand. `grain` is how much of the canvas a pixel of the window shows,
/// `view` what of it is in view, if that is known. `snapping` says whether things fall into line,
/// `keeping` whether a tool stays in hand after its use.
record Scene(
        Sight sight,
        Sight.Seen seen,
        Supplier<Map<LinkId, Box>> labels,
        Set<ElementId> selection,
        double grain,
        @Nullable Box view,
        boolean snapping,
        boolean keeping) {
    Design design() {
        return seen.design();
    }

    /// The box of anything but a link.
    Optional<Box> box(ElementId id) {
        return Optional.ofNullable(seen.plan().boxes().get(id));
    }

    Optional<Link> link(LinkId id) {
        return design().links().stream().filter(link -> link.id().equals(id)).findFirst();
    }

    /// The points of a link in drawing order; none where it is not drawn.
    List<Point> way(LinkId id) {
        return seen.plan().ways().getOrDefault(id, List.of());
    }

    Nesting nesting() {
        return new Nesting(design());
    }

    Hit hit(Point at) {
        return new Hits(this).at(at);
    }

    /// Whether it stays where it is: it is locked, or holds something that is.
    boolean stays(ElementId id) {
        Set<ElementId> locked = design().layout().locked();
        if (locked.isEmpty()) {
            return false;
        }
        Nesting nesting = nesting();
        return locked.contains(id) || locked.stream().anyMatch(each -> nesting.isWithin(each, id));
    }

    /// Those of the elements that can be moved, without what moves along with another of them.
    Set<ElementId> movable(Set<? extends ElementId> elements) {
        Set<ElementId> result = new LinkedHashSet<>();
        for (ElementId id : nesting().outermost(elements)) {
            if (box(id).isPresent() && !stays(id)) {
                result.add(id);
            }
        }
        return result;
    }

    /// The innermost boundary around a point, none of those left out nor within one of them.
    @Nullable
    BoundaryId frameAt(Point at, Set<? extends ElementId> without) {
        Nesting nesting = nesting();
        BoundaryId best = null;
        for (Map.Entry<ElementId, Box> entry : seen.plan().boxes().entrySet()) {
            if (entry.getKey() instanceof BoundaryId id
                    && entry.getValue().contains(at)
                    && without.stream().noneMatch(each -> each.equals(id) || nesting.isWithin(id, each))
                    && (best == null || nesting.depth(id) >= nesting.depth(best))) {
                best = id;
            }
        }
        return best;
    }
}
