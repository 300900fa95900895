package plumbline.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;

/// What stands directly in which boundary, in drawing order; in null stands what is in none.
///
/// Boundaries hold no cycle and designs nest no deeper than `Limits.MOST_LEVELS`, so writers may recurse.
public final class Nesting {
    private final Map<@Nullable BoundaryId, List<Boundary>> boundaries = new HashMap<>();
    private final Map<@Nullable BoundaryId, List<Component>> components = new HashMap<>();

    /// The nesting of a design.
    public Nesting(Design design) {
        for (Boundary boundary : design.boundaries()) {
            boundaries.computeIfAbsent(boundary.in(), _ -> new ArrayList<>()).add(boundary);
        }
        for (Component component : design.components()) {
            components.computeIfAbsent(component.in(), _ -> new ArrayList<>()).add(component);
        }
    }

    public List<Boundary> boundaries(@Nullable BoundaryId in) {
        return List.copyOf(boundaries.getOrDefault(in, List.of()));
    }

    public List<Component> components(@Nullable BoundaryId in) {
        return List.copyOf(components.getOrDefault(in, List.of()));
    }
}
