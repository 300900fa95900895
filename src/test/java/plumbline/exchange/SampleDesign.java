package plumbline.exchange;

import java.util.List;
import java.util.Map;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.PromptId;
import plumbline.design.Value;

/// A small design with one of everything, for texts that were looked at and approved.
public final class SampleDesign {
    private SampleDesign() {}

    public static Design feed() {
        return Design.of(
                new PromptId("news-feed"),
                "Feed, second try",
                List.of(
                        Component.of("app", "client", "Phone"),
                        new Component(
                                new ComponentId("rank"),
                                new KindId("model-serving"),
                                "Ranker",
                                "TensorFlow",
                                "",
                                Map.of("replicas", new Value.Amount(3)),
                                new BoundaryId("online")),
                        Component.of("feast", "feature-store", "Features")
                                .described("Redis", "online, by user")
                                .within(new BoundaryId("online")),
                        Component.of("c-4", null, "Odd \"one\" <b>&</b> ${x}")),
                List.of(
                        Link.of("l1", "app", "rank", Flow.REQUEST)
                                .withLabel("open the feed")
                                .withStep(1),
                        Link.of("l2", "rank", "feast", Flow.REQUEST),
                        Link.of("clicks", "app", "feast", Flow.STREAM).withLabel("clicks [Avro]"),
                        Link.of("l4", "c-4", "app", null).between(new ComponentId("c-4"), new BoundaryId("online")),
                        new Link(
                                new LinkId("l5"),
                                new ComponentId("app"),
                                new ComponentId("app"),
                                Flow.TELEMETRY,
                                "",
                                null)),
                List.of(new Boundary(new BoundaryId("online"), "Online", null)),
                List.of(new Note(new NoteId("n1"), "20k requests/s\nat peak", new ComponentId("rank"))));
    }

    /// A design of those components alone.
    public static Design of(Component... components) {
        return Design.of(null, "", List.of(components), List.of(), List.of(), List.of());
    }
}
