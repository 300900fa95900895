package plumbline.catalog;

import java.util.List;
import java.util.Set;
import plumbline.design.KindId;

/// Names that may mean several kinds, and the neighbours that decide: the first case that holds, else `otherwise`.
///
/// `also` lists what the same box stands for beside `otherwise`.
public record Ambiguity(
        List<String> names, List<KindId> candidates, List<Case> cases, KindId otherwise, List<KindId> also) {

    /// One way to decide: when every neighbour it asks for is there, and the words around it speak of what it asks.
    ///
    /// `also` names kinds that the box stands for beside `then`.
    public record Case(List<Neighbour> neighbours, Around around, KindId then, List<KindId> also) {
        public Case {
            neighbours = List.copyOf(neighbours);
            also = List.copyOf(also);
        }
    }

    /// Sorts of words of which one has to be there: `within` in the title of the boundary around it, `enters` at a
    /// link that comes in, `leaves` at one that goes out. Empty where nothing is asked.
    public record Around(Set<String> within, Set<String> enters, Set<String> leaves) {
        public static final Around ANYTHING = new Around(Set.of(), Set.of(), Set.of());

        public Around {
            within = Set.copyOf(within);
            enters = Set.copyOf(enters);
            leaves = Set.copyOf(leaves);
        }
    }

    /// A component of one of the kinds, linked on that side; no kinds: nobody is linked on that side.
    public record Neighbour(Side side, Set<KindId> kinds) {
        public Neighbour {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Where the deciding neighbour stands.
    public enum Side {
        /// A link comes in from it.
        FROM,
        /// A link goes out to it.
        TO,
        /// Either.
        NEAR,
        /// It stands anywhere in the drawing.
        DRAWN
    }

    public Ambiguity {
        names = List.copyOf(names);
        candidates = List.copyOf(candidates);
        cases = List.copyOf(cases);
        also = List.copyOf(also);
    }
}
