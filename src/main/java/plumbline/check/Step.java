package plumbline.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Errand;
import plumbline.design.Flow;
import plumbline.design.Link;

/// One link between two components as rules see it; a link at a boundary gives a step for each
/// component inside.
///
/// `flow` is what was stated, or else meant by nature, and `natural` holds it alone. `plausible` is that one flow
/// where it was stated, and every flow that makes sense where it was guessed. `explained` tells whether the link makes
/// sense at all. `read` tells that it leads from what is read to its reader, who may have asked. `errand` is what is
/// said to be done at what keeps something, `order` its place in a sequence of calls, or null. Sets of flows are bits,
/// since every view asks every step for them.
record Step(
        int from,
        int to,
        Link link,
        Flow flow,
        int natural,
        int plausible,
        boolean explained,
        boolean read,
        Errand errand,
        @Nullable Integer order) {

    Step(
            int from,
            int to,
            Link link,
            Flow flow,
            Set<Flow> plausible,
            boolean explained,
            boolean read,
            Errand errand,
            @Nullable Integer order) {
        this(from, to, link, flow, bits(Set.of(flow)), bits(plausible), explained, read, errand, order);
    }

    /// A set of flows as the bits of a number, for this run only.
    @SuppressWarnings("EnumOrdinal")
    static int bits(Set<Flow> flows) {
        int bits = 0;
        for (Flow flow : flows) {
            bits |= 1 << flow.ordinal();
        }
        return bits;
    }

    boolean stated() {
        return link.flow() != null;
    }
}
