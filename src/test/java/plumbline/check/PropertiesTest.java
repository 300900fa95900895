package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.catalog.PropertyKind;
import plumbline.design.Value;
import plumbline.rubric.PropertyTest;

/// What values pass which tests.
final class PropertiesTest {
    private static boolean passes(String property, Value value, PropertyTest test) {
        PropertyKind kind = Trial.CATALOG.property(property).orElseThrow();
        return Properties.passes(value, kind, test, false);
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    @Test
    void aBoundItselfIsWithinIt() {
        assertThat(passes("replicas", new Value.Amount(2), new PropertyTest.AtLeast(2)))
                .isTrue();
        assertThat(passes("replicas", new Value.Amount(1.9), new PropertyTest.AtLeast(2)))
                .isFalse();
        assertThat(passes("p99Ms", new Value.Amount(150), new PropertyTest.AtMost(150)))
                .isTrue();
        assertThat(passes("p99Ms", new Value.Amount(151), new PropertyTest.AtMost(150)))
                .isFalse();
    }

    @Test
    void aChoiceIsOneOfItsValuesInAnyCase() {
        assertThat(passes("freshness", text("Batch "), new PropertyTest.Stated()))
                .isTrue();
        assertThat(passes("freshness", text("batch"), new PropertyTest.Checkable()))
                .isTrue();
        assertThat(passes("freshness", text("often"), new PropertyTest.Stated()))
                .isFalse();
        assertThat(passes("freshness", new Value.Amount(1), new PropertyTest.Stated()))
                .isFalse();
        assertThat(passes("freshness", text("Batch"), new PropertyTest.Is("batch")))
                .isTrue();
        assertThat(passes("freshness", text("batch"), new PropertyTest.Is("realtime")))
                .isFalse();
    }

    @Test
    void aFlagSaysSomethingWhereItIsSet() {
        assertThat(passes("multiRegion", new Value.Flag(true), new PropertyTest.Checkable()))
                .isTrue();
        assertThat(passes("multiRegion", new Value.Flag(false), new PropertyTest.Checkable()))
                .isFalse();
        assertThat(passes("multiRegion", text("true"), new PropertyTest.Stated()))
                .isFalse();
    }

    @Test
    void aTextCommitsItselfByANumberAUnitOrThreeWords() {
        assertThat(passes("split", text("80/20"), new PropertyTest.Checkable())).isTrue();
        assertThat(passes("split", text("Weekly"), new PropertyTest.Checkable()))
                .isTrue();
        assertThat(passes("split", text("by time only"), new PropertyTest.Checkable()))
                .isTrue();
        assertThat(passes("split", text("by time"), new PropertyTest.Checkable()))
                .isFalse();
        assertThat(passes("split", text("by time"), new PropertyTest.Stated())).isTrue();
        assertThat(passes("split", text("  "), new PropertyTest.Stated())).isFalse();
    }
}
