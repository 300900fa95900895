package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.PromptId;
import plumbline.design.Value;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Any design, written and read back, is the same design; and PlantUML accepts what is written.
class RoundTripTest {
    private static final Catalog CATALOG = SmallCatalog.catalog();
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
            "%n()");

    @Test
    void aDesignComesBackAsItWas() {
        for (long seed = 0; seed < 200; seed++) {
            Design design = random(new Random(seed));
            String text = new PlantUmlWriter(CATALOG).write(design);
            Design back = read(text, "seed " + seed);
            String told = "seed " + seed + "\n" + text;
            assertThat(byId(back.components())).as(told).isEqualTo(byId(design.components()));
            assertThat(back.links()).as(told).isEqualTo(design.links());
            assertThat(set(back.boundaries())).as(told).isEqualTo(set(design.boundaries()));
            assertThat(set(back.notes())).as(told).isEqualTo(set(design.notes()));
            assertThat(back.title()).as(told).isEqualTo(design.title());
            assertThat(back.prompt()).as(told).isEqualTo(design.prompt());
        }
    }

    @Test
    void plantUmlAcceptsWhatIsWritten() {
        for (long seed = 0; seed < 50; seed++) {
            Design design = random(new Random(seed));
            String text = new PlantUmlWriter(CATALOG).write(design);
            Answer answer = PlantUmlParser.answer(text);
            String told = "seed " + seed + "\n" + text + "\n" + answer;
            assertThat(answer).as(told).isInstanceOf(Answer.Accepted.class);
            Outline outline = ((Answer.Accepted) answer).outline();
            long boxes = outline.nodes().stream()
                    .filter(node -> node.role() == Outline.Role.BOX)
                    .count();
            assertThat(boxes).as(told).isEqualTo(design.components().size());
            assertThat(outline.nodes().stream()
                            .filter(node -> node.role() == Outline.Role.GROUP)
                            .count())
                    .as(told)
                    .isEqualTo(design.boundaries().size());
        }
    }

    @Test
    void theSameDesignGivesTheSameText() {
        Design design = random(new Random(7));
        assertThat(new PlantUmlWriter(CATALOG).write(design)).isEqualTo(new PlantUmlWriter(CATALOG).write(design));
    }

    @Test
    void aLabelChangedInTheTextIsRead() {
        Component component = new Component(
                new ComponentId("a"), new KindId("feature-store"), "Odd \"name\"  here", "", "", Map.of(), null);
        String text = new PlantUmlWriter(CATALOG)
                .write(Design.of(null, "", List.of(component), List.of(), List.of(), List.of()));
        Design changed = read(text.replaceFirst("database \"[^\"]*\"", "database \"Feast\""), text);
        assertThat(changed.components().getFirst().label()).isEqualTo("Feast");
        assertThat(changed.components().getFirst().kind()).isEqualTo(new KindId("feature-store"));
    }

    private static Design read(String text, String told) {
        return switch (new PlantUmlReader(CATALOG).read("x.puml", text.getBytes(StandardCharsets.UTF_8))) {
            case Decoded.Good<List<Imported>>(List<Imported> all, List<Problem> problems) -> {
                assertThat(all).as(told).hasSize(1);
                assertThat(all.getFirst().problems()).as(told + "\n" + text).isEmpty();
                yield all.getFirst().design();
            }
            case Decoded.Bad<List<Imported>>(List<Problem> problems) ->
                throw new AssertionError(told + "\n" + text + "\n" + problems);
        };
    }

    private static Map<ComponentId, Component> byId(List<Component> components) {
        return components.stream().collect(Collectors.toMap(Component::id, component -> component));
    }

    private static <T> java.util.Set<T> set(List<T> list) {
        return java.util.Set.copyOf(list);
    }

    private static Design random(Random random) {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            boundaries.add(new Boundary(new BoundaryId(id(random, "b" + i)), text(random), holder(random, boundaries)));
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            components.add(component(random, i, boundaries));
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

    private static Component component(Random random, int i, List<Boundary> boundaries) {
        List<Kind> kinds = List.copyOf(CATALOG.kinds());
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
