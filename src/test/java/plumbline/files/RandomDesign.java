package plumbline.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Disposition;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.FindingKey;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.design.PromptId;
import plumbline.design.Size;
import plumbline.design.Value;

/// Designs of every shape a file can hold, small enough to read in a failure.
final class RandomDesign {
    private static final List<String> TEXTS = List.of(
            "",
            "Clicks",
            "a \"quote\" \\ slash",
            "two\nlines\tand tab",
            "日本語 🙂",
            "\u2028\u0001\u007f",
            "lone \ud800 half",
            "x".repeat(300));
    private final Random random;

    RandomDesign(Random random) {
        this.random = random;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(1000);
            case 1 -> random.nextDouble() * 1000 - 500;
            case 2 -> -0.0;
            default -> random.nextInt(100) / 8d;
        };
    }

    Design design() {
        List<Boundary> boundaries = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            boundaries.add(new Boundary(new BoundaryId("b" + i), text(), holder(i)));
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            components.add(new Component(
                    new ComponentId("c " + i),
                    kind(),
                    text(),
                    text(),
                    text(),
                    properties(),
                    holder(boundaries.size())));
        }
        List<EndId> ends = new ArrayList<>();
        components.forEach(each -> ends.add(each.id()));
        boundaries.forEach(each -> ends.add(each.id()));
        List<Link> links = new ArrayList<>();
        for (int i = 0; !ends.isEmpty() && i < random.nextInt(6); i++) {
            links.add(new Link(
                    new LinkId("l" + i), any(ends), any(ends), flow(), text(), random.nextBoolean() ? 1 + i : null));
        }
        List<ElementId> all = new ArrayList<>(ends);
        links.forEach(each -> all.add(each.id()));
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            notes.add(new Note(new NoteId("n" + i), text(), all.isEmpty() || random.nextBoolean() ? null : any(all)));
        }
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        SequencedMap<FindingKey, Disposition> dispositions = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            answers.put("a" + i, "partly");
            Disposition.Status status = any(List.of(Disposition.Status.values()));
            dispositions.put(new FindingKey("k@" + i), new Disposition(status, text()));
        }
        PromptId prompt = random.nextBoolean() ? null : new PromptId("eta");
        return new Design(
                prompt,
                text(),
                components,
                links,
                boundaries,
                notes,
                answers,
                dispositions,
                layout(all, links, boundaries));
    }

    private Layout layout(List<ElementId> all, List<Link> links, List<Boundary> boundaries) {
        SequencedMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        SequencedMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        for (ElementId id : all) {
            if (random.nextBoolean()) {
                Size size = random.nextBoolean() ? null : new Size(Math.abs(number()), 3);
                boxes.put(id, new Layout.Placement(new Point(number(), number()), size));
            }
        }
        for (Link link : links) {
            if (random.nextBoolean()) {
                routes.put(link.id(), List.of(new Point(number(), number()), new Point(1, 2)));
            }
        }
        Set<BoundaryId> folded =
                boundaries.isEmpty() ? Set.of() : Set.of(boundaries.getFirst().id());
        return new Layout(
                boxes,
                routes,
                boxes.isEmpty() ? Set.of() : Set.of(boxes.firstEntry().getKey()),
                folded);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private @Nullable BoundaryId holder(int among) {
        return among == 0 || random.nextBoolean() ? null : new BoundaryId("b" + random.nextInt(among));
    }

    private @Nullable KindId kind() {
        return random.nextBoolean()
                ? null
                : any(List.copyOf(TinyCatalog.CATALOG.kinds())).id();
    }

    private @Nullable Flow flow() {
        return random.nextBoolean() ? null : any(List.of(Flow.values()));
    }

    private Map<String, Value> properties() {
        Map<String, Value> properties = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            properties.put("replicas", new Value.Amount(number()));
            properties.put("stateful", new Value.Flag(random.nextBoolean()));
            properties.put("my own", new Value.Text(text()));
        }
        return properties;
    }
}
