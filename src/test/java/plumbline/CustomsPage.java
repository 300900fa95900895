package plumbline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
            # Which kinds people link: those that the strong and the solid answers do. Written by ./mvnw -Ppages; what is proposed as a next
            # edit keeps to it; a drawing whose links are mostly others is held down: docs/decisions/011.
            format: 1

            links:
            """;

    private CustomsPage() {}

    static String text() {
        Map<String, TreeSet<String>> links = new TreeMap<>();
        for (Reference reference : Exercises.library().references()) {
            if (GOOD.contains(reference.name())) {
                add(Exercises.design(reference), links);
            }
        }
        StringBuilder text = new StringBuilder(HEAD);
        links.forEach((from, to) -> text.append("  ")
                .append(from)
                .append(": [")
                .append(String.join(", ", to))
                .append("]\n"));
        return text.toString();
    }

    private static void add(Design design, Map<String, TreeSet<String>> links) {
        Map<ComponentId, Recognition> kinds =
                Exercises.library().recogniser().read(design.wiring()).kinds();
        for (Link link : design.links()) {
            String from = kind(link.from(), kinds);
            String to = kind(link.to(), kinds);
            if (!from.isEmpty() && !to.isEmpty()) {
                links.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
            }
        }
    }

    private static String kind(EndId end, Map<ComponentId, Recognition> kinds) {
        return end instanceof ComponentId id
                        && kinds.getOrDefault(id, Recognition.NONE).kind() instanceof KindId kind
                ? kind.value()
                : "";
    }
}
