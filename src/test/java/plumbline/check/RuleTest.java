package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.of;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.rubric.Leg;
import plumbline.rubric.Measure;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel.Named;

class RuleTest {
    private static final Rule HAS_CACHE = new Rule.Has(of("cache"), 1);
    private static final Rule HAS_RANKING = new Rule.Has(of("ranking"), 1);
    private static final Rule HAS_MONITOR = new Rule.Has(of("drift-detection"), 1);

    private static void is(Verdict expected, Rule rule, String sketch) {
        assertThat(Trial.verdict(rule, sketch)).as(sketch).isEqualTo(expected);
    }

    @Test
    void aTerminalComponentNeedsOneNeighbour() {
        is(Verdict.MET, HAS_CACHE, "service => cache");
    }

    @Test
    void anyOtherNeedsTwoAndIsPartlyThereWithOne() {
        is(Verdict.PARTLY, HAS_RANKING, "service => ranking");
        is(Verdict.MET, HAS_RANKING, "service => ranking => online-feature-store");
    }

    @Test
    void aComponentWithoutSensibleLinksIsNotThere() {
        is(Verdict.UNMET, HAS_CACHE, "cache; client => service");
        is(Verdict.UNMET, HAS_CACHE, "scheduler -artifact-> cache; client => service");
    }

    @Test
    void anUmbrellaAtHalfACreditIsPartlyThere() {
        is(Verdict.PARTLY, HAS_MONITOR, "ranking -telemetry-> monitoring -telemetry-> alerting");
        is(
                Verdict.MET,
                new Rule.Has(of("system-monitoring"), 1),
                "ranking -telemetry-> monitoring -telemetry-> alerting");
    }

    @Test
    void halfOfManyIsPartly() {
        Rule two = new Rule.Has(of("cache"), 2);
        is(Verdict.MET, two, "service => cache; service => cache#2");
        is(Verdict.PARTLY, two, "service => cache");
        is(Verdict.UNMET, two, "client => service");
    }

    @Test
    void notSwapsTheVerdictAndLooksAtEveryLink() {
        Rule keepsClear =
                new Rule.Not(new Rule.Path(List.of(of("client"), of("data-warehouse")), Named.WAIT, null, false));
        is(Verdict.UNMET, keepsClear, "client => service => data-warehouse");
        is(Verdict.MET, keepsClear, "client => service -stream-> data-warehouse");
        is(Verdict.MET, keepsClear, "client => service -?-> data-warehouse");
    }

    @Test
    void allTakesTheWorstAndAnyTheBest() {
        is(
                Verdict.PARTLY,
                new Rule.All(List.of(HAS_CACHE, HAS_RANKING), false),
                "service => cache; service => ranking");
        is(Verdict.MET, new Rule.Any(List.of(HAS_CACHE, HAS_RANKING), 1), "service => cache; service => ranking");
        is(Verdict.UNMET, new Rule.All(List.of(HAS_CACHE, HAS_MONITOR), false), "service => cache");
        is(Verdict.PARTLY, new Rule.All(List.of(HAS_CACHE, HAS_MONITOR), true), "service => cache");
        is(Verdict.UNMET, new Rule.Any(List.of(HAS_CACHE, HAS_MONITOR), 2), "service => cache");
    }

    @Test
    void whatOnlyTheSecondRuleMeetsIsPartlyMet() {
        Rule graded = new Rule.Graded(HAS_MONITOR, HAS_CACHE);
        is(Verdict.PARTLY, graded, "service => cache");
        is(Verdict.MET, graded, "ranking -telemetry-> drift-detection -telemetry-> alerting");
        is(Verdict.UNMET, graded, "client => service");
    }

    @Test
    void aLoopComesHome() {
        Rule loop =
                new Rule.Loop(List.of(of("ranking"), of("prediction-log"), of("training-pipeline")), Named.INFLUENCE);
        is(
                Verdict.MET,
                loop,
                "service => ranking -stream-> prediction-log -batch-> training-pipeline -artifact-> ranking");
        is(Verdict.UNMET, loop, "service => ranking -stream-> prediction-log -batch-> training-pipeline");
    }

    @Test
    void theEvidenceOfALoopIsTheWholeWayRound() {
        Rule loop =
                new Rule.Loop(List.of(of("ranking"), of("prediction-log"), of("training-pipeline")), Named.INFLUENCE);
        Evidence evidence = Trial.decided(
                        loop,
                        "service => ranking -stream-> event-stream -stream-> prediction-log -batch-> training-pipeline -artifact-> ranking")
                .evidence();

        assertThat(evidence.components())
                .extracting(plumbline.design.ComponentId::value)
                .containsExactly("ranking", "event-stream", "prediction-log", "training-pipeline");
        assertThat(evidence.links())
                .extracting(plumbline.design.LinkId::value)
                .containsExactly("link-2", "link-3", "link-4", "link-5");
    }

    @Test
    void aPropertyCountsFullyOnlyWhereItCanBeChecked() {
        Rule split = new Rule.Property(of("dataset-builder"), "split", new PropertyTest.Checkable());
        is(Verdict.MET, split, "data-lake -batch-> dataset-builder {split: last 14 days held out}");
        is(Verdict.PARTLY, split, "data-lake -batch-> dataset-builder {split: yes}");
        is(Verdict.UNMET, split, "data-lake -batch-> dataset-builder");
    }

    @Test
    void aPropertyOfTheWrongTypeIsNotStated() {
        Rule replicas = new Rule.Property(of("service"), "replicas", new PropertyTest.AtLeast(2));
        is(Verdict.MET, replicas, "client => service {replicas: 2}");
        is(Verdict.UNMET, replicas, "client => service {replicas: many}");
    }

    @Test
    void selectorsNarrowByWhatIsSaidAndByRelations() {
        Rule priced = new Rule.Has(new Selector.Says(of("service"), List.of("price", "cap")), 1);
        is(Verdict.MET, priced, "client => Price caps:service => cache");
        is(Verdict.UNMET, priced, "client => Capacity:service => cache");
        Selector fed = new Selector.Where(
                of("cache"),
                List.of(new Leg(Leg.Direction.FROM, of("ranking"), Leg.Reach.PATH, Named.DATA, null, false)),
                List.of(new Leg(Leg.Direction.FROM, of("client"), Leg.Reach.DIRECT, Named.WAIT, null, false)));
        is(Verdict.MET, new Rule.Has(fed, 1), "ranking -materialise-> cache; service => cache");
        is(Verdict.UNMET, new Rule.Has(fed, 1), "service -batch-> cache");
        is(Verdict.UNMET, new Rule.Has(fed, 1), "ranking -materialise-> cache; client => cache");
    }

    @Test
    void aReadIsAReadEitherWayRound() {
        Selector read = new Selector.Where(
                of("online-feature-store"),
                List.of(new Leg(Leg.Direction.FROM, of("ranking"), Leg.Reach.READ, Named.INFLUENCE, null, false)),
                List.of());
        Rule has = new Rule.Has(read, 1);
        String fed = "; stream-processor -materialise-> online-feature-store";
        is(Verdict.MET, has, "ranking => online-feature-store" + fed);
        is(Verdict.MET, has, "online-feature-store -batch-> ranking" + fed);
        is(Verdict.UNMET, has, "ranking -stream-> online-feature-store" + fed);
    }

    @Test
    void measuresLookAtTheWhole() {
        is(
                Verdict.MET,
                new Rule.Measured(Measure.ISLANDS, 1),
                "client => service; data-lake -batch-> training-pipeline");
        is(Verdict.UNMET, new Rule.Measured(Measure.ISLANDS, 1), "client => service => ranking");
        is(Verdict.MET, new Rule.Measured(Measure.NOISE, 20), "training-pipeline -request-> client; client => service");
        is(Verdict.MET, new Rule.Measured(Measure.NOISE, 20), "offline-evaluation -?-> client; client => service");
        is(Verdict.UNMET, new Rule.Measured(Measure.NOISE, 0), "client -?-> service -?-> ranking");
        is(Verdict.MET, new Rule.Measured(Measure.HANGING, 25), "service => ranking; service => ranking#2");
        is(Verdict.MET, new Rule.Measured(Measure.FOREIGN, 10), "client => llm => cache");
    }

    @Test
    void halfOfAnOddNumberIsMoreThanHalf() {
        Rule three = new Rule.Has(of("cache"), 3);
        is(Verdict.PARTLY, three, "service => cache; service => cache#2");
        is(Verdict.UNMET, three, "service => cache");
    }

    @Test
    void whatMayBeThereAtHalfACreditIsAbsentAtHalf() {
        String half = "service => ranking -telemetry-> monitoring -telemetry-> alerting";
        Selector unwatched = new Selector.Where(
                of("ranking"),
                List.of(),
                List.of(new Leg(
                        Leg.Direction.TO, of("drift-detection"), Leg.Reach.DIRECT, Named.INFLUENCE, null, false)));
        is(Verdict.PARTLY, new Rule.Has(unwatched, 1), half);
        is(Verdict.UNMET, new Rule.Has(unwatched, 1), half.replace("monitoring", "drift-detection"));
        is(Verdict.PARTLY, new Rule.Not(new Rule.Any(List.of(HAS_MONITOR), 1)), half);
    }

    @Test
    void aComponentMayBeItsOwnNeighbourWhereTheRuleSaysSo() {
        Selector besides = new Selector.Where(of("cache"), List.of(leg(false)), List.of());
        Selector itself = new Selector.Where(of("cache"), List.of(leg(true)), List.of());
        is(Verdict.UNMET, new Rule.Has(besides, 1), "service => cache");
        is(Verdict.MET, new Rule.Has(itself, 1), "service => cache");
    }

    private static Leg leg(boolean orIs) {
        return new Leg(Leg.Direction.FROM, of("cache"), Leg.Reach.PATH, Named.WAIT, null, orIs);
    }

    @Test
    void aWayThatAvoidsDoesNotEndAtWhatItAvoids() {
        Selector stores = of("cache|operational-db");
        Rule path = new Rule.Path(List.of(of("client"), stores), Named.WAIT, of("cache"), true);
        is(Verdict.UNMET, path, "client => cache; service => operational-db");
        is(Verdict.MET, path, "client => cache; client => operational-db");
    }

    @Test
    void whatNothingIsJoinedToIsNamed() {
        Decider.Decided loose =
                Trial.decided(new Rule.Measured(Measure.ISLANDS, 1), "client => service; cache; Alarm:alerting");

        assertThat(loose.sentence().get())
                .isEqualTo("The drawing falls into 3 parts, and nothing is joined to cache and Alarm.");
        assertThat(loose.evidence().components()).hasSize(2);

        Decider.Decided halves =
                Trial.decided(new Rule.Measured(Measure.ISLANDS, 1), "client => service; cache => ranking");

        assertThat(halves.sentence().get()).isEqualTo("The drawing falls into 2 parts.");
        assertThat(halves.evidence().components()).isEmpty();
    }
}
