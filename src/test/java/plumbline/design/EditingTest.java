package plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EditingTest {
    private static final ComponentId A = new ComponentId("a");
    private static final ComponentId B = new ComponentId("b");
    private static final LinkId L = new LinkId("l");
    private static final BoundaryId F = new BoundaryId("f");
    private static final BoundaryId INNER = new BoundaryId("inner");
    private static final NoteId N = new NoteId("n");

    /// Two linked components, the second in a frame within a frame, each with a place; a note; a bend in the link.
    private static Design design() {
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(A, at(0, 0));
        boxes.put(B, at(200, 0));
        LinkedHashMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        routes.put(L, List.of(new Point(100, 50)));
        return Design.of(
                        null,
                        "Design",
                        List.of(
                                Component.of("a", "client", "App"),
                                Component.of("b", "service", "API").within(INNER)),
                        List.of(Link.of("l", "a", "b", Flow.REQUEST)),
                        List.of(new Boundary(F, "Outer", null), new Boundary(INNER, "Inner", F)),
                        List.of(new Note(N, "Words", A)))
                .withLayout(new Layout(boxes, routes, Set.of(), Set.of()));
    }

    private static Layout.Placement at(double x, double y) {
        return new Layout.Placement(new Point(x, y), null);
    }

    private static Design after(Edit... edits) {
        return new Edit.Together(List.of(edits)).applyTo(design());
    }

    @Test
    void framesAndNotesAreAdded() {
        Design more = after(
                new Edit.Enclose(new Boundary(new BoundaryId("g"), "More", F)),
                new Edit.Remark(new Note(new NoteId("m"), "", L)));

        assertThat(more.boundaries().getLast().in()).isEqualTo(F);
        assertThat(more.notes().getLast().about()).isEqualTo(L);
    }

    @Test
    void aLinkLedElsewhereForgetsItsBendsAndKeepsWhatItSays() {
        Design led = after(new Edit.Reattach(L, B, F));

        assertThat(led.links()).containsExactly(new Link(L, B, F, Flow.REQUEST, "", null));
        assertThat(led.layout().routes()).isEmpty();
    }

    @Test
    void aLinkHasAFlowAndAStepUntilTheyAreTakenAway() {
        assertThat(after(new Edit.SetStep(L, 3)).links().getFirst().step()).isEqualTo(3);
        assertThat(after(new Edit.SetStep(L, 3), new Edit.SetStep(L, null))
                        .links()
                        .getFirst()
                        .step())
                .isNull();
        assertThat(after(new Edit.SetFlow(L, null)).links().getFirst().flow()).isNull();
    }

    @Test
    void aPropertyIsTakenAwayByNull() {
        Edit said = new Edit.SetProperty(A, "replicas", new Value.Amount(2));

        assertThat(after(said).components().getFirst().properties()).containsKey("replicas");
        assertThat(after(said, new Edit.SetProperty(A, "replicas", null))).isEqualTo(design());
        assertThat(after(new Edit.SetKind(A, null)).components().getFirst().kind())
                .isNull();
    }

    @Test
    void aComponentIsDescribed() {
        Component described = after(new Edit.Describe(A, "Kotlin", "Shows the feed"))
                .components()
                .getFirst();

        assertThat(described.technology()).isEqualTo("Kotlin");
        assertThat(described.description()).isEqualTo("Shows the feed");
        assertThat(described.label()).isEqualTo("App");
    }

    @Test
    void everythingHasWordsThatCanBeChanged() {
        Design renamed = after(
                new Edit.Rename(A, "one"),
                new Edit.Rename(L, "two"),
                new Edit.Rename(F, "three"),
                new Edit.Rename(N, "four"));

        assertThat(renamed.components().getFirst().label()).isEqualTo("one");
        assertThat(renamed.links().getFirst().label()).isEqualTo("two");
        assertThat(renamed.boundaries().getFirst().label()).isEqualTo("three");
        assertThat(renamed.notes().getFirst().text()).isEqualTo("four");
    }

    @Test
    void componentsAndFramesArePutIntoAFrameAndOutOfAll() {
        assertThat(after(new Edit.PutInto(Set.of(A), INNER))
                        .components()
                        .getFirst()
                        .in())
                .isEqualTo(INNER);
        assertThat(after(new Edit.PutInto(Set.of(B, INNER), null))
                        .boundaries()
                        .getLast()
                        .in())
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> after(new Edit.PutInto(Set.of(F), INNER)))
                .withMessageContaining("holds itself");
    }

    @Test
    void aMoveCarriesWhatAFrameHoldsAtAnyDepth() {
        Design moved = after(new Edit.Move(Set.of(F), 10, 20));

        assertThat(moved.layout().boxes()).containsEntry(B, at(210, 20)).containsEntry(A, at(0, 0));
        assertThat(moved.layout().routes()).isEmpty();
        assertThat(moved.wiring()).isEqualTo(design().wiring());
    }

    @Test
    void bendsMoveWhereBothEndsDo() {
        Design moved = after(new Edit.Move(Set.of(A, F), 10, 20));

        assertThat(moved.layout().routes()).containsExactly(Map.entry(L, List.of(new Point(110, 70))));
    }

    @Test
    void whatIsPlacedForgetsTheBendsOfItsLinks() {
        Layout.Placement sized = new Layout.Placement(new Point(5, 5), new Size(200, 100));
        Design placed = after(new Edit.Place(Map.of(A, sized, F, at(1, 1))));

        assertThat(placed.layout().boxes()).containsEntry(A, sized).containsEntry(F, at(1, 1));
        assertThat(placed.layout().routes()).isEmpty();
    }

    @Test
    void aLinkIsRoutedByHandUntilItsBendsAreTakenAway() {
        List<Point> bends = List.of(new Point(1, 2), new Point(3, 4));

        assertThat(after(new Edit.Route(L, bends)).layout().routes()).containsEntry(L, bends);
        assertThat(after(new Edit.Route(L, List.of())).layout().routes()).isEmpty();
    }

    @Test
    void arrangingReplacesAllPlaces() {
        assertThat(after(new Edit.Arrange(Layout.NONE)).layout()).isEqualTo(Layout.NONE);
    }

    @Test
    void answersAreGivenAndTakenBack() {
        FindingKey key = FindingKey.of("no-registry", B);
        Disposition accepted = new Disposition(Disposition.Status.ACCEPTED, "by hand, this quarter");
        Design answered = after(new Edit.Answer("q", "partly"), new Edit.Dispose(key, accepted));

        assertThat(answered.answers()).containsEntry("q", "partly");
        assertThat(answered.dispositions()).containsEntry(key, accepted);
        assertThat(new Edit.Together(List.of(new Edit.Answer("q", null), new Edit.Dispose(key, null)))
                        .applyTo(answered))
                .isEqualTo(design());
    }

    @Test
    void theWholeHasATitleAndAPrompt() {
        Design named = after(new Edit.SetTitle("Second try"), new Edit.SetPrompt(new PromptId("news-feed")));

        assertThat(named.title()).isEqualTo("Second try");
        assertThat(named.prompt()).isEqualTo(new PromptId("news-feed"));
        assertThat(named.wiring()).isEqualTo(design().wiring());
    }

    @Test
    void anotherDesignIsIncludedWithItsPlaces() {
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        boxes.put(new ComponentId("x"), at(7, 7));
        Design part = Design.of(null, "", List.of(Component.of("x", null, "X")), List.of(), List.of(), List.of())
                .withLayout(Layout.NONE.withBoxes(boxes));
        Design joined = after(new Edit.Include(part));

        assertThat(joined.components()).extracting(Component::label).containsExactly("App", "API", "X");
        assertThat(joined.layout().boxes())
                .containsEntry(new ComponentId("x"), at(7, 7))
                .hasSize(3);
        assertThat(joined.title()).isEqualTo("Design");
        assertThatIllegalArgumentException().isThrownBy(() -> after(new Edit.Include(part), new Edit.Include(part)));
    }

    @Test
    void placesAreLockedAndFreed() {
        assertThat(after(new Edit.Lock(Set.of(A, F), true)).layout().locked()).containsExactly(A, F);
        assertThat(after(new Edit.Lock(Set.of(A, F), true), new Edit.Lock(Set.of(A), false))
                        .layout()
                        .locked())
                .containsExactly(F);
    }

    @Test
    void theOrderOfDrawingIsTheOrderOfTheList() {
        assertThat(after(new Edit.Order(B, 0)).components())
                .extracting(Component::id)
                .containsExactly(B, A);
        assertThat(after(new Edit.Order(A, 99)).components())
                .extracting(Component::id)
                .containsExactly(B, A);
        assertThat(after(new Edit.Order(INNER, -1)).boundaries())
                .extracting(Boundary::id)
                .containsExactly(INNER, F);
    }

    @Test
    void whatIsNotThereCannotBeMovedPlacedLockedOrPutAnywhere() {
        ComponentId none = new ComponentId("none");
        List<Edit> edits = List.of(
                new Edit.Move(Set.of(none), 1, 1),
                new Edit.Place(Map.of(none, at(0, 0))),
                new Edit.PutInto(Set.of(none), F),
                new Edit.Lock(Set.of(none), true),
                new Edit.Order(none, 0),
                new Edit.Route(new LinkId("none"), List.of()),
                new Edit.Reattach(L, none, A),
                new Edit.Rename(none, "x"));

        assertThat(edits)
                .allSatisfy(edit -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> edit.applyTo(design()))
                        .withMessageMatching(".*(none|does not exist).*"));
    }
}
