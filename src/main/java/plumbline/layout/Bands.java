package plumbline.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;

/// What stands side by side or one below the other at the top of a design: its outermost boundaries and the components
/// outside of all boundaries, in the order that lets most links point onwards.
///
/// There are bands where at least two outermost boundaries hold most of the components: laid side by side, such a
/// design would be a strip many screens wide.
final class Bands {
    private static final double MOST = 0.6;

    private final Map<EndId, EndId> outermost = new HashMap<>();
    private final Map<LinkId, Flow> flows;
    private final List<EndId> order;
    private final boolean any;

    private Bands(Design design, Map<LinkId, Flow> flows, boolean wanted) {
        this.flows = flows;
        Map<BoundaryId, Boundary> boundaries = new HashMap<>();
        design.boundaries().forEach(each -> boundaries.put(each.id(), each));
        Set<EndId> tops = new LinkedHashSet<>();
        for (Boundary boundary : design.boundaries()) {
            tops.add(top(boundary.id(), boundary.in(), boundaries));
        }
        Map<EndId, Integer> held = new HashMap<>();
        for (Component component : design.components()) {
            EndId top = top(component.id(), component.in(), boundaries);
            tops.add(top);
            if (top instanceof BoundaryId) {
                held.merge(top, 1, Integer::sum);
            }
        }
        int inside = held.values().stream().mapToInt(Integer::intValue).sum();
        long wide = held.values().stream().filter(count -> count > 1).count();
        any = wanted && wide > 1 && inside >= MOST * design.components().size();
        order = ordered(design, tops);
    }

    static Bands of(Design design, Map<LinkId, Flow> flows) {
        return new Bands(design, flows, true);
    }

    /// No bands, whatever the design.
    static Bands none(Design design, Map<LinkId, Flow> flows) {
        return new Bands(design, flows, false);
    }

    boolean any() {
        return any;
    }

    /// Outermost boundaries and loose components, the ones that others depend on first.
    List<EndId> order() {
        return order;
    }

    /// The band an end belongs to: its outermost boundary, or itself.
    EndId of(EndId end) {
        return outermost.getOrDefault(end, end);
    }

    /// How much a link ought to point onwards where a loop forces some to point back.
    int forwardness(Link link) {
        Flow stated = link.flow();
        Flow flow = stated != null ? stated : flows.getOrDefault(link.id(), Flow.REQUEST);
        return switch (flow) {
            case REQUEST -> 10;
            case STREAM, BATCH -> 5;
            case ARTIFACT, MATERIALISE, REPLICATE, TELEMETRY -> 2;
            case CONTROL, FEEDBACK -> 0;
        };
    }

    private EndId top(EndId end, @Nullable BoundaryId in, Map<BoundaryId, Boundary> boundaries) {
        EndId top = end;
        BoundaryId above = in;
        while (above != null) {
            top = above;
            Boundary boundary = boundaries.get(above);
            above = boundary == null ? null : boundary.in();
        }
        outermost.put(end, top);
        return top;
    }

    /// Takes again and again the one from which most leads on to the rest, less what leads back into it.
    private List<EndId> ordered(Design design, Set<EndId> tops) {
        if (!any) {
            return List.copyOf(tops);
        }
        List<EndId> rest = new ArrayList<>(tops);
        List<EndId> result = new ArrayList<>();
        while (!rest.isEmpty()) {
            EndId best = rest.getFirst();
            int most = Integer.MIN_VALUE;
            for (EndId candidate : rest) {
                int surplus = surplus(candidate, rest, design);
                if (surplus > most) {
                    best = candidate;
                    most = surplus;
                }
            }
            rest.remove(best);
            result.add(best);
        }
        return List.copyOf(result);
    }

    private int surplus(EndId candidate, List<EndId> rest, Design design) {
        int surplus = 0;
        for (Link link : design.links()) {
            EndId from = of(link.from());
            EndId to = of(link.to());
            if (from.equals(to) || !rest.contains(from) || !rest.contains(to)) {
                continue;
            }
            int weight = 1 + forwardness(link);
            surplus += from.equals(candidate) ? weight : to.equals(candidate) ? -weight : 0;
        }
        return surplus;
    }
}
