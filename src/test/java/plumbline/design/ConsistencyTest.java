package plumbline.design;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ConsistencyTest {
    private static final Component APP = Component.of("a", "client", "App");

    @Test
    void twoElementsNeverShareAnId() {
        refused("two elements have the id a", List.of(APP, APP), List.of(), List.of(), List.of());
        refused("two elements have the id a", List.of(APP), List.of(), List.of(), List.of(note("a", null)));
        refused(
                "two elements have the id b",
                List.of(),
                List.of(),
                List.of(boundary("b", null), boundary("b", null)),
                List.of());
    }

    @Test
    void aLinkEndsAtSomethingThatIsThere() {
        refused("link l ends", List.of(APP), List.of(Link.of("l", "a", "gone", null)), List.of(), List.of());
        refused("link l ends", List.of(APP), List.of(Link.of("l", "gone", "a", null)), List.of(), List.of());
    }

    @Test
    void aNoteIsAboutSomethingThatIsThere() {
        refused("note n is about", List.of(APP), List.of(), List.of(), List.of(note("n", new ComponentId("gone"))));
    }

    @Test
    void whatIsHeldIsHeldByABoundaryThatIsThere() {
        refused("a is in a boundary", List.of(APP.within(new BoundaryId("gone"))), List.of(), List.of(), List.of());
        refused("b is in a boundary", List.of(), List.of(), List.of(boundary("b", "gone")), List.of());
    }

    @Test
    void noBoundaryHoldsItself() {
        List<Boundary> round = List.of(boundary("b", "c"), boundary("c", "b"));

        refused("boundary b holds itself", List.of(), List.of(), round, List.of());
    }

    private static void refused(
            String message, List<Component> components, List<Link> links, List<Boundary> boundaries, List<Note> notes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Design.of(null, "", components, links, boundaries, notes))
                .withMessageContaining(message);
    }

    private static Boundary boundary(String id, @Nullable String in) {
        return new Boundary(new BoundaryId(id), id, in == null ? null : new BoundaryId(in));
    }

    private static Note note(String id, @Nullable ElementId about) {
        return new Note(new NoteId(id), "", about);
    }
}
