package plumbline.files;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import plumbline.design.Flow;
import plumbline.rubric.Travel;

/// Decodes what a trail may travel over: the name of a way, or a list of flows.
final class TravelReader {
    /// Named ways by the words that files use.
    static final Map<String, Travel.Named> WAYS = ways();

    private TravelReader() {}

    private static Map<String, Travel.Named> ways() {
        Map<String, Travel.Named> ways = new LinkedHashMap<>();
        for (Travel.Named way : Travel.Named.values()) {
            ways.put(way.name().toLowerCase(Locale.ROOT), way);
        }
        return ways;
    }

    /// The travel under `over`; influence where it is absent.
    static Travel read(Fields fields) {
        return fields.find("over").map(tree -> read(tree, fields.problems())).orElse(Travel.Named.INFLUENCE);
    }

    private static Travel read(Tree tree, Problems problems) {
        return switch (tree) {
            case Tree.Sequence list -> flows(list, problems);
            case Tree.Scalar word -> way(word, problems);
            case Tree.Mapping mapping -> {
                problems.error(
                        tree.at(), "`over` is the name of a way, or a list of flows", "such as data, or [stream]");
                yield Travel.Named.INFLUENCE;
            }
        };
    }

    private static Travel way(Tree.Scalar word, Problems problems) {
        Travel.Named way = WAYS.get(word.written());
        if (way != null) {
            return way;
        }
        Set<String> words = new TreeSet<>(WAYS.keySet());
        problems.error(
                word.at(),
                "`" + word.written() + "` is no way to travel",
                Flow.of(word.written()).isPresent()
                        ? "a flow stands in a list: [" + word.written() + "]"
                        : Suggestion.hint(word.written(), words));
        return Travel.Named.INFLUENCE;
    }

    private static Travel flows(Tree.Sequence list, Problems problems) {
        Set<Flow> flows = EnumSet.noneOf(Flow.class);
        for (Tree item : list.items()) {
            flow(item, problems).ifPresent(flows::add);
        }
        if (list.items().isEmpty()) {
            problems.error(list.at(), "no flow is named, so no trail could be found", "name one, or leave `over` out");
        }
        return new Travel.Flows(flows);
    }

    /// The flow a scalar names; a problem where there is none.
    static Optional<Flow> flow(Tree tree, Problems problems) {
        String word = tree instanceof Tree.Scalar scalar ? scalar.written() : "";
        Optional<Flow> flow = Flow.of(word);
        if (flow.isEmpty()) {
            problems.error(
                    tree.at(),
                    tree instanceof Tree.Scalar
                            ? "`" + word + "` is no flow"
                            : "a flow is a word, and this is " + tree.shape(),
                    Suggestion.hint(word, flowIds()));
        }
        return flow;
    }

    static List<String> flowIds() {
        return Arrays.stream(Flow.values()).map(Flow::id).toList();
    }
}
