package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<String> made = new ArrayList<>();
    private final Remembered<String, Integer> lengths = new Remembered<>(2);

    @Test
    void whatWasMadeOnceIsNotMadeAgain() {
        assertThat(length("ab")).isEqualTo(2);
        assertThat(length("ab")).isEqualTo(2);
        assertThat(made).containsExactly("ab");
    }

    @Test
    void whatIsTooMuchIsForgottenAndMadeAgain() {
        length("a");
        length("b");
        length("c");
        length("c");
        assertThat(length("a")).isEqualTo(1);
        assertThat(made).containsExactly("a", "b", "c", "a");
    }

    @Test
    void makingOneMayAskForAnother() {
        int both = lengths.of("abc", text -> length(text.substring(1)) + 1);
        assertThat(both).isEqualTo(3);
    }

    private int length(String text) {
        return lengths.of(text, each -> {
            made.add(each);
            return each.length();
        });
    }
}
