package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
    private final Lines lines = new Lines(InterRuler.shared(), 12.5, Weight.SEMIBOLD);

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertThat(lines.broken("Nightly feature pipeline", 110, 2)).containsExactly("Nightly feature", "pipeline");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> broken = lines.broken("Every event that any user of any product has ever caused", 110, 2);
        assertThat(broken).hasSize(2);
        assertThat(broken.getLast()).endsWith("…");
    }

    @Test
    void aLineBreakIsASpaceAndControlCharactersVanish() {
        assertThat(Lines.clean(" Kafka\n\ttopic\u0000 \ud800x ")).isEqualTo("Kafka topic x");
    }

    @Test
    void paragraphsKeepTheirLines() {
        assertThat(lines.paragraphs("limits\n\n| size |\n|---|\n80 KB at most", 200, 5))
                .containsExactly("limits", "| size |", "80 KB at most");
        assertThat(lines.paragraphs("limits\nsize\n80 KB at most", 200, 2)).containsExactly("limits", "size…");
        assertThat(lines.paragraphs("limits\nsize", 200, 0)).isEmpty();
    }

    @Test
    void nothingGivesNoLines() {
        assertThat(lines.broken(" \n ", 100, 2)).isEmpty();
    }

    @Test
    void ideographsBreakAnywhere() {
        assertThat(lines.broken("特征存储服务在线", 60, 3)).hasSize(2);
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        long seed = 20_250_921;
        Random random = new Random(seed);
        String letters = "abcdefgh WXYZ  .-/特征저장🚀é\u0301";
        int[] alphabet = letters.codePoints().toArray();
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            double room = 30 + random.nextInt(200);
            for (String line : lines.broken(text.toString(), room, 1 + random.nextInt(3))) {
                assertThat(lines.width(line))
                        .as("seed %d, case %d: %s", seed, i, text)
                        .isLessThanOrEqualTo(room + 0.001);
            }
        }
    }
}
