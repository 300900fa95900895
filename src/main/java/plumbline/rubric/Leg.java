package plumbline.rubric;

import org.jspecify.annotations.Nullable;

/// A relation between one component and others: the component at one end, `other` at the far one.
///
/// A path must not pass through what `avoiding` chooses. With `orIs`, a component that `other` chooses has the
/// relation with itself.
public record Leg(
        Direction direction,
        Selector other,
        Reach reach,
        Travel over,
        @Nullable Selector avoiding,
        boolean orIs) {
    /// Where the far end stands.
    public enum Direction {
        /// The relation leads from the component to the other.
        TO,
        /// The relation leads from the other to the component.
        FROM
    }

    /// How far the relation reaches.
    public enum Reach {
        /// A trail of any length, of at least one link.
        PATH,
        /// One link.
        DIRECT,
        /// A read, drawn either way round: the reader requests, or the store hands over (stream,
        /// batch, materialise).
        READ,
        /// At most two request links: a caller asks.
        ASKS
    }
}
