package plumbline.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Wiring;

/// What the titles around components and the words at links speak of, in one wiring.
///
/// The innermost title that speaks of anything counts alone.
final class Spoken {
    private final Topics said;
    private final Map<ComponentId, Set<String>> within = new HashMap<>();
    private final Map<LinkId, Errand> errands = new HashMap<>();

    Spoken(Wiring wiring, Topics titles, Topics said) {
        this.said = said;
        for (Link link : wiring.links()) {
            Errand errand = link.label().isBlank() ? Errand.UNSAID : Errand.of(at(link));
            if (errand != Errand.UNSAID) {
                errands.put(link.id(), errand);
            }
        }
        if (wiring.boundaries().isEmpty()) {
            return;
        }
        Map<BoundaryId, Boundary> boundaries = new HashMap<>();
        wiring.boundaries().forEach(boundary -> boundaries.put(boundary.id(), boundary));
        for (Component component : wiring.components()) {
            Set<String> sorts = Set.of();
            BoundaryId at = component.in();
            while (at != null && sorts.isEmpty()) {
                Boundary boundary = boundaries.get(at);
                sorts = boundary == null ? Set.of() : titles.of(boundary.label());
                at = boundary == null ? null : boundary.in();
            }
            within.put(component.id(), sorts);
        }
    }

    /// What the boundary around the component is about.
    Set<String> within(ComponentId component) {
        return within.getOrDefault(component, Set.of());
    }

    /// What is fetched or brought, of all links whose words tell.
    Map<LinkId, Errand> errands() {
        return errands;
    }

    /// What the words at the link are about.
    Set<String> at(Link link) {
        return said.of(link.label());
    }
}
