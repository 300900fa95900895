package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.of;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Condition;
import plumbline.rubric.Criterion;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rule;
import plumbline.rubric.Travel.Named;

/// What a report holds beside its score.
final class CheckerTest {
    private static final Rule CACHE = new Rule.Has(of("cache"), 1);
    private static final Rule STREAM = new Rule.Has(of("event-stream"), 1);
    private static final Rule LLM = new Rule.Has(of("llm"), 1);
    private static final String DRAWING =
            "client => service => cache; service -stream-> event-stream -stream-> data-lake";

    private static Report.Maturity maturity(Rule... ladder) {
        Rubric plain = Trial.rubric(List.of(), List.of());
        Rubric laddered =
                new Rubric(plain.prompt(), List.of(), List.of(), List.of(), Set.of(), Trial.LANDMARKS, List.of(ladder));
        return Trial.checker(laddered).check(Sketch.of(DRAWING)).maturity();
    }

    @Test
    void maturityIsTheHighestRungUpToWhichAllHold() {
        assertThat(maturity()).isEqualTo(Report.Maturity.NONE);
        assertThat(maturity(LLM, CACHE, STREAM)).isEqualTo(Report.Maturity.NONE);
        assertThat(maturity(CACHE, LLM, STREAM)).isEqualTo(Report.Maturity.L0);
        assertThat(maturity(CACHE, STREAM, LLM)).isEqualTo(Report.Maturity.L1);
        assertThat(maturity(CACHE, STREAM, CACHE)).isEqualTo(Report.Maturity.L2);
        assertThat(maturity(CACHE, STREAM, CACHE, LLM)).isEqualTo(Report.Maturity.L2);
        assertThat(maturity(new Rule.Graded(LLM, CACHE))).isEqualTo(Report.Maturity.NONE);
    }

    @Test
    void whatWasGuessedIsListed() {
        Report report = Trial.checker(Trial.rubric(List.of(), List.of()))
                .check(Sketch.of("client => service -?-> cache; service => Thing:?"));

        assertThat(report.guessedKinds()).extracting(Object::toString).containsExactly("Thing:?");
        assertThat(report.guessedFlows()).extracting(Object::toString).containsExactly("link-2");
    }

    @Test
    void whatIsNotAskedIsSkippedAndWhatFailsInItselfNeverFires() {
        Criterion.Checked plain = Trial.criterion("it", Dimension.DATA, Part.ORDINARY, 1, CACHE);
        Criterion.Checked skipped = new Criterion.Checked(
                "it", "", Dimension.DATA, 1, Part.ORDINARY, "", "", "", new Condition.Flagged("regulated"), CACHE);
        Report report =
                Trial.checker(Trial.rubric(List.of(plain, skipped), List.of())).check(Sketch.of(DRAWING));

        assertThat(report.criteria()).extracting(Report.Finding::verdict).containsExactly(Verdict.MET, Verdict.SKIPPED);
        assertThat(report.criteria().getFirst().key().toString()).contains("cache");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aPitfallThatFailsInItselfSaysSoAndCostsNothing() {
        Pitfall broken = Trial.pitfall("broken", Pitfall.Weight.MAJOR, Dimension.DATA, null, new Rule.Not(null));
        Report report = Trial.checker(Trial.rubric(List.of(), List.of(broken))).check(Sketch.of(DRAWING));

        assertThat(report.pitfalls()).singleElement().satisfies(hit -> {
            assertThat(hit.counted()).isFalse();
            assertThat(hit.message()).startsWith("This rule could not be decided");
        });
    }

    @Test
    void ofTwoOfOneCauseAndWeightTheFirstCounts() {
        List<Pitfall> twins = List.of(
                new Pitfall("a", "", Pitfall.Weight.MAJOR, Dimension.DATA, "", "", "same", null, null, CACHE, null),
                new Pitfall("b", "", Pitfall.Weight.MAJOR, Dimension.DATA, "", "", "same", null, null, CACHE, null));

        assertThat(Trial.checker(Trial.rubric(List.of(), twins))
                        .check(Sketch.of(DRAWING))
                        .pitfalls())
                .extracting(Report.Hit::counted)
                .containsExactly(true, false);
    }

    @Test
    void onlyWhatCapsTheTotalIsDoubted() {
        Rule asked = new Rule.Path(List.of(of("client"), of("ranking")), Named.WAIT, null, false);
        for (Part part : Part.values()) {
            Rubric rubric = Trial.rubric(List.of(Trial.criterion("it", Dimension.FIT, part, 1, asked)), List.of());
            Report report = new Checker(Trial.CATALOG, CLIENTS, rubric, Trial.PARAMETERS)
                    .check(Sketch.of("Phone:? => service => ranking"));
            boolean caps = part == Part.ESSENTIAL || part == Part.SOFT_ESSENTIAL || part == Part.STRICT_ORDER;
            assertThat(report.criteria().getFirst().doubt() != null)
                    .as("%s", part)
                    .isEqualTo(caps);
        }
    }

    /// What nobody knows may be a client.
    private static final Recogniser CLIENTS = new Recogniser() {
        @Override
        public Recognition recognise(String label) {
            return Recognition.NONE;
        }

        @Override
        public Set<KindId> possible(Component component) {
            return Trial.kinds("client");
        }

        @Override
        public Reading read(Wiring wiring) {
            return Trial.STATED.read(wiring);
        }
    };
}
