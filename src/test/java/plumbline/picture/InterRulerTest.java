package plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterRulerTest {
    private final Ruler ruler = InterRuler.shared();

    @ParameterizedTest
    @EnumSource
    void widthsAgreeWithAnotherReaderOfTheSameFont(Weight weight) throws Exception {
        try (InputStream stream = Objects.requireNonNull(Weight.class.getResourceAsStream(weight.resource()))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(100f);
            FontRenderContext context = new FontRenderContext(null, true, true);
            for (String text :
                    new String[] {"Feature store", "AVATAR To. ffi ->", "Признаки", "Ωμέγα", "p99 ≤ 200 ms"}) {
                double expected = font.getStringBounds(text, context).getWidth();
                assertThat(ruler.width(text, 100, weight)).as(text).isCloseTo(expected, within(0.6));
            }
        }
    }

    @Test
    void charactersTheFontLacksAreOneEmWideOrNothing() {
        assertThat(ruler.width("特征", 10, Weight.REGULAR)).isEqualTo(20);
        assertThat(ruler.width("생성", 10, Weight.REGULAR)).isEqualTo(20);
        assertThat(ruler.width("🚀", 10, Weight.REGULAR)).isEqualTo(10);
        assertThat(ruler.width("\u200d", 10, Weight.REGULAR)).isLessThan(0.01);
    }

    @Test
    void semiboldIsWiderThanRegular() {
        assertThat(ruler.width("Model registry", 12.5, Weight.SEMIBOLD))
                .isGreaterThan(ruler.width("Model registry", 12.5, Weight.REGULAR));
    }

    @Test
    void capitalsLieBetweenBaselineAndAscent() {
        assertThat(ruler.capital(10)).isBetween(7.0, 7.6);
        assertThat(ruler.ascent(10)).isGreaterThan(ruler.capital(10));
        assertThat(ruler.descent(10)).isBetween(2.0, 3.0);
    }
}
