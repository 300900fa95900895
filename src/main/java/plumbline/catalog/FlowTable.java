package plumbline.catalog;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Flow;
import plumbline.design.KindId;

/// Which flows make sense between which roles, and which one is meant when nobody says.
///
/// `explained` maps a flow to the pairs of roles it makes sense between. `natural` maps pairs of roles to the flow
/// meant when none is stated, `special` overrides it per pair of kinds.
public record FlowTable(Map<Flow, Set<Pair>> explained, Map<Pair, Flow> natural, Map<KindPair, Flow> special) {
    /// Source and target role.
    public record Pair(Role from, Role to) {}

    /// Source and target kind.
    public record KindPair(KindId from, KindId to) {
        /// Written out, as thousands are looked up at every start, before Java has made what it makes for records.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof KindPair pair && from.equals(pair.from) && to.equals(pair.to);
        }

        @Override
        public int hashCode() {
            return 31 * from.hashCode() + to.hashCode();
        }
    }

    public FlowTable {
        explained = Map.copyOf(explained);
        natural = Map.copyOf(natural);
        special = Map.copyOf(special);
    }
}
