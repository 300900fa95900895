package plumbline.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.design.Value;

/// A design written in a line or two of text, so that a test can be read without drawing it.
///
/// Statements stand on lines of their own or between semicolons; `#` at the start of a line makes it a comment.
/// `client -request-> service -stream-> event-stream` draws components and links, `=>` is short for `-request->`,
/// `-?->` states no flow, `-request "2. score"->` has a label and `-request 2->` a step. A component is a kind,
/// another of it is `cache#2`, `Feast:feature-store` gives it a label (`Feast:?` nothing but a label), and `service
/// {replicas: 1}` properties. `a & b -batch-> c & d` links each with each. A statement alone draws a component; `! a
/// -batch-> b` takes such links away again (`-*->`: whatever their flow), `! a` a component with its links. A
/// component's id is its text.
final class Sketch {
    private static final Pattern ARROW =
            Pattern.compile("\\s*=>\\s*|\\s+-([a-z]+|\\?|\\*)(?:\\s+(\\d+))?(?:\\s+\"([^\"]*)\")?->\\s+");
    private static final Pattern NODE = Pattern.compile("([^{}]+?)\\s*(?:\\{([^}]*)})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Map<String, Component> components = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private int drawn;

    private Sketch() {}

    /// The design of that text, for no prompt.
    static Design of(String text) {
        return of(null, text);
    }

    /// The design of that text. Text that is not in the notation is a fault of the test.
    static Design of(@Nullable PromptId prompt, String text) {
        Sketch sketch = new Sketch();
        text.lines().filter(line -> !line.strip().startsWith("#")).forEach(line -> {
            for (String statement : line.split(";")) {
                if (!statement.isBlank()) {
                    sketch.statement(statement.strip());
                }
            }
        });
        return Design.of(
                prompt,
                "Sketch",
                List.copyOf(sketch.components.values()),
                List.copyOf(sketch.links),
                List.of(),
                List.of());
    }

    private void statement(String statement) {
        boolean removes = statement.startsWith("!");
        String text = removes ? statement.substring(1).strip() : statement;
        Matcher arrow = ARROW.matcher(text);
        List<ComponentId> from = null;
        int at = 0;
        Arrow before = null;
        while (true) {
            boolean more = arrow.find();
            List<ComponentId> to = ends(text.substring(at, more ? arrow.start() : text.length()), removes);
            if (from != null && before != null) {
                join(from, before, to, removes);
            } else if (!more && removes) {
                to.forEach(this::remove);
            }
            if (!more) {
                return;
            }
            before = Arrow.of(arrow);
            from = to;
            at = arrow.end();
        }
    }

    private void join(List<ComponentId> from, Arrow arrow, List<ComponentId> to, boolean removes) {
        for (ComponentId source : from) {
            for (ComponentId target : to) {
                if (removes) {
                    boolean found = links.removeIf(link -> link.from().equals(source)
                            && link.to().equals(target)
                            && (arrow.any() || link.flow() == arrow.flow()));
                    require(found, "no such link to take away: " + source + " to " + target);
                } else {
                    drawn++;
                    LinkId id = new LinkId("link-" + drawn);
                    links.add(new Link(id, source, target, arrow.flow(), arrow.label(), arrow.step()));
                }
            }
        }
    }

    private void remove(ComponentId id) {
        components.remove(id.value());
        links.removeIf(link -> link.from().equals(id) || link.to().equals(id));
    }

    private List<ComponentId> ends(String text, boolean known) {
        List<ComponentId> result = new ArrayList<>();
        for (String part : text.split("&")) {
            Matcher node = NODE.matcher(part.strip());
            require(node.matches(), "not a component: " + part);
            String name = node.group(1).strip();
            require(!known || components.containsKey(name), "no such component to take away: " + name);
            Component component = components.computeIfAbsent(name, Sketch::component);
            if (node.group(2) != null) {
                components.put(name, component.withProperties(properties(node.group(2))));
            }
            result.add(component.id());
        }
        return result;
    }

    private static Component component(String name) {
        int colon = name.lastIndexOf(':');
        String label = colon < 0 ? name : name.substring(0, colon).strip();
        String kind = colon < 0 ? name : name.substring(colon + 1).strip();
        int number = kind.indexOf('#');
        KindId kindId = kind.equals("?") ? null : new KindId(number < 0 ? kind : kind.substring(0, number));
        return new Component(new ComponentId(name), kindId, label, "", "", Map.of(), null);
    }

    private static Map<String, Value> properties(String text) {
        Map<String, Value> result = new LinkedHashMap<>();
        for (String entry : text.split(",")) {
            String[] parts = entry.split(":", 2);
            require(parts.length == 2, "not a property: " + entry);
            result.put(parts[0].strip(), value(parts[1].strip()));
        }
        return result;
    }

    private static Value value(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new Value.Amount(Double.parseDouble(text));
        }
        return switch (text) {
            case "true", "false" -> new Value.Flag(Boolean.parseBoolean(text));
            default -> new Value.Text(text);
        };
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /// What stands between two components in the text; `any` matches every flow when links are
    /// taken away.
    private record Arrow(
            @Nullable Flow flow,
            boolean any,
            String label,
            @Nullable Integer step) {
        static Arrow of(Matcher matcher) {
            String flow = matcher.group(1);
            String step = matcher.group(2);
            String label = matcher.group(3);
            return new Arrow(
                    flow == null ? Flow.REQUEST : named(flow),
                    "*".equals(flow),
                    label == null ? "" : label,
                    step == null ? null : Integer.valueOf(step));
        }

        private static @Nullable Flow named(String flow) {
            return flow.equals("?") || flow.equals("*")
                    ? null
                    : Flow.of(flow).orElseThrow(() -> new IllegalArgumentException("no flow " + flow));
        }
    }
}
