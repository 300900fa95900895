package plumbline.catalog;

import java.util.Map;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.LinkId;

/// A wiring with every gap filled: the kind of each component and the flow of each link, stated or
/// guessed.
///
/// `kinds` has an entry for every component (with full confidence where the kind was stated), `flows` one for every
/// link; `errands` one for every link whose words tell of any.
public record Reading(Map<ComponentId, Recognition> kinds, Map<LinkId, Flow> flows, Map<LinkId, Errand> errands) {
    public Reading {
        kinds = Map.copyOf(kinds);
        flows = Map.copyOf(flows);
        errands = Map.copyOf(errands);
    }

    /// Nothing is read: what isn't stated is unknown.
    public static final Reading NONE = new Reading(Map.of(), Map.of());

    /// Without words at any link.
    public Reading(Map<ComponentId, Recognition> kinds, Map<LinkId, Flow> flows) {
        this(kinds, flows, Map.of());
    }

    /// What the words at the link tell.
    public Errand errand(LinkId link) {
        return errands.getOrDefault(link, Errand.UNSAID);
    }
}
