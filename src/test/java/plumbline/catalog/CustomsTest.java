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
    private static final Customs CUSTOMS = new Customs(
            Map.of(CLIENT, Map.of(SERVICE, 20, LAKE, 1), ORCHESTRATOR, Map.of(LAKE, 3)), Set.of(SERVICE, ORCHESTRATOR));

    @Test
    void whatWasDrawnIsCustomaryThatWayRoundOnly() {
        assertThat(CUSTOMS.customary(CLIENT, SERVICE)).isTrue();
        assertThat(CUSTOMS.customary(SERVICE, CLIENT)).isFalse();
        assertThat(CUSTOMS.customary(LAKE, CLIENT)).isFalse();
    }

    @Test
    void oneServiceIsLinkedWhereAnotherIs() {
        assertThat(CUSTOMS.customary(CLIENT, ORCHESTRATOR)).isTrue();
    }

    @Test
    void whatHardlyAnybodyDrawsIsCustomaryButNotUsual() {
        assertThat(CUSTOMS.customary(CLIENT, LAKE)).isTrue();
        assertThat(CUSTOMS.after(CLIENT, LAKE)).isZero();
        assertThat(CUSTOMS.after(CLIENT, SERVICE)).isGreaterThan(0.9);
        assertThat(CUSTOMS.before(LAKE, ORCHESTRATOR)).isEqualTo(0.75);
    }

    @Test
    void aServiceCountsAsAnOrchestratorDoes() {
        assertThat(CUSTOMS.before(LAKE, SERVICE)).isEqualTo(0.75);
        assertThat(CUSTOMS.before(LAKE, CLIENT)).isEqualTo(0.25);
    }

    @Test
    void whereNothingIsKnownNothingIsStrange() {
        assertThat(Customs.UNKNOWN.customary(LAKE, CLIENT)).isTrue();
        assertThat(Customs.UNKNOWN.before(LAKE, CLIENT)).isEqualTo(1);
    }
}
