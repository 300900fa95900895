package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Customs;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Travel;

/// Where something new is proposed, and where nobody would draw it.
final class SitesTest {
    private static final KindId JOIN = new KindId("label-join");
    private static final KindId CACHE = new KindId("cache");
    private static final KindId CANARY = new KindId("canary-release");
    private static final Customs CUSTOMS = new Customs(
            Map.of(
                    new KindId("prediction-log"),
                    Map.of(JOIN, 29),
                    new KindId("event-stream"),
                    Map.of(JOIN, 14),
                    new KindId("online-feature-store"),
                    Map.of(JOIN, 1),
                    JOIN,
                    Map.of(new KindId("training-pipeline"), 18, new KindId("offline-evaluation"), 3),
                    new KindId("service"),
                    Map.of(CACHE, 12, new KindId("ranking"), 9),
                    new KindId("ranking"),
                    Map.of(CACHE, 4),
                    CACHE,
                    Map.of(new KindId("ranking"), 2, new KindId("service"), 2)),
            Set.of());

    private static Sites sites(String sketch, Set<String> guessed) {
        Wiring wiring = Sketch.of(sketch).wiring();
        Terrain terrain = Survey.of(Trial.CATALOG, wiring, Trial.STATED.read(wiring));
        Choice choice = new Choice(
                terrain, Trial.CATALOG, new View.Ground(Decider.single(0), Decider.single(0), Decider.single(0)));
        return new Sites(
                choice,
                new Drafts(Trial.CATALOG, CUSTOMS, wiring),
                new Proposing(Trial.CATALOG),
                guessed.stream().map(ComponentId::new).collect(Collectors.toSet()));
    }

    private static List<Integer> before(String sketch, KindId kind, String... guessed) {
        int size = Sketch.of(sketch).components().size();
        return sites(sketch, Set.of(guessed))
                .before(kind, IntStream.range(0, size).boxed(), Travel.Named.ANY);
    }

    @Test
    void theUsualPlaceComesFirst() {
        assertThat(before("event-stream => prediction-log", JOIN)).containsExactly(1, 0);
    }

    @Test
    void whatAnswersIsNoPlaceForWhatLearns() {
        assertThat(before("online-feature-store => training-pipeline", JOIN)).isEmpty();
    }

    @Test
    void nothingIsProposedBesideWhatWasHardlyGuessed() {
        assertThat(before("event-stream => prediction-log", JOIN, "prediction-log"))
                .containsExactly(0);
    }

    @Test
    void whatIsInTheWayOfAnAnswerLeadsNotBack() {
        Sites sites = sites("service => ranking => online-feature-store", Set.of());

        assertThat(sites.fit(0, CACHE, 1)).isTrue();
        assertThat(sites.fit(1, CACHE, 0)).isFalse();
        assertThat(sites.fit(1, JOIN, 0)).isTrue();
    }

    @Test
    void whatReleasesNeedsWhatComesToIt() {
        Sites sites = sites("service => ranking", Set.of());

        assertThat(sites.stands(CANARY, false, true)).isFalse();
        assertThat(sites.stands(CANARY, true, false)).isTrue();
        assertThat(sites.stands(CACHE, false, true)).isTrue();
        assertThat(sites.stands(CACHE, false, false)).isFalse();
    }
}
