package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.mermaid.Flowchart.Arrow;
import plumbline.exchange.mermaid.Flowchart.FlowNode;
import plumbline.exchange.mermaid.Flowchart.Subgraph;
import plumbline.problem.Problem;

/// Reads an architecture diagram as if it were a flowchart: services are nodes, groups are subgraphs.
///
/// A junction is no part of the system: what it joins is linked directly.
final class ArchitectureParser {
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_PROBLEMS = 50;
    private static final Pattern ELEMENT = Pattern.compile("(group|service|junction)\\s++([\\w-]{1,200}+)\\s*+"
            + "(?:\\(([^()]{0,200}+)\\)\\s*+)?(?:\\[(.{0,2000})]\\s*+)?(?:in\\s++([\\w-]{1,200}+)\\s*+)?");
    private static final Pattern EDGE = Pattern.compile("^([\\w-]{1,200}?)(\\{group})?\\s*+(?::\\s*+[TBLR]\\s*+)?"
            + "(<)?-(?:-|\\[(.{0,2000})]-)(>)?\\s*+(?:[TBLR]\\s*+:\\s*+)?([\\w-]{1,200}+)(\\{group})?\\s*+");
    private static final Pattern OTHER = Pattern.compile("(?:accTitle|accDescr|align)\\b.*");
    private static final Pattern TITLE = Pattern.compile("title\\s+(.+)");
    private static final Set<String> GENERAL = Set.of("cloud", "server", "internet", "blank", "unknown", "");
    private static final Set<String> STORES = Set.of("database", "disk");

    private final String file;
    private final Map<String, FlowNode> services = new LinkedHashMap<>();
    private final Map<String, Subgraph> groups = new LinkedHashMap<>();
    private final Set<String> junctions = new LinkedHashSet<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String title;

    private ArchitectureParser(String file, String title) {
        this.file = file;
        this.title = title;
    }

    /// The chart with those statements; `firstLine` is the line of the file on which they begin.
    static Flowchart parse(String file, String title, String statements, int firstLine) {
        ArchitectureParser parser = new ArchitectureParser(file, title);
        int number = firstLine;
        for (String line : statements.split("\n", -1)) {
            parser.line(line.strip(), number++);
        }
        return parser.chart();
    }

    private void line(String text, int number) {
        Matcher element = ELEMENT.matcher(text);
        Matcher edge = EDGE.matcher(text);
        Matcher named = TITLE.matcher(text);
        if (text.isEmpty() || services.size() + groups.size() + arrows.size() > MOST_ELEMENTS) {
            return;
        }
        if (element.matches()) {
            element(element, number);
        } else if (edge.matches()) {
            String from = edge.group(1);
            String to = edge.group(6);
            String words = edge.group(4) == null ? "" : LabelText.plain(edge.group(4));
            arrows.add(new Arrow(
                    edge.group(2) == null ? from : holder(from),
                    edge.group(7) == null ? to : holder(to),
                    words,
                    edge.group(3) != null,
                    edge.group(5) != null,
                    false,
                    number));
        } else if (named.matches()) {
            title = LabelText.plain(named.group(1));
        } else if (!OTHER.matcher(text).matches() && problems.size() < MOST_PROBLEMS) {
            problems.add(
                    Problem.warning(file, number, 0, "this line of the architecture diagram was not understood", ""));
        }
    }

    private void element(Matcher element, int number) {
        String id = element.group(2);
        String icon = element.group(3) == null ? "" : element.group(3).strip();
        String written = element.group(4) == null ? "" : LabelText.plain(element.group(4));
        String label = written.isEmpty() ? id : written;
        String in = element.group(5);
        switch (element.group(1)) {
            case "group" -> groups.put(id, new Subgraph(id, label, false, in, number));
            case "junction" -> junctions.add(id);
            default ->
                services.put(
                        id,
                        new FlowNode(
                                id,
                                label + technology(icon),
                                STORES.contains(icon) ? Shape.STORE : Shape.BOX,
                                false,
                                Set.of(),
                                false,
                                in,
                                number));
        }
    }

    /// What the icon of a library says: `logos:aws-lambda` is a technology, `cloud` is a picture.
    private static String technology(String icon) {
        String name = icon.substring(icon.indexOf(':') + 1).replace('-', ' ').strip();
        return !icon.contains(":") || GENERAL.contains(name) || name.matches("aws|azure|gcp|google cloud")
                ? ""
                : "\n[" + name + "]";
    }

    /// The group around a service, or the service where there is none.
    private String holder(String id) {
        FlowNode service = services.get(id);
        return service == null || service.in() == null ? id : service.in();
    }

    private Flowchart chart() {
        for (Arrow arrow : arrows) {
            implied(arrow.from(), arrow.line());
            implied(arrow.to(), arrow.line());
        }
        return new Flowchart(
                title,
                List.copyOf(services.values()),
                Junctions.without(arrows, junctions),
                List.copyOf(groups.values()),
                problems);
    }

    private void implied(String id, int line) {
        if (!groups.containsKey(id) && !junctions.contains(id)) {
            services.computeIfAbsent(
                    id, name -> new FlowNode(name, name, Shape.BOX, false, Set.of(), true, null, line));
        }
    }
}
