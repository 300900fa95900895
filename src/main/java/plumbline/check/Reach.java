package plumbline.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one graph primitive: what can be reached from where, over one view, without certain components.
///
/// Breadth first, so that trails are shortest. A trail has at least one step. Where the view is shy
/// of the front door, a trail passes front components only before it has left them. Rules ask for the
/// same again and again, so that a search is made once; what is answered is the asker's to change.
/// Not safe for use by several threads.
final class Reach {
    /// More than a check of an ordinary drawing asks for; of a huge one, all of them would fill the memory.
    private static final int KEPT = 500;

    private static final BitSet NOTHING = new BitSet();

    private final View view;
    private final Map<Question, Search> known = new HashMap<>();

    Reach(View view) {
        this.view = view;
    }

    private record Question(BitSet starts, BitSet without, boolean forward) {}

    View view() {
        return view;
    }

    /// The components at the end of a trail that starts in `from`.
    BitSet ahead(BitSet from, BitSet without) {
        return (BitSet) search(from, without, true).reached().clone();
    }

    /// The components at the start of a trail that ends in `to`.
    BitSet behind(BitSet to, BitSet without) {
        return (BitSet) search(to, without, false).reached().clone();
    }

    /// Whether there is a trail from a component in `from` to one in `to`.
    boolean leads(BitSet from, BitSet to, BitSet without) {
        return search(from, without, true).reached().intersects(to);
    }

    /// A shortest trail from a component in `from` to one in `to`, or empty.
    Optional<Trail> trail(BitSet from, BitSet to, BitSet without) {
        Search search = search(from, without, true);
        int end = search.nearest(to);
        return end < 0 ? Optional.empty() : Optional.of(back(search, end, from));
    }

    /// The components one step ahead of `from`.
    BitSet next(BitSet from) {
        return neighbours(from, view.out());
    }

    /// The components one step before `to`.
    BitSet before(BitSet to) {
        return neighbours(to, view.in());
    }

    /// A single step from a component in `from` to one in `to`, or empty.
    Optional<Trail> step(BitSet from, BitSet to) {
        Arcs out = view.out();
        for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
            for (int arc = out.first(at); arc < out.first(at + 1); arc++) {
                if (to.get(out.other(arc))) {
                    return Optional.of(new Trail(
                            List.of(at, out.other(arc)), List.of(view.steps().get(out.step(arc)))));
                }
            }
        }
        return Optional.empty();
    }

    private static BitSet neighbours(BitSet of, Arcs arcs) {
        BitSet result = new BitSet();
        for (int at = of.nextSetBit(0); at >= 0; at = of.nextSetBit(at + 1)) {
            for (int arc = arcs.first(at); arc < arcs.first(at + 1); arc++) {
                result.set(arcs.other(arc));
            }
        }
        return result;
    }

    private Search search(BitSet starts, BitSet without, boolean forward) {
        Search made = known.get(new Question(starts, without, forward));
        if (made == null) {
            made = Search.of(view, starts, without, forward);
            if (known.size() < KEPT) {
                BitSet avoided = without.isEmpty() ? NOTHING : (BitSet) without.clone();
                known.put(new Question((BitSet) starts.clone(), avoided, forward), made);
            }
        }
        return made;
    }

    private Trail back(Search search, int end, BitSet from) {
        List<Integer> components = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        components.add(end);
        int at = end;
        do {
            Step step = view.steps().get(search.by(at));
            steps.add(step);
            at = step.from() == at ? step.to() : step.from();
            components.add(at);
        } while (!from.get(at));
        Collections.reverse(components);
        Collections.reverse(steps);
        return new Trail(components, steps);
    }

    /// The components and steps of a trail, in order; one component more than steps.
    record Trail(List<Integer> components, List<Step> steps) {
        Trail {
            components = List.copyOf(components);
            steps = List.copyOf(steps);
        }
    }
}
