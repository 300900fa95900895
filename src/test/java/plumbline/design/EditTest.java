package plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditTest {
    private static final Design NOTED = Design.of(
            null,
            "Noted",
            List.of(Component.of("a", "client", "App"), Component.of("b", "service", "API")),
            List.of(Link.of("l", "a", "b", Flow.REQUEST)),
            List.of(),
            List.of(
                    new Note(new NoteId("n1"), "about a box", new ComponentId("a")),
                    new Note(new NoteId("n2"), "about a link", new LinkId("l")),
                    new Note(new NoteId("n3"), "about it all", null)));

    @Test
    void removingAComponentTakesItsLinksAndTheNotesAboutThemAlong() {
        Design without = new Edit.Remove(new ComponentId("a")).applyTo(NOTED);

        assertThat(without.components()).extracting(Component::label).containsExactly("API");
        assertThat(without.links()).isEmpty();
        assertThat(without.notes()).extracting(Note::text).containsExactly("about it all");
    }

    @Test
    void removingALinkLeavesItsEnds() {
        Design without = new Edit.Remove(new LinkId("l")).applyTo(NOTED);

        assertThat(without.components()).hasSize(2);
        assertThat(without.notes()).extracting(Note::text).containsExactly("about a box", "about it all");
    }

    @Test
    void whatIsAddedComesLastAndTheGivenDesignStaysAsItWas() {
        Design more = new Edit.Together(List.of(
                        new Edit.Add(Component.of("c", null, "Cache")), new Edit.Connect(Link.of("m", "b", "c", null))))
                .applyTo(NOTED);

        assertThat(more.components()).extracting(Component::label).containsExactly("App", "API", "Cache");
        assertThat(more.links()).extracting(Link::id).containsExactly(new LinkId("l"), new LinkId("m"));
        assertThat(NOTED.components()).hasSize(2);
    }

    @Test
    void whatIsSaidOfAnElementReplacesWhatWasSaidBefore() {
        ComponentId app = new ComponentId("a");
        Design said = new Edit.Together(List.of(
                        new Edit.SetKind(app, new KindId("cdn")),
                        new Edit.SetProperty(app, "replicas", new Value.Amount(2)),
                        new Edit.SetProperty(app, "replicas", new Value.Amount(3)),
                        new Edit.SetFlow(new LinkId("l"), Flow.STREAM)))
                .applyTo(NOTED);

        assertThat(said.components().getFirst().kind()).isEqualTo(new KindId("cdn"));
        assertThat(said.components().getFirst().properties())
                .containsExactly(Map.entry("replicas", new Value.Amount(3)));
        assertThat(said.components().getLast()).isEqualTo(NOTED.components().getLast());
        assertThat(said.links().getFirst().flow()).isEqualTo(Flow.STREAM);
    }

    @Test
    void removingANoteLeavesTheRest() {
        Design without = new Edit.Remove(new NoteId("n1")).applyTo(NOTED);

        assertThat(without.notes()).extracting(Note::text).containsExactly("about a link", "about it all");
        assertThat(without.components()).isEqualTo(NOTED.components());
    }

    @Test
    void removingABoundaryMovesWhatItHeldOutwards() {
        Design without = new Edit.Remove(new BoundaryId("inner")).applyTo(framed());

        assertThat(without.boundaries())
                .extracting(Boundary::id)
                .containsExactly(new BoundaryId("outer"), new BoundaryId("deep"));
        assertThat(without.boundaries().getLast().in()).isEqualTo(new BoundaryId("outer"));
        assertThat(without.components()).extracting(Component::in).containsExactly(new BoundaryId("outer"), null);
        assertThat(without.links()).extracting(Link::id).containsExactly(new LinkId("between"));
    }

    @Test
    void positionsOfWhatIsRemovedAreForgotten() {
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("a"), new Layout.Placement(new Point(1, 2), null));
        boxes.put(new ComponentId("b"), new Layout.Placement(new Point(3, 4), null));
        LinkedHashMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        routes.put(new LinkId("l"), List.of(new Point(1, 2)));
        Design placed = NOTED.withLayout(new Layout(boxes, routes, Set.of(), Set.of()));

        Layout left = new Edit.Remove(new ComponentId("a")).applyTo(placed).layout();

        assertThat(left.boxes()).containsOnlyKeys(new ComponentId("b"));
        assertThat(left.routes()).isEmpty();
    }

    @Test
    void anEditOfWhatIsNotThereIsAFaultOfOurs() {
        List<Edit> edits = List.of(
                new Edit.SetFlow(new LinkId("none"), Flow.BATCH),
                new Edit.SetKind(new ComponentId("none"), new KindId("cdn")),
                new Edit.SetProperty(new ComponentId("none"), "x", new Value.Flag(true)),
                new Edit.Remove(new BoundaryId("none")));

        assertThat(edits)
                .allSatisfy(edit -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> edit.applyTo(NOTED))
                        .withMessageContaining("none"));
    }

    private static Design framed() {
        return Design.of(
                null,
                "Framed",
                List.of(
                        Component.of("a", "client", "App").within(new BoundaryId("inner")),
                        Component.of("b", "service", "API")),
                List.of(Link.of("between", "a", "b", Flow.REQUEST), toFrame()),
                List.of(
                        new Boundary(new BoundaryId("outer"), "Outer", null),
                        new Boundary(new BoundaryId("inner"), "Inner", new BoundaryId("outer")),
                        new Boundary(new BoundaryId("deep"), "Deep", new BoundaryId("inner"))),
                List.of());
    }

    private static Link toFrame() {
        return new Link(new LinkId("to"), new ComponentId("b"), new BoundaryId("inner"), Flow.REQUEST, "", null);
    }
}
