package plumbline.check;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Flow;
import plumbline.design.Link;

/// One link between two components as rules see it; a link at a boundary gives a step for each
/// component inside.
///
/// `flow` is what was stated, or else meant by nature, and `natural` holds it alone. `plausible` is
/// that
/// one flow where it was stated, and every flow that makes sense where it was guessed. `explained`
/// tells
/// whether the link makes sense at all. `order` is its place in a sequence of calls, or null.
record Step(
        int from,
        int to,
        Link link,
        Flow flow,
        Set<Flow> natural,
        Set<Flow> plausible,
        boolean explained,
        @Nullable Integer order) {

    Step(int from, int to, Link link, Flow flow, Set<Flow> plausible, boolean explained, @Nullable Integer order) {
        this(from, to, link, flow, EnumSet.of(flow), plausible, explained, order);
    }

    boolean stated() {
        return link.flow() != null;
    }
}
