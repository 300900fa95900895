package plumbline.ui.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Making one text another without losing the place in it.
final class SpliceTest {
    private static String done(Splice splice) {
        return splice.old().substring(0, splice.start())
                + splice.text()
                + splice.old().substring(splice.end());
    }

    @Test
    void theReplacementMakesTheOtherTextAndEveryPlaceStaysInIt() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String old = text(random);
            String next = text(random);
            Splice splice = Splice.between(old, next);
            assertThat(done(splice)).as("seed " + seed).isEqualTo(next);
            for (int place = 0; place <= old.length(); place++) {
                assertThat(splice.moved(place)).as("seed " + seed).isBetween(0, next.length());
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append("ab\n ".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    @Test
    void aPlaceStaysInItsLineWhereverThatGoes() {
        Splice splice = Splice.between("start\none\ntwo\nend", "start\ntwo\n  one\nthree\nend");
        int behindTheN = "start\non".length();

        assertThat(splice.moved(behindTheN)).isEqualTo("start\ntwo\n  on".length());
        assertThat(splice.moved("start\none\ntwo\nen".length())).isEqualTo("start\ntwo\n  one\nthree\nen".length());
    }

    @Test
    void whereItsLineIsGoneAPlaceGoesToTheChange() {
        Splice splice = Splice.between("a\nlong line\nz", "a\nz");

        assertThat(splice.moved("a\nlong".length())).isEqualTo("a\n".length());
    }
}
