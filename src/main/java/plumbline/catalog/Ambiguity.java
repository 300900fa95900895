package plumbline.catalog;

import java.util.List;
import java.util.Set;
import plumbline.design.Flow;
import plumbline.design.KindId;

/// Labels that may mean several kinds, and the neighbours that decide: the first case that holds,
/// else `otherwise`.
public record Ambiguity(List<String> aliases, List<KindId> candidates, List<Case> cases, KindId otherwise) {
    /// One way to decide: when a neighbour of one of `kinds` stands on `side` (over one of `flows`,
    /// if any are named).
    ///
    /// `also` names a kind that the box stands for beside `then`.
    public record Case(Side side, Set<KindId> kinds, Set<Flow> flows, KindId then, List<KindId> also) {
        public Case {
            kinds = Set.copyOf(kinds);
            flows = Set.copyOf(flows);
            also = List.copyOf(also);
        }
    }

    /// Where the deciding neighbour stands.
    public enum Side {
        /// A link comes in from it.
        FROM,
        /// A link goes out to it.
        TO,
        /// Either.
        NEAR
    }

    public Ambiguity {
        aliases = List.copyOf(aliases);
        candidates = List.copyOf(candidates);
        cases = List.copyOf(cases);
    }
}
