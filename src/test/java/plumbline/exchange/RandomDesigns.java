package plumbline.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Catalog;
import plumbline.catalog.Kind;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.PromptId;
import plumbline.design.Value;

/// Designs that nobody would draw, with everything in their labels that means something to some format.
public final class RandomDesigns {
    private static final List<String> BITS = List.of(
            "Kafka",
            "feature",
            "store",
            " ",
            "  ",
            "\n",
            "\"",
            "\\",
            "\\n",
            "<",
            ">",
            "<<x>>",
            "<b>",
            "[",
            "]",
            "[[a b]]",
            "{",
            "}",
            "(",
            ")",
            ":",
            ";",
            "#",
            "##",
            "*",
            "**",
            "//",
            "http://x/y",
            "__",
            "--",
            "-->",
            "~",
            "'",
            "/'",
            "'/",
            "|",
            "&amp;",
            "&",
            "$x",
            "%date()",
            "100%",
            "@enduml",
            "!include",
            "图例",
            "Очередь",
            "🚀",
            "é",
            "1. ",
            "as",
            "legend",
            "=",
            "==",
            "^",
            "`",
            "\t",
            "note",
            "end",
            "Service",
            "API",
            "<U+0041>",
            "%n()",
            "<br>",
            "<script>alert(1)</script>",
            "#quot;",
            "#35;",
            "]]>",
            "fa:fa-x",
            "مخزن الميزات",
            "\u200f",
            "\u00a0",
            "👩🏽‍💻",
            "Feature\nservice",
            "reads\n\nwrites",
            "Store ",
            "[database]",
            "(Redis)",
            "database: Redis",
            "\\N",
            "\\l",
            "```",
            "> [!tip]",
            "- [ ] ",
            "%%{",
            "]:::x",
            "long name ".repeat(30),
            "${x}",
            "2) ",
            "%%{",
            "?");

    private RandomDesigns() {}

    /// The design that comes of that source of chance, with kinds of that catalogue.
    public static Design of(Random random, Catalog catalog) {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            boundaries.add(new Boundary(new BoundaryId(id(random, "b" + i)), text(random), holder(random, boundaries)));
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            components.add(component(random, i, boundaries, catalog));
        }
        List<EndId> ends = new ArrayList<>();
        components.forEach(component -> ends.add(component.id()));
        boundaries.forEach(boundary -> ends.add(boundary.id()));
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < random.nextInt(10); i++) {
            links.add(new Link(
                    new LinkId(random.nextBoolean() ? "l" + (i + 1) : id(random, "k" + i)),
                    ends.get(random.nextInt(ends.size())),
                    ends.get(random.nextInt(ends.size())),
                    random.nextInt(3) == 0 ? null : Flow.values()[random.nextInt(Flow.values().length)],
                    text(random),
                    random.nextInt(3) == 0 ? 1 + random.nextInt(20) : null));
        }
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            List<ElementId> subjects = new ArrayList<>(ends);
            links.forEach(link -> subjects.add(link.id()));
            ElementId about = random.nextInt(3) == 0 ? null : subjects.get(random.nextInt(subjects.size()));
            notes.add(new Note(new NoteId(id(random, "n" + i)), "n" + text(random), about));
        }
        PromptId prompt = random.nextBoolean() ? null : new PromptId("news-feed");
        return Design.of(prompt, text(random), components, links, boundaries, notes);
    }

    private static Component component(Random random, int i, List<Boundary> boundaries, Catalog catalog) {
        List<Kind> kinds = List.copyOf(catalog.kinds());
        Map<String, Value> properties = new LinkedHashMap<>();
        if (random.nextInt(3) == 0) {
            properties.put("replicas", new Value.Amount(random.nextInt(5)));
            properties.put("labelSource", new Value.Text(text(random)));
            properties.put("stateful", new Value.Flag(random.nextBoolean()));
        }
        return new Component(
                new ComponentId(id(random, "c" + i)),
                random.nextInt(4) == 0
                        ? null
                        : kinds.get(random.nextInt(kinds.size())).id(),
                text(random),
                random.nextBoolean() ? "" : text(random),
                random.nextBoolean() ? "" : text(random),
                properties,
                holder(random, boundaries));
    }

    private static @Nullable BoundaryId holder(Random random, List<Boundary> boundaries) {
        return boundaries.isEmpty() || random.nextBoolean()
                ? null
                : boundaries.get(random.nextInt(boundaries.size())).id();
    }

    private static String id(Random random, String plain) {
        return switch (random.nextInt(5)) {
            case 0 -> plain + "-x y";
            case 1 -> "database" + plain;
            case 2 -> "9" + plain + "/\"é";
            default -> plain;
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }
}
