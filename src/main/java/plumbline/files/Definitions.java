package plumbline.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// Names that one file defines in any order and in terms of one another; each is decoded when it is first used.
///
/// A name that is defined by itself is a problem that shows the way round; so is one that, with all it uses
/// written out, has more than 2,000 parts, since names that each use the one before twice grow beyond bounds.
final class Definitions<T> implements Names<T> {
    private static final int MOST_PARTS = 2_000;

    private final SequencedMap<String, Tree> trees = new LinkedHashMap<>();
    private final Map<String, T> done = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int used;
    private final Function<Tree, T> decoder;
    private final T standIn;
    private final Problems problems;

    Definitions(Problems problems, T standIn, Function<Names<T>, Function<Tree, T>> decoder) {
        this.problems = problems;
        this.standIn = standIn;
        this.decoder = decoder.apply(this);
    }

    void define(String name, Tree tree) {
        trees.put(name, tree);
    }

    @Override
    public Optional<T> find(String name, Place usedAt) {
        T known = done.get(name);
        if (known != null) {
            used += sizes.getOrDefault(name, 0);
            return Optional.of(known);
        }
        Tree tree = trees.get(name);
        if (tree == null) {
            return Optional.empty();
        }
        if (open.contains(name)) {
            problems.error(usedAt, "`" + name + "` is defined by itself: " + wayRound(name), "break the circle");
            return Optional.of(standIn);
        }
        int usedBefore = used;
        used = parts(tree);
        open.addLast(name);
        T made = decoder.apply(tree);
        open.removeLast();
        if (used > MOST_PARTS) {
            problems.error(
                    tree.at(),
                    "`" + name + "` has more than " + MOST_PARTS + " parts, written out",
                    "it names what names much: say it more simply");
            made = standIn;
            used = 1;
        }
        done.put(name, made);
        sizes.put(name, used);
        used += usedBefore;
        return Optional.of(made);
    }

    private static int parts(Tree tree) {
        return switch (tree) {
            case Tree.Scalar scalar -> 1;
            case Tree.Sequence sequence ->
                1 + sequence.items().stream().mapToInt(Definitions::parts).sum();
            case Tree.Mapping mapping ->
                1
                        + mapping.entries().stream()
                                .mapToInt(entry -> parts(entry.value()))
                                .sum();
        };
    }

    private String wayRound(String name) {
        List<String> way = new ArrayList<>(open);
        List<String> circle = new ArrayList<>(way.subList(way.indexOf(name), way.size()));
        circle.add(name);
        return String.join(" -> ", circle);
    }

    @Override
    public Set<String> known() {
        return Collections.unmodifiableSet(trees.keySet());
    }

    /// Every name with what it stands for, in the order of the file.
    SequencedMap<String, T> all() {
        SequencedMap<String, T> all = new LinkedHashMap<>();
        for (String name : trees.keySet()) {
            find(name, Place.NONE).ifPresent(made -> all.put(name, made));
        }
        return all;
    }
}
