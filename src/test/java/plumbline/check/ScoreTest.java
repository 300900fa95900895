package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.criterion;
import static plumbline.check.Trial.of;
import static plumbline.check.Trial.pitfall;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.rubric.Criterion;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rule;

class ScoreTest {
    private static final String DRAWING =
            "client => service => cache; service -stream-> event-stream -stream-> data-lake";
    private static final Rule HOLDS = has("cache");
    private static final Rule FAILS = has("llm");
    private static final Rule HALF = new Rule.Graded(FAILS, HOLDS);

    private final List<Criterion.Checked> criteria = new ArrayList<>();
    private final List<Pitfall> pitfalls = new ArrayList<>();

    private static Rule has(String kind) {
        return new Rule.Has(of(kind), 1);
    }

    private Report check() {
        return Trial.checker(Trial.rubric(criteria, pitfalls)).check(Sketch.of(DRAWING));
    }

    private void ask(Dimension dimension, double weight, Rule rule) {
        criteria.add(criterion("c" + criteria.size(), dimension, Part.ORDINARY, weight, rule));
    }

    private void part(Part part, Rule rule) {
        criteria.add(criterion("c" + criteria.size(), Dimension.FIT, part, 1, rule));
    }

    private void everyDimensionMet() {
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.FIT) {
                ask(dimension, 1, HOLDS);
            }
        }
    }

    private int score(Dimension dimension) {
        return check().dimensions().stream()
                .filter(each -> each.dimension() == dimension)
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void aDimensionIsTheShareOfWeightEarned() {
        ask(Dimension.DATA, 3, HOLDS);
        ask(Dimension.DATA, 1, FAILS);
        assertThat(score(Dimension.DATA)).isEqualTo(75);
        ask(Dimension.DATA, 4, HALF);
        assertThat(score(Dimension.DATA)).isEqualTo(63);
    }

    @Test
    void aDimensionWithNothingToScoreIsLeftOutAndItsWeightSpread() {
        ask(Dimension.FEATURES, 1, HOLDS);
        ask(Dimension.MODELLING, 1, FAILS);
        Report report = check();
        assertThat(report.dimensions()).hasSize(2);
        assertThat(report.dimensions().getFirst().weight()).isEqualTo(60);
        assertThat(report.score()).isEqualTo(60);
        assertThat(report.unheld()).isEqualTo(60);
    }

    @Test
    void theWeakestCoreDimensionHoldsTheTotal() {
        everyDimensionMet();
        ask(Dimension.SERVING, 9, FAILS);
        Report report = check();
        assertThat(report.score()).isEqualTo(35);
        assertThat(report.cappedBy()).isNotNull().extracting(Report.Cap::id).isEqualTo("core-serving");
        assertThat(report.unheld()).isEqualTo(80);
    }

    @Test
    void evaluationAndOperationsHoldTheTotalTogether() {
        everyDimensionMet();
        ask(Dimension.OPERATIONS, 9, FAILS);
        assertThat(check().score()).isEqualTo(85);
        ask(Dimension.EVALUATION, 9, FAILS);
        assertThat(check().score()).isEqualTo(60);
        ask(Dimension.OPERATIONS, 60, HOLDS);
        ask(Dimension.EVALUATION, 60, HOLDS);
        assertThat(check().cappedBy()).isNull();
    }

    @Test
    void whereNoEvaluationIsAskedForOperationsHoldLess() {
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.FIT && dimension != Dimension.EVALUATION) {
                ask(dimension, 1, dimension == Dimension.OPERATIONS ? FAILS : HOLDS);
            }
        }
        Report report = check();
        assertThat(report.score()).isEqualTo(70);
        assertThat(report.cappedBy()).isNotNull().extracting(Report.Cap::id).isEqualTo("core-operations");
        ask(Dimension.EVALUATION, 1, FAILS);
        assertThat(check().score()).isEqualTo(60);
    }

    @Test
    void aWeakDimensionThatIsNotCoreHoldsNothing() {
        everyDimensionMet();
        ask(Dimension.MODELLING, 9, FAILS);
        assertThat(check().cappedBy()).isNull();
    }

    @Test
    void aMajorPitfallTakesTenAndAMinorFour() {
        ask(Dimension.DATA, 1, HOLDS);
        pitfalls.add(pitfall("a", Pitfall.Weight.MAJOR, Dimension.DATA, null, HOLDS));
        assertThat(score(Dimension.DATA)).isEqualTo(90);
        pitfalls.add(pitfall("b", Pitfall.Weight.MINOR, Dimension.DATA, null, HOLDS));
        assertThat(score(Dimension.DATA)).isEqualTo(86);
        pitfalls.add(pitfall("c", Pitfall.Weight.ADVICE, Dimension.DATA, null, HOLDS));
        pitfalls.add(pitfall("d", Pitfall.Weight.MAJOR, Dimension.DATA, null, FAILS));
        assertThat(score(Dimension.DATA)).isEqualTo(86);
    }

    @Test
    void ofOneCauseOnlyTheWorstCounts() {
        ask(Dimension.DATA, 1, HOLDS);
        for (Pitfall.Weight weight : List.of(Pitfall.Weight.MINOR, Pitfall.Weight.MAJOR)) {
            pitfalls.add(
                    new Pitfall(weight.name(), "", weight, Dimension.DATA, "", "", "same", null, null, HOLDS, null));
        }
        assertThat(score(Dimension.DATA)).isEqualTo(90);
        assertThat(check().pitfalls()).extracting(Report.Hit::counted).containsExactly(false, true);
    }

    @Test
    void aCriticalPitfallCapsItsDimension() {
        ask(Dimension.DATA, 1, HOLDS);
        pitfalls.add(pitfall("a", Pitfall.Weight.CRITICAL, Dimension.DATA, 40, HOLDS));
        assertThat(score(Dimension.DATA)).isEqualTo(40);
    }

    @Test
    void fitIsEssentialsOrdersAndKeepingClear() {
        part(Part.ESSENTIAL, HOLDS);
        part(Part.ORDER, FAILS);
        assertThat(score(Dimension.FIT)).isEqualTo(70);
        pitfalls.add(pitfall("n", Pitfall.Weight.HALF_FIT, Dimension.FIT, null, HOLDS));
        assertThat(score(Dimension.FIT)).isEqualTo(35);
    }

    @Test
    void essentialsCapTheTotal() {
        everyDimensionMet();
        part(Part.ESSENTIAL, HOLDS);
        part(Part.ESSENTIAL, HOLDS);
        part(Part.ESSENTIAL, HALF);
        assertThat(check().score()).isEqualTo(55);
        part(Part.ESSENTIAL, FAILS);
        assertThat(check().score()).isEqualTo(30);
        part(Part.ESSENTIAL, FAILS);
        part(Part.ESSENTIAL, FAILS);
        part(Part.ESSENTIAL, FAILS);
        assertThat(check().score()).isEqualTo(20);
        criteria.removeIf(each -> each.part() == Part.ESSENTIAL);
        part(Part.ESSENTIAL, FAILS);
        assertThat(check().score()).isEqualTo(10);
    }

    @Test
    void aWrongOrderCapsTheTotalOnlyWhereItIsStrict() {
        everyDimensionMet();
        part(Part.ESSENTIAL, HOLDS);
        part(Part.ORDER, FAILS);
        assertThat(check().score()).isGreaterThan(90);
        part(Part.STRICT_ORDER, FAILS);
        assertThat(check().score()).isEqualTo(40);
    }

    @Test
    void aTellLeavesNoFitAndCapsTheTotal() {
        everyDimensionMet();
        part(Part.ESSENTIAL, HOLDS);
        pitfalls.add(pitfall("tell", Pitfall.Weight.TELL, Dimension.FIT, null, HOLDS));
        assertThat(score(Dimension.FIT)).isZero();
        assertThat(check().score()).isEqualTo(25);
        part(Part.ESSENTIAL, FAILS);
        part(Part.ESSENTIAL, HOLDS);
        assertThat(check().score()).isEqualTo(15);
    }

    @Test
    void aHarmlessPitfallIsSilent() {
        ask(Dimension.DATA, 1, HOLDS);
        pitfalls.add(new Pitfall(
                "a", "", Pitfall.Weight.MAJOR, Dimension.DATA, "", "", "a", null, null, HOLDS, has("event-stream")));
        assertThat(check().pitfalls()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void aRuleThatFailsInItselfSaysSoAndTakesNothingElseDown() {
        ask(Dimension.DATA, 1, HOLDS);
        ask(Dimension.DATA, 1, new Rule.Not(null));
        Report report = check();
        assertThat(report.criteria().get(1).message()).startsWith("This rule could not be decided");
        assertThat(score(Dimension.DATA)).isEqualTo(50);
    }

    @Test
    void anEmptyDrawingEarnsNothingAndFiresNothing() {
        everyDimensionMet();
        part(Part.ESSENTIAL, HOLDS);
        pitfalls.add(pitfall("a", Pitfall.Weight.MAJOR, Dimension.DATA, null, new Rule.Not(HOLDS)));
        Report report = Trial.checker(Trial.rubric(criteria, pitfalls)).check(Sketch.of(""));
        assertThat(report.score()).isZero();
        assertThat(report.pitfalls()).isEmpty();
        assertThat(report.maturity()).isEqualTo(Report.Maturity.NONE);
    }

    @Test
    void withoutDataABareBackendMayReachFifteenAndADrawnFunnelTwentyFive() {
        for (Dimension dimension :
                List.of(Dimension.FEATURES, Dimension.SERVING, Dimension.EVALUATION, Dimension.OPERATIONS)) {
            ask(dimension, 1, HOLDS);
        }
        ask(Dimension.DATA, 1, FAILS);
        assertThat(check().score()).isEqualTo(15);
        ask(Dimension.MODELLING, 1, HOLDS);
        assertThat(check().score()).isEqualTo(25);
    }

    @Test
    void fitIsEarnedByWhatThereIsToEarn() {
        part(Part.ESSENTIAL, HALF);
        assertThat(score(Dimension.FIT)).isEqualTo(57);
        part(Part.ORDER, HOLDS);
        assertThat(score(Dimension.FIT)).isEqualTo(70);
        criteria.clear();
        part(Part.ORDER, HALF);
        assertThat(score(Dimension.FIT)).isEqualTo(63);
        criteria.clear();
        part(Part.ORDER, FAILS);
        assertThat(score(Dimension.FIT)).isZero();
    }

    @Test
    void keepingClearEarnsNothingWhereNoEssentialIsMet() {
        part(Part.ESSENTIAL, FAILS);
        part(Part.ORDER, HOLDS);
        assertThat(score(Dimension.FIT)).isEqualTo(30);
        part(Part.ESSENTIAL, HOLDS);
        part(Part.ESSENTIAL, HOLDS);
        part(Part.ESSENTIAL, HOLDS);
        assertThat(score(Dimension.FIT)).isEqualTo(85);
    }

    @Test
    void threeKindsOfOtherProblemsTakeTheirShareOfFit() {
        part(Part.ESSENTIAL, HOLDS);
        String two = "client => service => cache; service => llm & geo-index";
        assertThat(fit(two)).isEqualTo(100);
        assertThat(fit(two + " & routing-engine")).isZero();
        String many = IntStream.range(0, 14)
                .mapToObj(at -> "; client => a%d:service => cache".formatted(at))
                .collect(Collectors.joining());
        assertThat(fit(two + " & routing-engine" + many)).isEqualTo(75);
    }

    private int fit(String sketch) {
        Report report = Trial.checker(Trial.rubric(criteria, pitfalls)).check(Sketch.of(sketch));
        return report.dimensions().getFirst().score();
    }
}
