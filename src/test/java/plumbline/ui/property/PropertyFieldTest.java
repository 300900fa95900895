package plumbline.ui.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Catalog;
import plumbline.catalog.PropertyKind;
import plumbline.design.Value;
import plumbline.files.Library;
import plumbline.ui.words.Texts;

/// What the sheet says of a value.
final class PropertyFieldTest {
    private static final Catalog CATALOG = Library.bundled().catalog();
    private static final PropertyKind CADENCE = new PropertyKind(
            "cadence", "Refreshed every", PropertyKind.Type.TEXT, List.of(), "", true, List.of(), List.of());
    private static final PropertyKind REPLICAS = new PropertyKind(
            "replicas", "Replicas", PropertyKind.Type.NUMBER, List.of(), "", false, List.of(), List.of());

    @Test
    void aValueThatSaysNothingCheckableIsToldSo() {
        assertThat(PropertyField.remark(CADENCE, new Value.Text("often"), CATALOG))
                .isEqualTo(Texts.of("property.vague"));
        assertThat(PropertyField.remark(CADENCE, new Value.Text("nightly"), CATALOG))
                .isEmpty();
    }

    @Test
    void aValueOfAnotherTypeIsToldNotToCount() {
        assertThat(PropertyField.remark(REPLICAS, new Value.Text("three"), CATALOG))
                .isEqualTo(Texts.of("property.mistyped", "three"));
        assertThat(PropertyField.remark(REPLICAS, new Value.Amount(3), CATALOG)).isEmpty();
    }

    @Test
    void whatIsNotStatedIsNotRemarkedUpon() {
        assertThat(PropertyField.remark(CADENCE, null, CATALOG)).isEmpty();
    }
}
