package plumbline.files;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import plumbline.design.KindId;
import plumbline.rubric.Selector;

/// Which kinds a selector could choose at most, as far as its words alone tell.
final class Choice {
    private Choice() {}

    /// The kinds it could choose at most; empty where it could be any. An empty set: it can choose nothing.
    static Optional<Set<KindId>> most(Selector selector) {
        return switch (selector) {
            case Selector.Kinds(Set<KindId> kinds) -> Optional.of(kinds);
            case Selector.Anything anything -> Optional.empty();
            case Selector.AnyOf any -> union(any);
            case Selector.Minus(Selector base, Selector except) -> minus(base, except);
            case Selector.Says says -> most(says.base());
            case Selector.Where where -> most(where.base());
            case Selector.Having having -> most(having.base());
            case Selector.Linked linked -> most(linked.base());
        };
    }

    /// The kinds it chooses, every component of them; empty where it looks at more than kinds.
    static Optional<Set<KindId>> exactly(Selector selector) {
        return whole(selector) ? most(selector) : Optional.empty();
    }

    private static Optional<Set<KindId>> union(Selector.AnyOf any) {
        Set<KindId> all = new LinkedHashSet<>();
        for (Selector selector : any.selectors()) {
            Optional<Set<KindId>> kinds = most(selector);
            if (kinds.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(kinds.get());
        }
        return Optional.of(all);
    }

    private static Optional<Set<KindId>> minus(Selector base, Selector except) {
        if (except instanceof Selector.Anything) {
            return Optional.of(Set.of());
        }
        return most(base).map(kinds -> {
            Set<KindId> left = new LinkedHashSet<>(kinds);
            if (whole(except)) {
                most(except).ifPresent(left::removeAll);
            }
            return left;
        });
    }

    /// Whether the selector chooses every component of the kinds it could choose.
    private static boolean whole(Selector selector) {
        return switch (selector) {
            case Selector.Kinds kinds -> true;
            case Selector.AnyOf any -> any.selectors().stream().allMatch(Choice::whole);
            case Selector.Minus(Selector base, Selector except) -> whole(base) && whole(except);
            case Selector.Anything anything -> true;
            case Selector.Says says -> false;
            case Selector.Where where -> false;
            case Selector.Having having -> false;
            case Selector.Linked linked -> false;
        };
    }
}
