package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodiesTest {
    private static Paper head() {
        return new Paper()
                .box("q", "Query", -300, 0, 140, 40)
                .box("a", "Vector search", 0, 0, 140, 40)
                .box("c", "Context", 400, 0, 140, 40)
                .arrow("q", "a")
                .arrow("b", "c");
    }

    @Test
    void aListThatHangsFromABoxIsItsBody() {
        Paper paper = head().box("b", "1. Embed the query\n2. Find the nearest\n3. Return them", 0, 45, 140, 70);
        assertThat(paper.labels()).containsExactly("Query", "Vector search", "Context");
        assertThat(paper.links()).containsExactly("Query>Vector search", "Vector search>Context");
    }

    @Test
    void aBoxThatHangsFromAnotherAndNamesAPartIsOne() {
        assertThat(head().box("b", "Ranker", 0, 45, 140, 70).labels())
                .containsExactlyInAnyOrder("Query", "Vector search", "Ranker", "Context");
    }

    @Test
    void aListApartFromTheBoxIsNotItsBody() {
        assertThat(head().box("b", "1. Embed the query\n2. Find the nearest", 0, 120, 140, 70)
                        .labels())
                .hasSize(4);
    }
}
