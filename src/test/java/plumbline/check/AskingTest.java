package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.design.Wiring;
import plumbline.rubric.Condition;
import plumbline.rubric.Freshness;
import plumbline.rubric.Parameters;

/// What is asked of a drawing depends on the prompt's figures, or on what is drawn.
final class AskingTest {
    private static final Parameters FULL =
            new Parameters(1_000.0, true, false, false, Freshness.MINUTES, 200.0, "ranking");
    private static final Parameters BARE = new Parameters(null, false, false, false, null, null, "vision");

    private static boolean asks(Parameters parameters, @Nullable Condition condition) {
        Wiring wiring = Sketch.of("client => service; cache").wiring();
        Terrain terrain = Survey.of(Trial.CATALOG, wiring, Trial.STATED.read(wiring));
        View.Ground nowhere = new View.Ground(new BitSet(), new BitSet(), new BitSet());
        return new Asking(parameters, new Choice(terrain, Trial.CATALOG, nowhere)).asks(condition);
    }

    @Test
    void withoutAConditionEverythingIsAsked() {
        assertThat(asks(BARE, null)).isTrue();
    }

    @Test
    void aNumberThatThePromptDoesNotStateIsNotLargeEnough() {
        assertThat(asks(FULL, new Condition.AtLeast("items", 1_000))).isTrue();
        assertThat(asks(FULL, new Condition.AtLeast("items", 1_001))).isFalse();
        assertThat(asks(BARE, new Condition.AtLeast("items", 0))).isFalse();
    }

    @Test
    void dataAsFreshAsTheBoundOrFresherIsAskedFor() {
        assertThat(asks(FULL, new Condition.FreshWithin(Freshness.MINUTES))).isTrue();
        assertThat(asks(FULL, new Condition.FreshWithin(Freshness.HOURS))).isTrue();
        assertThat(asks(FULL, new Condition.FreshWithin(Freshness.SECONDS))).isFalse();
        assertThat(asks(BARE, new Condition.FreshWithin(Freshness.DAYS))).isFalse();
    }

    @Test
    void whatThePromptStatesIsGiven() {
        for (String stated : List.of("freshness", "items", "p99Ms", "ranks")) {
            assertThat(asks(FULL, new Condition.Given(stated))).as(stated).isTrue();
            assertThat(asks(BARE, new Condition.Given(stated))).as(stated).isFalse();
        }
        assertThat(asks(FULL, new Condition.Flagged("ranks"))).isTrue();
        assertThat(asks(FULL, new Condition.Flagged("ugc"))).isFalse();
        assertThat(asks(FULL, new Condition.FamilyIn(Set.of("ranking")))).isTrue();
        assertThat(asks(BARE, new Condition.FamilyIn(Set.of("ranking")))).isFalse();
    }

    @Test
    void whatHangsLooseIsNotDrawn() {
        Condition service = new Condition.Drawn(Trial.of("service"));
        Condition cache = new Condition.Drawn(Trial.of("cache"));

        assertThat(asks(BARE, service)).isTrue();
        assertThat(asks(BARE, cache)).isFalse();
        assertThat(asks(BARE, new Condition.Not(cache))).isTrue();
        assertThat(asks(BARE, new Condition.AllOf(List.of(service, cache)))).isFalse();
        assertThat(asks(BARE, new Condition.AnyOf(List.of(service, cache)))).isTrue();
    }
}
