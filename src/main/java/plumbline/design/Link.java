package plumbline.design;

import org.jspecify.annotations.Nullable;

/// A typed arrow from one end to another.
///
/// A null `flow` means that nobody has said yet: it is guessed from the kinds at its ends. `step` is the place of this
/// call in a sequence (1 first), or null. An end may be a boundary, which stands for each component inside it.
public record Link(
        LinkId id,
        EndId from,
        EndId to,
        @Nullable Flow flow,
        String label,
        @Nullable Integer step) {

    /// A link between two components without label or step.
    public static Link of(String id, String from, String to, @Nullable Flow flow) {
        return new Link(new LinkId(id), new ComponentId(from), new ComponentId(to), flow, "", null);
    }

    public Link withFlow(@Nullable Flow newFlow) {
        return new Link(id, from, to, newFlow, label, step);
    }

    public Link withLabel(String newLabel) {
        return new Link(id, from, to, flow, newLabel, step);
    }

    public Link withStep(@Nullable Integer newStep) {
        return new Link(id, from, to, flow, label, newStep);
    }

    /// The same link between other ends.
    public Link between(EndId newFrom, EndId newTo) {
        return new Link(id, newFrom, newTo, flow, label, step);
    }
}
