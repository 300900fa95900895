package plumbline.exchange.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Kind;
import plumbline.exchange.SmallCatalog;

class KindsTest {
    private final Kinds kinds = Kinds.of(SmallCatalog.catalog());

    @Test
    void aMarkerNamesAKindInWhateverCase() {
        for (Kind kind : SmallCatalog.catalog().kinds()) {
            assertThat(kinds.marked(kind.id().value().toUpperCase(Locale.ROOT))).isEqualTo(kind.id());
        }
    }

    @Test
    void aMarkerNamesNothingThatIsNoKind() {
        assertThat(kinds.marked("no such thing")).isNull();
        assertThat(kinds.marked("")).isNull();
    }
}
