package plumbline.exchange.structurizr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.Drawing;
import plumbline.exchange.Unreadable;
import plumbline.exchange.structurizr.Model.Element;
import plumbline.exchange.structurizr.Model.Relation;
import plumbline.layout.Direction;
import plumbline.problem.Deadline;
import plumbline.problem.Problem;

/// Reads statements into a model; what says nothing about elements and relationships is passed over, block and all.
final class ModelParser {
    private static final int DEEPEST = 60;
    private static final int MOST_COMPLAINTS = 20;
    private static final Set<String> ELEMENTS =
            Set.of("person", "softwaresystem", "container", "component", "group", "enterprise", "element");
    private static final Set<String> OF_THE_MODEL =
            Set.of("systemlandscape", "systemcontext", "container", "component");
    private static final Set<String> PLAIN_BLOCKS = Set.of("workspace", "model", "");
    private static final Set<String> REFERENCES = Set.of("!element", "!ref", "!extend");
    private static final Set<String> FORBIDDEN = Set.of("!script", "!plugin", "!include", "!components");
    private static final Set<String> PASSED_OVER = Set.of(
            "views",
            "styles",
            "themes",
            "theme",
            "branding",
            "terminology",
            "configuration",
            "properties",
            "perspectives",
            "deploymentgroup",
            "url",
            "name",
            "tag",
            "archetypes");

    private final String file;
    private final List<DslLine> lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Model model = new Model();
    private final Map<String, String> archetypes = new HashMap<>();
    private int at;
    private int unnamed;

    ModelParser(String file, List<DslLine> lines) {
        this.file = file;
        this.lines = lines;
    }

    Model model() throws Unreadable {
        while (at < lines.size()) {
            Deadline.ask();
            block(null, 1);
        }
        return model;
    }

    List<Problem> problems() {
        return problems;
    }

    /// Statements up to the closing brace, which is taken.
    private void block(@Nullable Element around, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(
                    lines.get(Math.min(at, lines.size() - 1)).line(),
                    0,
                    "blocks are nested deeper than " + DEEPEST + " levels");
        }
        while (at < lines.size()) {
            Deadline.ask();
            DslLine said = lines.get(at++);
            if (said.closes()) {
                return;
            }
            statement(said, around, depth);
            if (model.elements.size() + model.relations.size() > Drawing.MOST_ELEMENTS) {
                throw new Unreadable(said.line(), 0, "the model has more than " + Drawing.MOST_ELEMENTS + " elements");
            }
        }
    }

    private void statement(DslLine said, @Nullable Element around, int depth) throws Unreadable {
        boolean assigned = said.word(1).equals("=");
        List<String> words = assigned ? said.words().subList(2, said.words().size()) : said.words();
        String identifier = assigned ? said.word(0) : "";
        String keyword = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
        String sort = archetypes.getOrDefault(keyword, keyword);
        if (words.contains("->") || words.stream().anyMatch(word -> word.startsWith("--") && word.endsWith("->"))) {
            relation(words, around, said);
            skip(said);
        } else if (ELEMENTS.contains(sort)) {
            Element element = element(words, sort, identifier, around);
            if (said.opens()) {
                block(element, depth + 1);
            }
        } else if (REFERENCES.contains(keyword)) {
            Element element = model.find(words.size() > 1 ? words.get(1) : "", around);
            if (said.opens()) {
                block(element == null ? around : element, depth + 1);
            }
        } else if (FORBIDDEN.contains(keyword)) {
            warn(said, "'" + keyword + "' is not followed: nothing is run, included or fetched while reading");
            skip(said);
        } else if (keyword.equals("deploymentenvironment")) {
            problems.add(Problem.note(
                    file,
                    said.line(),
                    0,
                    "the deployment environment '" + word(words, 1)
                            + "' was left out: the model says what there is, this where it runs",
                    ""));
            skip(said);
        } else if (keyword.equals("views") && said.opens()) {
            views();
        } else if (keyword.equals("archetypes") && said.opens()) {
            archetypes();
        } else if (said.opens() && PLAIN_BLOCKS.contains(keyword)) {
            if (keyword.equals("workspace") && words.size() > 1) {
                if (words.get(1).equals("extends")) {
                    warn(said, "the workspace that this one extends is not fetched");
                } else {
                    model.name = words.get(1);
                }
            }
            block(around, depth + 1);
        } else {
            property(keyword, words, around, said);
            skip(said);
        }
    }

    private void property(String keyword, List<String> words, @Nullable Element around, DslLine said) {
        String value = words.size() > 1 ? words.get(1) : "";
        if (around == null) {
            if (!keyword.startsWith("!") && !PASSED_OVER.contains(keyword) && !keyword.equals("description")) {
                warn(said, "not understood: '" + keyword + "'");
            }
            return;
        }
        switch (keyword) {
            case "description" -> around.description = value;
            case "technology" -> around.technology = value;
            case "tags", "tag" -> words.subList(1, words.size()).forEach(tags -> tag(around, tags));
            default -> {
                if (!keyword.startsWith("!") && !PASSED_OVER.contains(keyword)) {
                    warn(said, "not understood: '" + keyword + "'");
                }
            }
        }
    }

    private Element element(List<String> words, String sort, String identifier, @Nullable Element around) {
        String name = words.size() > 1 ? words.get(1) : "";
        String key = identifier.isEmpty() ? "element " + ++unnamed : identifier;
        while (model.elements.containsKey(key)) {
            key = identifier + " " + ++unnamed;
        }
        Element element = new Element(key, sort, name, around);
        boolean technical = sort.equals("container") || sort.equals("component");
        if (!sort.equals("group") && !sort.equals("enterprise")) {
            int description = sort.equals("element") ? 3 : 2;
            element.description = word(words, description);
            element.technology = technical ? word(words, 3) : sort.equals("element") ? word(words, 2) : "";
            tag(element, word(words, technical || sort.equals("element") ? 4 : 3));
        }
        model.add(element, identifier);
        return element;
    }

    private static void tag(Element element, String tags) {
        for (String tag : tags.split(",")) {
            if (!tag.isBlank() && element.tags.size() < 100) {
                element.tags.add(tag.strip());
            }
        }
    }

    private void relation(List<String> words, @Nullable Element around, DslLine said) {
        int arrow = 0;
        while (!words.get(arrow).endsWith("->")) {
            arrow++;
        }
        String from = arrow == 0 ? "this" : words.get(arrow - 1);
        String to = word(words, arrow + 1);
        if (to.isEmpty()) {
            warn(said, "an arrow without an end");
            return;
        }
        model.relations.add(
                new Relation(from, to, word(words, arrow + 2), word(words, arrow + 3), around, said.line()));
    }

    /// Views are not read, but for the shapes that styles give to tags, and where the model goes on to.
    private void views() {
        int depth = 1;
        String tag = "";
        String view = "";
        while (at < lines.size() && depth > 0) {
            Deadline.ask();
            DslLine said = lines.get(at++);
            if (said.opens() && said.keyword().equals("element")) {
                tag = said.word(1);
            } else if (said.keyword().equals("shape") && !tag.isEmpty()) {
                model.shapes.put(tag, said.word(1).toLowerCase(Locale.ROOT));
            } else if (said.keyword().equals("autolayout") && OF_THE_MODEL.contains(view)) {
                Direction.of(said.word(1)).ifPresent(model.directions::add);
            }
            view = depth == 1 && said.opens() ? said.keyword() : view;
            depth += said.opens() ? 1 : said.closes() ? -1 : 0;
        }
    }

    /// Names that a workspace gives to sorts of elements: `microservice = container { ... }`.
    private void archetypes() {
        int depth = 1;
        while (at < lines.size() && depth > 0) {
            Deadline.ask();
            DslLine said = lines.get(at++);
            if (depth == 1 && said.word(1).equals("=")) {
                String base = said.word(2).toLowerCase(Locale.ROOT);
                archetypes.put(said.keyword(), archetypes.getOrDefault(base, base));
            }
            depth += said.opens() ? 1 : said.closes() ? -1 : 0;
        }
    }

    /// Passes over the block that opens behind a statement.
    private void skip(DslLine said) {
        int depth = said.opens() ? 1 : 0;
        while (at < lines.size() && depth > 0) {
            Deadline.ask();
            DslLine next = lines.get(at++);
            depth += next.opens() ? 1 : next.closes() ? -1 : 0;
        }
    }

    private void warn(DslLine said, String message) {
        if (problems.size() < MOST_COMPLAINTS) {
            problems.add(Problem.warning(file, said.line(), 0, message, ""));
        }
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
