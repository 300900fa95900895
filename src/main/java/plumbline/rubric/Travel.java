package plumbline.rubric;

import java.util.Set;
import plumbline.design.Flow;

/// What a trail may travel over.
public sealed interface Travel {
    /// One of the named ways.
    enum Named implements Travel {
        /// `request` links, forward: what the user waits for.
        WAIT,
        /// All flows forward, and `request` both ways, but never back through the front door.
        INFLUENCE,
        /// As influence, only flows that carry data: stream, batch, materialise, feedback, request.
        DATA,
        /// As data, and telemetry.
        OBSERVED,
        /// As data, without batch, and materialised only out of what is live itself.
        LIVE,
        /// Artifacts and control, forward.
        ARTIFACT,
        /// How a model is shipped: artifact, control, batch and materialise, forward.
        SHIP,
        /// Every flow, forward.
        ANY
    }

    /// These flows, forward.
    record Flows(Set<Flow> flows) implements Travel {
        public Flows {
            flows = Set.copyOf(flows);
        }
    }
}
