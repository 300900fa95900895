package plumbline.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the criteria of a file stand, by their ids.
final class Named {
    private static final List<String> LISTS = List.of("essentials", "orders", "criteria");

    private Named() {}

    /// Nothing for a file that can't be read.
    static Map<String, Place> in(Source source) {
        Map<String, Place> places = new HashMap<>();
        source.tree(Syntax.YAML, new Problems(source.file())).ifPresent(tree -> top(tree, places));
        return places;
    }

    private static void top(Tree tree, Map<String, Place> places) {
        if (tree instanceof Tree.Mapping mapping) {
            for (String list : LISTS) {
                mapping.value(list).ifPresent(items -> each(items, places));
            }
        }
    }

    private static void each(Tree items, Map<String, Place> places) {
        if (items instanceof Tree.Sequence sequence) {
            for (Tree item : sequence.items()) {
                if (item instanceof Tree.Mapping mapping
                        && mapping.value("id").orElse(null) instanceof Tree.Scalar id) {
                    places.put(id.written(), id.at());
                }
            }
        }
    }
}
