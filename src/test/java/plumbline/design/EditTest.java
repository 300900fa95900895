package plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
