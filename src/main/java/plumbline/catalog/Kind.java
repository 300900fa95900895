package plumbline.catalog;

import java.util.List;
import plumbline.design.KindId;

/// One kind of component: what it is called, what it is, and what the field says instead.
///
/// `role` is the part it plays in the table of explained links. A `terminal` kind needs only one neighbour to make
/// sense. An umbrella kind stands for more specific ones; each carries the credit it earns for them.
public record Kind(
        KindId id,
        String title,
        String stage,
        Role role,
        boolean core,
        boolean terminal,
        String definition,
        List<String> aliases,
        List<String> properties,
        List<StandsFor> standsFor) {

    /// A kind that an umbrella stands for, and whether it earns half a credit only.
    public record StandsFor(KindId kind, boolean half) {}

    public Kind {
        aliases = List.copyOf(aliases);
        properties = List.copyOf(properties);
        standsFor = List.copyOf(standsFor);
    }

    /// No two kinds of a catalogue have one id.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// Whether this is an umbrella.
    public boolean umbrella() {
        return !standsFor.isEmpty();
    }
}
