package plumbline.ui.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AmountsTest {
    @Test
    void numbersAreReadAsPeopleTypeThem() {
        assertThat(Amounts.read("20000")).contains(20000.0);
        assertThat(Amounts.read(" 20 000 ")).contains(20000.0);
        assertThat(Amounts.read("1,250,000")).contains(1250000.0);
        assertThat(Amounts.read("1.5")).contains(1.5);
        assertThat(Amounts.read("20k")).contains(20000.0);
        assertThat(Amounts.read("3M")).contains(3e6);
        assertThat(Amounts.read("-2")).contains(-2.0);
    }

    @Test
    void whatIsNoNumberIsNone() {
        Stream.of("", "many", "1 or 2", "1.5.2", "12,5", "NaN", "Infinity", "k", "9".repeat(400))
                .forEach(text -> assertThat(Amounts.read(text)).as(text).isEmpty());
    }
}
