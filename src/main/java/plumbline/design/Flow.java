package plumbline.design;

import java.util.Locale;
import java.util.Optional;

/// What travels along a link.
public enum Flow {
    /// A synchronous call from caller to callee; the answer comes back.
    REQUEST,
    /// Asynchronous events from producer to consumer.
    STREAM,
    /// A scheduled bulk move.
    BATCH,
    /// An offline result published to an online copy.
    MATERIALISE,
    /// A versioned model, prompt or index package.
    ARTIFACT,
    /// A trigger, configuration, rollout or scaling command.
    CONTROL,
    /// Outcomes, labels and corrections.
    FEEDBACK,
    /// Metrics and logs on their way to monitoring.
    TELEMETRY,
    /// Redundancy: a copy kept for failover.
    REPLICATE;

    /// The flow as files write it, in lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The flow with that id, or empty.
    public static Optional<Flow> of(String id) {
        for (Flow flow : values()) {
            if (flow.id().equals(id)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }
}
