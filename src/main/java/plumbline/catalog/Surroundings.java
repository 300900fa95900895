package plumbline.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.EndId;
import plumbline.design.Link;
import plumbline.design.Wiring;

/// Who is linked with whom in a wiring; a link that ends at a boundary reaches every component inside it.
final class Surroundings {
    /// A link as one of its ends sees it.
    record Tie(Link link, ComponentId other) {}

    private final Map<ComponentId, List<Tie>> from = new HashMap<>();
    private final Map<ComponentId, List<Tie>> to = new HashMap<>();
    private final Map<BoundaryId, Set<ComponentId>> inside = new HashMap<>();

    Surroundings(Wiring wiring) {
        Map<BoundaryId, BoundaryId> parents = new HashMap<>();
        wiring.boundaries().forEach(boundary -> {
            if (boundary.in() != null) {
                parents.put(boundary.id(), boundary.in());
            }
        });
        for (Component component : wiring.components()) {
            for (BoundaryId at = component.in(); at != null; at = parents.get(at)) {
                inside.computeIfAbsent(at, any -> new HashSet<>()).add(component.id());
            }
        }
        for (Link link : wiring.links()) {
            for (ComponentId source : ends(link.from())) {
                for (ComponentId target : ends(link.to())) {
                    if (!source.equals(target)) {
                        to.computeIfAbsent(source, any -> new ArrayList<>()).add(new Tie(link, target));
                        from.computeIfAbsent(target, any -> new ArrayList<>()).add(new Tie(link, source));
                    }
                }
            }
        }
    }

    /// The components an end stands for.
    Set<ComponentId> ends(EndId end) {
        return switch (end) {
            case ComponentId component -> Set.of(component);
            case BoundaryId boundary -> inside.getOrDefault(boundary, Set.of());
        };
    }

    /// Links that come in, with where they come from.
    List<Tie> from(ComponentId component) {
        return from.getOrDefault(component, List.of());
    }

    /// Links that go out, with where they go.
    List<Tie> to(ComponentId component) {
        return to.getOrDefault(component, List.of());
    }
}
