package plumbline.catalog;

import java.util.Map;
import plumbline.design.ComponentId;
import plumbline.design.Flow;
import plumbline.design.LinkId;

/// A wiring with every gap filled: the kind of each component and the flow of each link, stated or
/// guessed.
///
/// `kinds` has an entry for every component (with full confidence where the kind was stated), `flows` one for every
/// link.
public record Reading(Map<ComponentId, Recognition> kinds, Map<LinkId, Flow> flows) {
    public Reading {
        kinds = Map.copyOf(kinds);
        flows = Map.copyOf(flows);
    }
}
