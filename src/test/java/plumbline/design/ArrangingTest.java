package plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which links keep their bends, and what comes along, when things are moved, placed and taken away.
final class ArrangingTest {
    private static final ComponentId A = new ComponentId("a");
    private static final ComponentId B = new ComponentId("b");
    private static final ComponentId C = new ComponentId("c");
    private static final ComponentId D = new ComponentId("d");
    private static final LinkId AB = new LinkId("ab");
    private static final LinkId CD = new LinkId("cd");
    private static final LinkId DB = new LinkId("db");
    private static final BoundaryId F = new BoundaryId("f");
    private static final List<Point> BEND = List.of(new Point(50, 50));

    /// a to b, c to d, d to b, each with a bend; c and d in a frame; everything placed, locked, the frame folded.
    private static Design design() {
        LinkedHashMap<ElementId, Layout.Placement> boxes = new LinkedHashMap<>();
        double x = 0;
        for (ElementId id : List.<ElementId>of(A, B, C, D, F)) {
            boxes.put(id, at(x += 100, 0));
        }
        LinkedHashMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        List.of(AB, CD, DB).forEach(link -> routes.put(link, BEND));
        return Design.of(
                        null,
                        "",
                        List.of(
                                Component.of("a", null, "A"),
                                Component.of("b", null, "B"),
                                Component.of("c", null, "C").within(F),
                                Component.of("d", null, "D").within(F)),
                        List.of(
                                Link.of("ab", "a", "b", null),
                                Link.of("cd", "c", "d", null),
                                Link.of("db", "d", "b", null)),
                        List.of(new Boundary(F, "Frame", null)),
                        List.of())
                .withLayout(new Layout(boxes, routes, Set.of(A, C), Set.of(F)));
    }

    private static Layout.Placement at(double x, double y) {
        return new Layout.Placement(new Point(x, y), null);
    }

    private static Layout after(Edit edit) {
        return edit.applyTo(design()).layout();
    }

    @Test
    void placingForgetsTheBendsOfTheLinksThatEndThereAndOfNoOthers() {
        assertThat(after(new Edit.Place(Map.of(A, at(1, 1)))).routes()).containsOnlyKeys(CD, DB);
        assertThat(after(new Edit.Place(Map.of(B, at(1, 1)))).routes()).containsOnlyKeys(CD);
        assertThat(after(new Edit.Place(Map.of(C, at(1, 1), D, at(2, 2)))).routes())
                .containsOnlyKeys(AB);
    }

    @Test
    void movingKeepsTheBendsOfLinksThatStayAndCarriesThoseOfLinksThatMoveWhole() {
        Layout moved = after(new Edit.Move(Set.of(F), 10, 5));

        assertThat(moved.routes()).containsOnly(Map.entry(AB, BEND), Map.entry(CD, List.of(new Point(60, 55))));
        assertThat(moved.boxes()).containsEntry(D, at(410, 5)).containsEntry(B, at(200, 0));
    }

    @Test
    void leadingALinkElsewhereForgetsItsBendsAlone() {
        assertThat(after(new Edit.Reattach(AB, A, C)).routes()).containsOnlyKeys(CD, DB);
    }

    @Test
    void whatIsRemovedTakesItsPlacesWithItAndNothingElse() {
        Layout without = after(new Edit.Remove(A));

        assertThat(without.boxes()).containsOnlyKeys(B, C, D, F);
        assertThat(without.routes()).containsOnlyKeys(CD, DB);
        assertThat(without.locked()).containsExactly(C);
        assertThat(without.folded()).containsExactly(F);
    }

    @Test
    void aFrameThatIsRemovedLeavesItsContentsWhereTheyStand() {
        Design without = new Edit.Remove(F).applyTo(design());

        assertThat(without.boundaries()).isEmpty();
        assertThat(without.components())
                .allMatch(component -> component.in() == null)
                .hasSize(4);
        assertThat(without.layout().boxes()).containsOnlyKeys(A, B, C, D);
        assertThat(without.layout().folded()).isEmpty();
    }

    @Test
    void onlyNotesAboutWhatGoesGoWithIt() {
        Design noted = design().withNotes(List.of(
                new Note(new NoteId("from"), "a to b", AB),
                new Note(new NoteId("to"), "d to b", DB),
                new Note(new NoteId("else"), "c to d", CD),
                new Note(new NoteId("frame"), "frame", F)));

        assertThat(new Edit.Remove(B).applyTo(noted).notes())
                .extracting(note -> note.id().value())
                .containsExactly("else", "frame");
        assertThat(new Edit.Remove(D).applyTo(noted).notes())
                .extracting(note -> note.id().value())
                .containsExactly("from", "frame");
    }

    @Test
    void whatIsIncludedBringsItsBendsItsLocksAndItsFolds() {
        BoundaryId folded = new BoundaryId("g");
        LinkedHashMap<LinkId, List<Point>> routes = new LinkedHashMap<>();
        routes.put(new LinkId("xy"), BEND);
        Design part = Design.of(
                        null,
                        "",
                        List.of(Component.of("x", null, "X"), Component.of("y", null, "Y")),
                        List.of(Link.of("xy", "x", "y", null)),
                        List.of(new Boundary(folded, "G", null)),
                        List.of())
                .withLayout(new Layout(new LinkedHashMap<>(), routes, Set.of(new ComponentId("x")), Set.of(folded)));
        Layout joined = after(new Edit.Include(part));

        assertThat(joined.routes()).containsOnlyKeys(AB, CD, DB, new LinkId("xy"));
        assertThat(joined.locked()).containsExactlyInAnyOrder(A, C, new ComponentId("x"));
        assertThat(joined.folded()).containsExactly(F, folded);
    }

    @Test
    void aFrameTakesAlongWhatFramesInsideItHold() {
        BoundaryId inner = new BoundaryId("inner");
        BoundaryId innermost = new BoundaryId("innermost");
        Design nested = design().withBoundaries(List.of(
                new Boundary(innermost, "", inner), new Boundary(inner, "", F), new Boundary(F, "Frame", null)));
        Design deep = new Edit.PutInto(Set.of(B), innermost).applyTo(nested);

        assertThat(new Edit.Move(Set.of(F), 10, 5).applyTo(deep).layout().boxes())
                .containsEntry(B, at(210, 5))
                .containsEntry(A, at(100, 0));
    }

    @Test
    void aNoteIsPlacedAndPlacesStandInTheOrderOfTheirIds() {
        NoteId note = new NoteId("aa");
        Design noted =
                design().withNotes(List.of(new Note(note, "Words", null))).withLayout(Layout.NONE);

        Layout placed = new Edit.Place(Map.of(C, at(3, 3), A, at(1, 1), note, at(2, 2)))
                .applyTo(noted)
                .layout();

        assertThat(placed.boxes().sequencedKeySet()).containsExactly(A, note, C);
    }

    @Test
    void aLinkThatIsRemovedLeavesTheOthers() {
        assertThat(new Edit.Remove(AB).applyTo(design()).links())
                .extracting(Link::id)
                .containsExactly(CD, DB);
    }
}
