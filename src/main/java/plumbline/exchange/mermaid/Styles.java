package plumbline.exchange.mermaid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the styles of a flowchart make invisible, and which classes may name what a node is; nothing else of them
/// matters to a design.
final class Styles {
    private static final Pattern UNSEEN = Pattern.compile("(?i)(?:^|[,;\\s])(?:opacity\\s*:\\s*0(?:\\.0+)?(?=[,;\\s]|$)"
            + "|display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern UNSEEN_LINE = Pattern.compile("(?i)(?:^|[,;\\s])(?:stroke\\s*:\\s*(?:none|transparent)"
            + "|stroke-width\\s*:\\s*0(?:px)?(?=[,;\\s]|$)|stroke-opacity\\s*:\\s*0(?=[,;\\s]|$))");
    private static final int MOST_INDEXES = 20_000;

    private final Set<String> defined = new HashSet<>();
    private final Set<String> unseenClasses = new HashSet<>();
    private final Set<String> unseenIds = new HashSet<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<Integer> unseenLinks = new HashSet<>();
    private boolean allLinksUnseen;

    /// The rest of a `classDef` line: names and their style.
    void define(String rest) {
        String[] parts = rest.strip().split("\\s+", 2);
        defined.addAll(List.of(parts[0].split(",")));
        if (parts.length == 2 && UNSEEN.matcher(parts[1]).find()) {
            unseenClasses.addAll(List.of(parts[0].split(",")));
        }
    }

    /// The rest of a `class` line: ids, then a class.
    void assign(String rest) {
        String line = rest.strip();
        int last = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t'));
        if (last > 0) {
            for (String id : line.substring(0, last).split("[,\\s]+")) {
                assign(id, line.substring(last + 1));
            }
        }
    }

    void assign(String id, String css) {
        classes.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(css);
    }

    /// The rest of a `style` line: ids, then their style.
    void style(String rest) {
        String[] parts = rest.strip().split("\\s+", 2);
        if (parts.length == 2 && UNSEEN.matcher(parts[1]).find()) {
            unseenIds.addAll(List.of(parts[0].split(",")));
        }
    }

    /// The rest of a `linkStyle` line: numbers of links, from 0, or `default`; then their style.
    void linkStyle(String rest) {
        String[] parts = rest.strip().split("\\s+(?![\\d,])", 2);
        if (parts.length < 2
                || !(UNSEEN.matcher(parts[1]).find()
                        || UNSEEN_LINE.matcher(parts[1]).find())) {
            return;
        }
        for (String index : parts[0].split("[,\\s]+")) {
            if (index.equals("default")) {
                allLinksUnseen = true;
            } else if (index.matches("\\d{1,6}") && unseenLinks.size() < MOST_INDEXES) {
                unseenLinks.add(Integer.valueOf(index));
            }
        }
    }

    /// The classes given to a node that may say what it is: one that has colours often gathers a whole layer
    /// (`database`, `service`), so of these one of a single word says nothing.
    Set<String> telling(String id) {
        Set<String> telling = new LinkedHashSet<>(classes.getOrDefault(id, Set.of()));
        telling.removeIf(css -> defined.contains(css) && css.indexOf('-') < 0);
        return telling;
    }

    boolean hides(String id) {
        return unseenIds.contains(id)
                || classes.getOrDefault(id, Set.of()).stream().anyMatch(unseenClasses::contains);
    }

    boolean hidesLink(int index) {
        return allLinksUnseen || unseenLinks.contains(index);
    }
}
