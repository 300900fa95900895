package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.design.KindId;

final class CustomsTest {
    private static final KindId CLIENT = new KindId("client");
    private static final KindId SERVICE = new KindId("service");
    private static final KindId ORCHESTRATOR = new KindId("request-orchestrator");
    private static final KindId LAKE = new KindId("data-lake");
    private static final Customs CUSTOMS = new Customs(Map.of(CLIENT, Set.of(SERVICE)), Set.of(SERVICE, ORCHESTRATOR));

    @Test
    void whatWasDrawnIsCustomaryThatWayRoundOnly() {
        assertThat(CUSTOMS.customary(CLIENT, SERVICE)).isTrue();
        assertThat(CUSTOMS.customary(SERVICE, CLIENT)).isFalse();
        assertThat(CUSTOMS.customary(CLIENT, LAKE)).isFalse();
    }

    @Test
    void oneServiceIsLinkedWhereAnotherIs() {
        assertThat(CUSTOMS.customary(CLIENT, ORCHESTRATOR)).isTrue();
    }

    @Test
    void whereNothingIsKnownNothingIsStrange() {
        assertThat(Customs.UNKNOWN.customary(LAKE, CLIENT)).isTrue();
    }
}
