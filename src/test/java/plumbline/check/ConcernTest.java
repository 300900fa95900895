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

/// A rule hangs on every kind that it names, wherever it names it.
final class ConcernTest {
    private static final Rule CACHE = new Rule.Has(of("cache"), 1);
    private static final Rule RANKING = new Rule.Has(of("ranking"), 1);
    private static final Rule BUDGET = new Rule.Budget(of("client"), "p99Ms");

    private static void hangsOn(String kinds, Rule rule) {
        assertThat(Concern.of(rule)).isEqualTo(new Concern(Trial.kinds(kinds), false));
    }

    @Test
    void everyStationAndWhatIsAvoidedAreNamed() {
        hangsOn("client|cache|llm", new Rule.Path(List.of(of("client"), of("cache")), Named.WAIT, of("llm"), false));
        hangsOn("client|cache", new Rule.Path(List.of(of("client"), of("cache")), Named.WAIT, null, false));
        hangsOn("client|cache", new Rule.Loop(List.of(of("client"), of("cache")), Named.WAIT));
    }

    @Test
    void rulesWithSeveralPartsNameThemAll() {
        hangsOn("client|cache|llm", new Rule.Every(of("client"), of("cache"), of("llm"), Named.WAIT));
        hangsOn("client|cache|llm", new Rule.Guarded(of("cache"), of("llm"), of("client"), false));
        hangsOn("client|cache|llm", new Rule.Before(of("cache"), of("llm"), of("client")));
        hangsOn("client|cache", new Rule.Redundant(of("client"), of("cache"), Named.WAIT));
        hangsOn("cache", new Rule.Property(of("cache"), "replicas", new PropertyTest.Stated()));
        hangsOn("cache|ranking", new Rule.All(List.of(CACHE, RANKING), false));
        hangsOn("cache|ranking", new Rule.Any(List.of(CACHE, RANKING), 1));
        hangsOn("cache|ranking", new Rule.Graded(CACHE, RANKING));
        hangsOn("cache", new Rule.Not(CACHE));
    }

    @Test
    void aSelectorNamesWhatItExceptsAndWhatItAsksOfNeighbours() {
        Leg near = new Leg(Leg.Direction.FROM, of("client"), Leg.Reach.PATH, Named.WAIT, of("llm"), false);
        Leg never = new Leg(Leg.Direction.TO, of("ranking"), Leg.Reach.DIRECT, Named.WAIT, null, false);

        hangsOn("cache|llm", new Rule.Has(new Selector.Minus(of("cache"), of("llm")), 1));
        hangsOn("cache|llm", new Rule.Has(new Selector.AnyOf(List.of(of("cache"), of("llm"))), 1));
        hangsOn("cache", new Rule.Has(new Selector.Says(of("cache"), List.of("word")), 1));
        hangsOn("cache", new Rule.Has(new Selector.Having(of("cache"), "replicas", new PropertyTest.Stated()), 1));
        hangsOn("cache", new Rule.Has(new Selector.Linked(of("cache")), 1));
        hangsOn(
                "cache|client|llm|ranking",
                new Rule.Has(new Selector.Where(of("cache"), List.of(near), List.of(never)), 1));
    }

    @Test
    void aTimeBudgetLooksAtRolesHoweverDeepItLies() {
        assertThat(Concern.of(BUDGET).roles()).isTrue();
        assertThat(Concern.of(new Rule.All(List.of(BUDGET, CACHE), false)).roles())
                .isTrue();
        assertThat(Concern.of(new Rule.Any(List.of(CACHE, BUDGET), 1)).roles()).isTrue();
        assertThat(Concern.of(new Rule.Not(new Rule.Graded(CACHE, BUDGET))).roles())
                .isTrue();
        assertThat(Concern.of(new Rule.Measured(Measure.NOISE, 1))).isEqualTo(new Concern(java.util.Set.of(), false));
    }
}
