package plumbline.exchange.mermaid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.exchange.mermaid.Flowchart.Arrow;

/// Lines that meet in points which are nothing themselves, made into lines between what they come from and lead to.
final class Junctions {
    private Junctions() {}

    /// The arrows, with those that touch a junction replaced: each that leads in is joined to each that leads out.
    static List<Arrow> without(List<Arrow> arrows, Set<String> junctions) {
        List<Arrow> joined = new ArrayList<>();
        Map<String, List<Arrow>> touching = new HashMap<>();
        for (Arrow arrow : arrows) {
            boolean from = junctions.contains(arrow.from());
            boolean to = junctions.contains(arrow.to());
            if (!from && !to) {
                joined.add(arrow);
            }
            if (from) {
                touching.computeIfAbsent(arrow.from(), _ -> new ArrayList<>()).add(arrow);
            }
            if (to) {
                touching.computeIfAbsent(arrow.to(), _ -> new ArrayList<>()).add(arrow);
            }
        }
        Set<String> done = new HashSet<>();
        for (String junction : junctions) {
            if (done.add(junction)) {
                joined.addAll(through(junction, touching, done));
            }
        }
        return joined;
    }

    private static List<Arrow> through(String first, Map<String, List<Arrow>> touching, Set<String> done) {
        Deque<String> open = new ArrayDeque<>(List.of(first));
        Map<String, Arrow> sources = new LinkedHashMap<>();
        Map<String, Arrow> targets = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            String junction = open.pop();
            for (Arrow arrow : touching.getOrDefault(junction, List.of())) {
                String other = arrow.from().equals(junction) ? arrow.to() : arrow.from();
                boolean ledTo = arrow.from().equals(other) ? arrow.headAtFrom() : arrow.headAtTo();
                if (touching.containsKey(other)) {
                    if (done.add(other)) {
                        open.push(other);
                    }
                } else {
                    (ledTo ? targets : sources).put(other, arrow);
                }
            }
        }
        boolean heads = !targets.isEmpty();
        if (sources.isEmpty() || !heads) {
            return star(sources.isEmpty() ? targets : sources, heads);
        }
        List<Arrow> joined = new ArrayList<>();
        sources.forEach((from, said) -> targets.forEach((to, other) -> {
            String label = said.label().isEmpty() ? other.label() : said.label();
            joined.add(new Arrow(from, to, label, false, true, false, said.line()));
        }));
        return joined;
    }

    /// Nothing says which end is which: the first is joined to each of the others.
    private static List<Arrow> star(Map<String, Arrow> ends, boolean heads) {
        List<Arrow> joined = new ArrayList<>();
        List<String> ids = List.copyOf(ends.keySet());
        for (String id : ids.subList(Math.min(1, ids.size()), ids.size())) {
            Arrow said = ends.getOrDefault(id, new Arrow(id, id, "", false, false, false, 0));
            joined.add(new Arrow(ids.getFirst(), id, said.label(), heads, heads, false, said.line()));
        }
        return joined;
    }
}
