package plumbline.design;

/// What the user answers to a finding; quoted in reports, never scored.
public record Disposition(Status status, String reason) {
    /// The two answers there are.
    public enum Status {
        /// The finding is right, and the trade-off is accepted.
        ACCEPTED,
        /// The finding does not apply here.
        NOT_APPLICABLE;

        /// The status as files write it.
        public String id() {
            return this == ACCEPTED ? "accepted" : "not-applicable";
        }
    }
}
