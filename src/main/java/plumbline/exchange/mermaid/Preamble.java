package plumbline.exchange.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.layout.Direction;

/// What stands before the statements of a Mermaid diagram: front matter, directives, comments and the
/// line that says what sort of diagram it is.
///
/// `direction` is what that line says a flowchart goes on to, null where it says nothing.
record Preamble(
        String title,
        Sort sort,
        String word,
        String body,
        @Nullable Direction direction) {
    Preamble(String title, Sort sort, String word, String body) {
        this(title, sort, word, body, null);
    }

    /// What the first word promises.
    enum Sort {
        FLOWCHART,
        /// People, systems and containers in C4's words.
        C4,
        /// Services in groups, joined side to side.
        ARCHITECTURE,
        /// Blocks in a grid, joined as in a flowchart.
        BLOCKS,
        OTHER,
        /// There is no such line.
        NONE
    }

    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\s*+---[ \\t\\r]*+\\n(.{0,20000}?)\\n[^\\S\\n]*+---[ \\t\\r]*+(?=\\n|\\z)", Pattern.DOTALL);
    private static final Pattern TITLE =
            Pattern.compile("(?m)^[^\\S\\n]*+title[^\\S\\n]*+:[^\\S\\n]*+[\"']?(.{1,200}?)[\"']?[^\\S\\n]*+$");
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*%%[^\\n]*");
    private static final Pattern FLOWCHART = Pattern.compile(
            "\\A\\s*(flowchart(?:-elk|-v2)?|graph)(?:[ \\t]+(TB|TD|BT|RL|LR|[<>^v]))?(?=[\\s;]|\\z)[ \\t]*;?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\A\\s*([A-Za-z][\\w-]*)");

    private static final Map<String, Sort> READ = Map.of(
            "c4context", Sort.C4,
            "c4container", Sort.C4,
            "c4component", Sort.C4,
            "c4dynamic", Sort.C4,
            "c4deployment", Sort.C4,
            "architecture", Sort.ARCHITECTURE,
            "architecture-beta", Sort.ARCHITECTURE,
            "block", Sort.BLOCKS,
            "block-beta", Sort.BLOCKS);

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("sequencediagram", "a sequence diagram"),
            Map.entry("zenuml", "a sequence diagram"),
            Map.entry("classdiagram", "a class diagram"),
            Map.entry("classdiagram-v2", "a class diagram"),
            Map.entry("statediagram", "a state diagram"),
            Map.entry("statediagram-v2", "a state diagram"),
            Map.entry("erdiagram", "an entity-relationship diagram"),
            Map.entry("gantt", "a Gantt chart"),
            Map.entry("journey", "a user journey"),
            Map.entry("pie", "a pie chart"),
            Map.entry("gitgraph", "a Git graph"),
            Map.entry("mindmap", "a mind map"),
            Map.entry("timeline", "a timeline"),
            Map.entry("quadrantchart", "a quadrant chart"),
            Map.entry("requirementdiagram", "a requirement diagram"),
            Map.entry("sankey", "a Sankey diagram"),
            Map.entry("sankey-beta", "a Sankey diagram"),
            Map.entry("xychart", "a chart"),
            Map.entry("xychart-beta", "a chart"),
            Map.entry("packet", "a packet diagram"),
            Map.entry("packet-beta", "a packet diagram"),
            Map.entry("kanban", "a Kanban board"),
            Map.entry("radar-beta", "a radar chart"),
            Map.entry("treemap", "a treemap"),
            Map.entry("treemap-beta", "a treemap"),
            Map.entry("info", "a Mermaid version notice"));

    /// Takes the text apart; `body` has the same lines as the text, with all that isn't a statement
    /// blanked out.
    static Preamble of(String text) {
        String title = "";
        String body = text;
        Matcher front = FRONT_MATTER.matcher(body);
        if (front.find()) {
            Matcher named = TITLE.matcher(front.group(1));
            title = named.find() ? named.group(1) : "";
            body = blanked(front.group()) + body.substring(front.end());
        }
        body = withoutDirectives(body);
        body = COMMENT.matcher(body).replaceAll("");
        Matcher header = FLOWCHART.matcher(body);
        if (header.find()) {
            return new Preamble(
                    title,
                    Sort.FLOWCHART,
                    header.group(1),
                    blanked(header.group()) + body.substring(header.end()),
                    direction(header.group(2)));
        }
        Matcher first = WORD.matcher(body);
        String word = first.find() ? first.group(1) : "";
        Sort read = READ.get(word.toLowerCase(Locale.ROOT));
        if (read != null) {
            return new Preamble(title, read, word, blanked(first.group()) + body.substring(first.end()));
        }
        String other = OTHERS.get(word.toLowerCase(Locale.ROOT));
        return other == null
                ? new Preamble(title, Sort.NONE, word, body)
                : new Preamble(title, Sort.OTHER, other, body);
    }

    private static @Nullable Direction direction(@Nullable String written) {
        return written == null
                ? null
                : switch (written) {
                    case ">" -> Direction.RIGHT;
                    case "<" -> Direction.LEFT;
                    case "v" -> Direction.DOWN;
                    case "^" -> Direction.UP;
                    default -> Direction.of(written).orElse(null);
                };
    }

    /// How many of these lines come before the statements.
    static int lines(List<String> lines) {
        Preamble preamble = of(String.join("\n", lines));
        if (preamble.sort() != Sort.FLOWCHART) {
            return 0;
        }
        int line = 0;
        boolean front = false;
        for (String each : lines) {
            String text = each.strip();
            line++;
            if (text.startsWith("---")) {
                front = !front;
            } else if (!front && FLOWCHART.matcher(text).find()) {
                return line;
            }
        }
        return 0;
    }

    /// The lines before the statements, with the title of others.
    static List<String> entitled(List<String> head, List<String> other) {
        Optional<String> title = other.stream().filter(TITLE.asPredicate()).findFirst();
        List<String> entitled = new ArrayList<>(head);
        boolean fronted = !head.isEmpty() && head.getFirst().strip().equals("---");
        int old = fronted
                ? entitled.indexOf(
                        head.stream().filter(TITLE.asPredicate()).findFirst().orElse(""))
                : -1;
        if (old >= 0 && title.isPresent()) {
            if (!title(head.get(old)).equals(title(title.get()))) {
                entitled.set(old, title.get());
            }
        } else if (old >= 0) {
            entitled.remove(old);
            if (entitled.get(1).strip().equals("---")) {
                entitled.subList(0, 2).clear();
            }
        } else if (title.isPresent()) {
            entitled.addAll(fronted ? 1 : 0, fronted ? List.of(title.get()) : List.of("---", title.get(), "---"));
        }
        return entitled;
    }

    private static String title(String line) {
        Matcher named = TITLE.matcher(line);
        return named.find() ? named.group(1) : "";
    }

    private static String withoutDirectives(String text) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        int open = text.indexOf("%%{");
        int close = open < 0 ? -1 : text.indexOf("}%%", open);
        while (close >= 0) {
            kept.append(text, at, open).append(blanked(text.substring(open, close)));
            at = close + 3;
            open = text.indexOf("%%{", at);
            close = open < 0 ? -1 : text.indexOf("}%%", open);
        }
        return kept.append(text, at, text.length()).toString();
    }

    private static String blanked(String text) {
        return text.replaceAll("[^\\n]", "");
    }
}
