package plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.design.KindId;
import plumbline.rubric.Selector;

/// The kinds that a selector names, so that one of them can be proposed.
final class Mentions {
    private Mentions() {}

    /// Without those it excludes; in alphabetical order within each part of the selector, so that
    /// it never varies.
    static List<KindId> of(Selector selector) {
        return switch (selector) {
            case Selector.Kinds(Set<KindId> kinds) -> kinds.stream().sorted().toList();
            case Selector.Anything() -> List.of();
            case Selector.AnyOf(List<Selector> selectors) ->
                selectors.stream().flatMap(each -> of(each).stream()).distinct().toList();
            case Selector.Minus(Selector base, Selector except) -> {
                List<KindId> left = new ArrayList<>(of(base));
                left.removeAll(of(except));
                yield left;
            }
            case Selector.Says(Selector base, List<String> _) -> of(base);
            case Selector.Where(Selector base, List<?> _, List<?> _) -> of(base);
            case Selector.Having(Selector base, String _, var _) -> of(base);
            case Selector.Linked(Selector base) -> of(base);
        };
    }
}
