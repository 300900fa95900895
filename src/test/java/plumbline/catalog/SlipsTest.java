package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.design.KindId;

/// Slips of the pen are mended; words that only resemble a name are left what they are.
class SlipsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Reactions", "Rejection", "Congestion", "Protection", "Collusion", "Corruption", "Reduction"})
    void anOrdinaryWordIsNoSlip(String word) {
        assertThat(Ours.recogniser().recognise(word).kind()).isNull();
    }

    @Test
    void aSlipIsMended() {
        assertThat(Ours.recogniser().recognise("Featuer store").kind()).isEqualTo(new KindId("feature-store"));
        assertThat(Ours.recogniser().recognise("Streem procesor").kind()).isEqualTo(new KindId("stream-processor"));
    }
}
