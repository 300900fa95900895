package plumbline.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueTest {
    @Test
    void aValueIsShownAsAPersonWritesIt() {
        assertThat(new Value.Text("daily").shown()).isEqualTo("daily");
        assertThat(new Value.Amount(3).shown()).isEqualTo("3");
        assertThat(new Value.Amount(0.5).shown()).isEqualTo("0.5");
        assertThat(new Value.Amount(1e20).shown()).isEqualTo("1.0E20");
        assertThat(new Value.Flag(true).shown()).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotANumberIsRefusedEverywhere(double broken) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Value.Amount(broken));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(broken, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(0, broken));
        assertThatIllegalArgumentException().isThrownBy(() -> new Size(broken, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Size(0, broken));
    }

    @Test
    void aSizeIsNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Size(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Size(0, -1));
        assertThat(new Size(0, 0).width()).isZero();
    }

    @Test
    void anIdIsNeverBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KindId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new PromptId(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ComponentId(""));
    }

    @Test
    void aFindingIsNamedByItsCriterionAndItsElement() {
        assertThat(FindingKey.of("no-registry", new ComponentId("c2"))).hasToString("no-registry@c2");
        assertThat(FindingKey.of("no-registry")).hasToString("no-registry");
        assertThat(FindingKey.of("a")).isLessThan(FindingKey.of("b"));
    }

    @Test
    void flowsStatusesAndIdsReadAsFilesWriteThem() {
        for (Flow flow : Flow.values()) {
            assertThat(Flow.of(flow.id())).contains(flow);
            assertThat(flow.id()).isLowerCase();
        }
        assertThat(Flow.of("gossip")).isEmpty();
        assertThat(Disposition.Status.ACCEPTED.id()).isEqualTo("accepted");
        assertThat(Disposition.Status.NOT_APPLICABLE.id()).isEqualTo("not-applicable");
        assertThat(new KindId("cdn")).hasToString("cdn").isLessThan(new KindId("client"));
        assertThat(new PromptId("eta")).hasToString("eta").isLessThan(new PromptId("search"));
        assertThat(new ComponentId("a").value()).isEqualTo("a");
    }

    @Test
    void amountsTooLargeForAWholeNumberKeepTheirExponent() {
        assertThat(new Value.Amount(999_999_999_999_999d).shown()).isEqualTo("999999999999999");
        assertThat(new Value.Amount(1e15).shown()).isEqualTo("1.0E15");
    }
}
