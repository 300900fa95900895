package plumbline.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;

/// Which boundary holds what, at any depth.
final class Nesting {
    private final Map<ElementId, BoundaryId> holders = new HashMap<>();

    Nesting(Design design) {
        for (Component component : design.components()) {
            hold(component.id(), component.in());
        }
        for (Boundary boundary : design.boundaries()) {
            hold(boundary.id(), boundary.in());
        }
    }

    private void hold(ElementId id, @Nullable BoundaryId in) {
        if (in != null) {
            holders.put(id, in);
        }
    }

    /// The boundary that directly holds it, if any.
    @Nullable
    BoundaryId holder(ElementId id) {
        return holders.get(id);
    }

    boolean isWithin(ElementId id, ElementId outer) {
        for (BoundaryId at = holder(id); at != null; at = holder(at)) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /// These and all that the boundaries among them hold.
    Set<ElementId> withContents(Set<? extends ElementId> elements) {
        Set<ElementId> all = new LinkedHashSet<>(elements);
        for (ElementId id : holders.keySet()) {
            for (BoundaryId at = holder(id); at != null; at = holder(at)) {
                if (elements.contains(at)) {
                    all.add(id);
                }
            }
        }
        return all;
    }

    /// Those that no other of them holds.
    Set<ElementId> outermost(Set<? extends ElementId> elements) {
        Set<ElementId> result = new LinkedHashSet<>();
        for (ElementId id : elements) {
            if (elements.stream().noneMatch(other -> isWithin(id, other))) {
                result.add(id);
            }
        }
        return result;
    }

    /// The innermost boundary that holds all of them, none of them itself; null where none does.
    @Nullable
    BoundaryId common(Set<? extends ElementId> elements) {
        Set<BoundaryId> shared = null;
        for (ElementId id : elements) {
            Set<BoundaryId> above = new LinkedHashSet<>();
            for (BoundaryId at = holder(id); at != null; at = holder(at)) {
                above.add(at);
            }
            if (shared == null) {
                shared = above;
            } else {
                shared.retainAll(new HashSet<>(above));
            }
        }
        return shared == null ? null : shared.stream().findFirst().orElse(null);
    }

    int depth(ElementId id) {
        int depth = 0;
        for (BoundaryId at = holder(id); at != null; at = holder(at)) {
            depth++;
        }
        return depth;
    }
}
