package plumbline.editor.retelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.catalog.Ours;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.Layout;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Point;
import plumbline.design.Value;
import plumbline.editor.Sight;
import plumbline.exchange.RandomDesigns;
import plumbline.exchange.Scribe;
import plumbline.exchange.Telling;
import plumbline.exchange.mermaid.MermaidScript;
import plumbline.exchange.plantuml.PlantUmlScript;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;

/// Typing in the text beside a drawing.
final class Typing {
    static final Sight SIGHT = new Sight(Ours.catalog(), Ours.recogniser());

    static Stream<Scribe> languages() {
        return Stream.of(new PlantUmlScript(Ours.catalog()), new MermaidScript(Ours.catalog()));
    }

    static <T> T good(Decoded<T> decoded, String told) {
        return switch (decoded) {
            case Decoded.Good<T>(T value, List<Problem> _) -> value;
            case Decoded.Bad<T>(List<Problem> problems) -> throw new AssertionError(told + "\n" + problems);
        };
    }

    /// The design after this text was typed in the place of its own.
    static Design typed(Scribe scribe, Design design, String text) {
        Telling telling = good(Telling.of(scribe, design), text);
        Design before = Retelling.written(design, telling.said());
        return new Retelling(SIGHT)
                .of(design, before, good(telling.heard(text), text), design.layout())
                .design();
    }

    static String text(Scribe scribe, Design design) {
        return scribe.write(design).text();
    }

    /// An app calls a gateway in a boundary, which asks a cache; with all that a text can't say.
    static Design sample() {
        BoundaryId online = new BoundaryId("b1");
        return Design.of(
                        null,
                        "Small",
                        List.of(
                                Component.of("c1", "client", "App"),
                                Component.of("c2", null, "API gateway")
                                        .within(online)
                                        .withProperties(Map.of("replicas", new Value.Amount(3))),
                                Component.of("c3", "cache", "Hot items")
                                        .described("Redis", "a day of items")
                                        .within(online)),
                        List.of(
                                Link.of("l1", "c1", "c2", null),
                                new Link(
                                        new LinkId("l2"),
                                        new ComponentId("c2"),
                                        new ComponentId("c3"),
                                        Flow.REQUEST,
                                        "look up",
                                        2)),
                        List.of(new Boundary(online, "Online", null)),
                        List.of(
                                new Note(new NoteId("n1"), "20k requests/s", new ComponentId("c2")),
                                new Note(new NoteId("n2"), "within 5 ms", new LinkId("l2"))))
                .withLayout(new Layout(
                        new java.util.LinkedHashMap<>(Map.of(
                                new ComponentId("c1"), at(0, 0),
                                new ComponentId("c2"), at(240, 40),
                                new ComponentId("c3"), at(240, 200),
                                new NoteId("n1"), at(0, 320),
                                new NoteId("n2"), at(240, 400))),
                        new java.util.LinkedHashMap<>(Map.of(new LinkId("l1"), List.of(new Point(180, 90)))),
                        Set.of(new ComponentId("c1")),
                        Set.of()));
    }

    static Layout.Placement at(double x, double y) {
        return new Layout.Placement(new Point(x, y), null);
    }

    static Component component(Design design, String id) {
        return design.components().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Random links and boundaries, but labels that can be told apart.
    static Design plain(long seed) {
        Design wild = RandomDesigns.of(new Random(seed), Ours.catalog());
        List<Component> components = new ArrayList<>();
        for (Component each : wild.components()) {
            components.add(each.withLabel("Part " + components.size()).described("", ""));
        }
        List<Link> links = new ArrayList<>();
        for (Link each : wild.links()) {
            links.add(each.withLabel("way " + links.size()).withStep(null));
        }
        return wild.withComponents(components).withLinks(links).withNotes(List.of());
    }

    private Typing() {}
}
