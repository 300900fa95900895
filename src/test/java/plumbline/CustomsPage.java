package plumbline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.catalog.Recognition;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.EndId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.files.Reference;

/// Writes `rubrics/customs.yaml`: which kinds the strong and the solid answers link.
final class CustomsPage {
    private static final List<String> GOOD = List.of("strong", "solid");
    private static final String HEAD = """
            # Which kinds people link: those that the strong and the solid answers do, and in how many. Written by ./mvnw -Ppages; what is proposed as a next
            # edit keeps to it; a drawing whose links are mostly others is held down: docs/decisions/011.
            format: 1

            links:
            """;

    private CustomsPage() {}

    static String text() {
        Map<String, Map<String, Integer>> links = new TreeMap<>();
        for (Reference reference : Exercises.library().references()) {
            if (GOOD.contains(reference.name())) {
                linked(Exercises.design(reference))
                        .forEach((from, to) -> to.forEach(target -> links.computeIfAbsent(from, _ -> new TreeMap<>())
                                .merge(target, 1, Integer::sum)));
            }
        }
        StringBuilder text = new StringBuilder(HEAD);
        links.forEach((from, to) -> text.append("  ")
                .append(from)
                .append(": {")
                .append(to.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", ")))
                .append("}\n"));
        return text.toString();
    }

    private static Map<String, Set<String>> linked(Design design) {
        Map<String, Set<String>> links = new HashMap<>();
        Map<ComponentId, Recognition> kinds =
                Exercises.library().recogniser().read(design.wiring()).kinds();
        for (Link link : design.links()) {
            String from = kind(link.from(), kinds);
            String to = kind(link.to(), kinds);
            if (!from.isEmpty() && !to.isEmpty()) {
                links.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
            }
        }
        return links;
    }

    private static String kind(EndId end, Map<ComponentId, Recognition> kinds) {
        return end instanceof ComponentId id
                        && kinds.getOrDefault(id, Recognition.NONE).kind() instanceof KindId kind
                ? kind.value()
                : "";
    }
}
