package plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void theFirstFewAreQuotedAndTheOthersCounted() {
        assertThat(Quoted.after(List.of())).isEmpty();
        assertThat(Quoted.after(List.of("Enroll", " ", "Identify\nnow"))).isEqualTo(": “Enroll”, “Identify now”");
        assertThat(Quoted.after(List.of("a", "b", "c", "d", "e"))).isEqualTo(": “a”, “b”, “c” and 2 more");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Quoted.after(List.of("x".repeat(39) + "😀".repeat(900)))).isEqualTo(": “" + "x".repeat(39) + "…”");
    }
}
