package plumbline.exchange.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.exchange.plantuml.Statement.Body;
import plumbline.exchange.plantuml.Statement.End;

/// The grammar of elements: keywords, brackets, and how arrows name them.
final class Elements {
    /// Keywords of component and deployment diagrams; most hold others as well.
    static final Set<String> KEYWORDS = Set.of(
            "action",
            "actor",
            "agent",
            "archimate",
            "artifact",
            "boundary",
            "card",
            "circle",
            "cloud",
            "collections",
            "component",
            "control",
            "database",
            "diamond",
            "entity",
            "file",
            "folder",
            "frame",
            "hexagon",
            "interface",
            "label",
            "node",
            "package",
            "participant",
            "person",
            "port",
            "portin",
            "portout",
            "process",
            "queue",
            "rectangle",
            "stack",
            "storage",
            "usecase",
            "namespace");

    /// Those that a sequence diagram has as well.
    static final Set<String> IN_SEQUENCES =
            Set.of("actor", "boundary", "collections", "control", "database", "entity", "participant", "queue");

    static final Set<String> PORTS = Set.of("port", "portin", "portout");

    /// Keywords of class and object diagrams.
    static final Map<String, Sort> OF_OTHERS = Map.ofEntries(
            Map.entry("class", Sort.CLASS),
            Map.entry("abstract", Sort.CLASS),
            Map.entry("enum", Sort.CLASS),
            Map.entry("annotation", Sort.CLASS),
            Map.entry("struct", Sort.CLASS),
            Map.entry("protocol", Sort.CLASS),
            Map.entry("exception", Sort.CLASS),
            Map.entry("metaclass", Sort.CLASS),
            Map.entry("dataclass", Sort.CLASS),
            Map.entry("record", Sort.CLASS),
            Map.entry("static", Sort.CLASS),
            Map.entry("object", Sort.OBJECT),
            Map.entry("map", Sort.OBJECT),
            Map.entry("state", Sort.STATE),
            Map.entry("robust", Sort.TIMING),
            Map.entry("concise", Sort.TIMING),
            Map.entry("clock", Sort.TIMING),
            Map.entry("binary", Sort.TIMING));

    private Elements() {}

    /// The element that the line declares, or null.
    static Statement.@Nullable Element declared(String line) {
        Cursor cursor = new Cursor(line);
        String word = cursor.name().toLowerCase(Locale.ROOT);
        cursor.take("/");
        String keyword = KEYWORDS.contains(word) ? word : "";
        if (keyword.isEmpty()) {
            cursor.back(0);
        } else if (!cursor.done() && !Character.isWhitespace(cursor.here()) && "[\"(:{".indexOf(cursor.here()) < 0) {
            return null;
        }
        cursor.blanks();
        if (keyword.equals("archimate")) {
            tag(cursor);
        }
        Named first = named(cursor, keyword.isEmpty());
        if (first == null) {
            return null;
        }
        // PlantUML wants them behind the alias, people write them before it too.
        List<String> stereotypes = new ArrayList<>();
        stereotypes(cursor, stereotypes);
        String id = first.text;
        String text = first.text;
        if (cursor.takeWord("as")) {
            cursor.blanks();
            Named second = named(cursor, true);
            if (second == null) {
                id = cursor.name();
                if (id.isEmpty()) {
                    return null;
                }
            } else if (second.quoted && !first.quoted) {
                text = second.text;
            } else {
                id = second.text;
            }
        }
        String sort = keyword.isEmpty() ? first.keyword : keyword;
        return ending(cursor, sort, id, text, stereotypes);
    }

    /// Stereotypes, tags, links and colours in any order, then how the element goes on.
    private static Statement.@Nullable Element ending(
            Cursor cursor, String keyword, String id, String text, List<String> stereotypes) {
        do {
            stereotypes(cursor, stereotypes);
        } while (cursor.between("[[", "]]") != null || tag(cursor));
        String rest = cursor.rest().strip();
        String shown = text;
        Body body = Body.NONE;
        if (rest.equals("{")) {
            body = Body.OPEN;
        } else if (rest.startsWith("[") && rest.endsWith("]") && rest.length() > 1) {
            shown = rest.substring(1, rest.length() - 1);
        } else if (rest.startsWith("[")) {
            body = Body.TEXT;
            shown = rest.substring(1);
        } else if (!rest.isEmpty()
                && !rest.startsWith("'")
                && !rest.replace(" ", "").equals("{}")) {
            return null;
        }
        return new Statement.Element(keyword, id, shown, stereotypes, body);
    }

    private static void stereotypes(Cursor cursor, List<String> into) {
        cursor.blanks();
        for (String each = cursor.between("<<", ">>"); each != null; each = cursor.between("<<", ">>")) {
            into.add(each.strip());
            cursor.blanks();
        }
    }

    private static boolean tag(Cursor cursor) {
        if (cursor.here() != '#' && cursor.here() != '$') {
            return false;
        }
        cursor.until(" ", "\t", "{", "<<");
        return true;
    }

    /// `keyword` is what a bracketed form makes of it.
    private record Named(String text, String keyword, boolean quoted) {}

    private static @Nullable Named named(Cursor cursor, boolean onlyMarked) {
        String quoted = cursor.between("\"", "\"");
        if (quoted != null) {
            return new Named(quoted, "", true);
        }
        int before = cursor.place();
        String bracketed = cursor.between("[", "]");
        if (bracketed != null && !bracketed.startsWith("[") && !bracketed.isBlank()) {
            return new Named(bracketed.strip(), "[", true);
        }
        cursor.back(before);
        if (cursor.take("()")) {
            cursor.blanks();
            String inner = cursor.between("\"", "\"");
            String name = inner == null ? cursor.name() : inner;
            return name.isEmpty() ? null : new Named(name, "interface", inner != null);
        }
        String use = cursor.between("(", ")");
        if (use != null && !use.isBlank() && !use.equals("*")) {
            cursor.take("/");
            return new Named(use.strip(), "usecase", true);
        }
        cursor.back(before);
        String actor = cursor.between(":", ":");
        if (actor != null && !actor.isBlank()) {
            cursor.take("/");
            return new Named(actor.strip(), "actor", true);
        }
        cursor.back(before);
        if (onlyMarked) {
            return null;
        }
        String words =
                cursor.until(" as ", " AS ", "<<", " #", " $", "{", "[", "'").strip();
        return words.isEmpty() || words.contains("\"") || words.contains(":") || words.contains("->")
                ? null
                : new Named(words, "", false);
    }

    /// The end of an arrow at the cursor, or null.
    static @Nullable End end(Cursor cursor, Set<String> oddIds) {
        for (String odd : oddIds) {
            int before = cursor.place();
            if (cursor.take(odd) && (cursor.done() || Character.isWhitespace(cursor.here()))) {
                return new End(odd, "");
            }
            cursor.back(before);
        }
        Named marked = named(cursor, true);
        if (marked != null) {
            return new End(marked.text, marked.keyword);
        }
        String name = cursor.name();
        return name.isEmpty() ? null : new End(name, "");
    }
}
