package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Customs;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Rule;
import plumbline.rubric.Travel;

/// What a box that could only be guessed does to what caps a total: it may be what is missing, and then nothing caps.
final class DoubtsTest {
    private static final Rule ASKED = path("client", "ranking");
    private static final Rule CACHED = path("service", "cache");

    /// Reads stated kinds, knows nothing else, and takes any word for the kind of that name.
    private static final Recogniser HOPEFUL = new Recogniser() {
        @Override
        public Recognition recognise(String label) {
            return Recognition.NONE;
        }

        @Override
        public Set<KindId> possible(Component component) {
            return Trial.kinds(component.label());
        }

        @Override
        public Reading read(Wiring wiring) {
            return Trial.STATED.read(wiring);
        }
    };

    private static Rule path(String from, String to) {
        return new Rule.Path(List.of(Trial.of(from), Trial.of(to)), Travel.Named.WAIT, null, false);
    }

    private static Report report(Recogniser recogniser, String sketch, Rule... essentials) {
        List<Criterion.Checked> criteria = Stream.of(essentials)
                .map(rule -> Trial.criterion(
                        "essential-" + List.of(essentials).indexOf(rule),
                        Dimension.FIT,
                        Criterion.Part.ESSENTIAL,
                        1,
                        rule))
                .toList();
        return new Checker(Trial.CATALOG, recogniser, Trial.rubric(criteria, List.of()), Trial.PARAMETERS)
                .check(Sketch.of(sketch));
    }

    /// What would hold the total down, were it high.
    private static List<String> caps(Report report, String sketch) {
        Wiring wiring = Sketch.of(sketch).wiring();
        Terrain terrain = Survey.of(Trial.CATALOG, wiring, Trial.STATED.read(wiring));
        return Caps.of(
                        report.criteria(),
                        List.of(),
                        new Measures(terrain, Trial.CATALOG, Set.of(), Set.of(), Customs.UNKNOWN))
                .stream()
                .map(Report.Cap::id)
                .toList();
    }

    @Test
    void aBoxThatMayBeWhatIsMissingLiftsTheCapAndEarnsNothing() {
        String sketch = "client:? => service => ranking";
        Report asked = report(HOPEFUL, sketch, ASKED);
        Report sure = report(Trial.STATED, sketch, ASKED);

        assertThat(asked.criteria().getFirst().verdict()).isEqualTo(Verdict.UNMET);
        assertThat(asked.criteria().getFirst().atBest()).isEqualTo(Verdict.MET);
        assertThat(asked.criteria().getFirst().doubt())
                .isEqualTo(new Report.Doubt(new ComponentId("client:?"), Verdict.MET));
        assertThat(asked.criteria().getFirst().message()).contains("Or is it client?");
        assertThat(asked.dimensions()).isEqualTo(sure.dimensions());
        assertThat(sure.criteria().getFirst().doubt()).isNull();
        assertThat(caps(asked, sketch)).doesNotContain("essentials");
        assertThat(caps(sure, sketch)).contains("essentials");
    }

    @Test
    void aBoxThatWouldNotHelpLeavesTheCap() {
        String sketch = "client:? => service; ranking => cache";
        Report held = report(HOPEFUL, sketch, ASKED);

        assertThat(held.criteria().getFirst().doubt()).isNull();
        assertThat(caps(held, sketch)).contains("essentials");
    }

    @Test
    void aBoxOfAStatedKindIsNoOther() {
        Report held = report(HOPEFUL, "client:service => service => ranking", ASKED);

        assertThat(held.criteria().getFirst().doubt()).isNull();
    }

    /// Reads labels as they stand, as surely as it is told.
    private static Recogniser reading(double confidence) {
        return new Recogniser() {
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
                Reading stated = Trial.STATED.read(wiring);
                Map<ComponentId, Recognition> kinds = new HashMap<>(stated.kinds());
                for (Component component : wiring.components()) {
                    if (component.kind() == null) {
                        KindId read = new KindId(component.label());
                        kinds.put(component.id(), new Recognition(read, List.of(), confidence));
                    }
                }
                return new Reading(kinds, stated.flows());
            }
        };
    }

    @Test
    void aBoxThatWasReadIsDoubtedOnlyWhereItWasGuessed() {
        String sketch = "service:? => service => ranking";

        assertThat(report(reading(0.69), sketch, ASKED).criteria().getFirst().doubt())
                .isEqualTo(new Report.Doubt(new ComponentId("service:?"), Verdict.MET));
        assertThat(report(reading(0.7), sketch, ASKED).criteria().getFirst().doubt())
                .isNull();
    }

    @Test
    void aBoxThatWouldHelpHalfwayIsDoubtedWhereNothingWasThere() {
        Rule half = new Rule.Graded(path("client", "llm"), ASKED);
        String sketch = "client:? => service => ranking => llm:?";

        Report asked = report(HOPEFUL, "client:? => service => ranking", half);
        assertThat(asked.criteria().getFirst().doubt())
                .isEqualTo(new Report.Doubt(new ComponentId("client:?"), Verdict.PARTLY));
        Report partly = report(HOPEFUL, "client => cache:? => ranking", half);
        assertThat(partly.criteria().getFirst().verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(partly.criteria().getFirst().doubt()).isNull();
        assertThat(report(HOPEFUL, sketch.replace("client:?", "client"), half)
                        .criteria()
                        .getFirst()
                        .doubt())
                .isEqualTo(new Report.Doubt(new ComponentId("llm:?"), Verdict.MET));
    }

    @Test
    void ofBoxesThatHelpMostTheFirstByNameIsAsked() {
        Rule half = new Rule.Graded(path("client", "ranking"), path("client", "cache"));
        String sketch = "cache:? & cache|llm:? & ranking:?";
        Report asked = report(HOPEFUL, "client => service => " + sketch, half);

        assertThat(asked.criteria().getFirst().doubt())
                .isEqualTo(new Report.Doubt(new ComponentId("ranking:?"), Verdict.MET));
        assertThat(report(HOPEFUL, "client => service => cache|llm:? & cache:?", half)
                        .criteria()
                        .getFirst()
                        .doubt())
                .isEqualTo(new Report.Doubt(new ComponentId("cache:?"), Verdict.PARTLY));
    }

    @Test
    void oneBoxThatSettlesSeveralFindingsIsDoubtedByAll() {
        Rule cached = path("client", "cache");
        String sketch = "client => service => cache:?; service => ranking|cache:?";
        Report asked = report(HOPEFUL, sketch, cached, ASKED);

        assertThat(asked.criteria())
                .extracting(finding ->
                        finding.doubt() == null ? null : finding.doubt().box())
                .containsOnly(new ComponentId("ranking|cache:?"));
        assertThat(asked.criteria()).allMatch(finding -> finding.message().contains("Or is it ranking|cache?"));
    }

    @Test
    void whereNoBoxSettlesAllEachFindingDoubtsItsOwn() {
        String sketch = "client => service => cache:?; service => ranking:?; service => llm";
        Report asked = report(HOPEFUL, sketch, path("client", "cache"), ASKED, path("client", "llm"));

        assertThat(asked.criteria())
                .extracting(finding ->
                        finding.doubt() == null ? "" : finding.doubt().box().value())
                .containsExactly("cache:?", "ranking:?", "");
    }

    @Test
    void ofManyUnreadableBoxesThoseAreAskedThatMayBeWhatIsMissing() {
        String many = IntStream.range(0, 30)
                .mapToObj(at -> "service => cache" + at + ":?; ")
                .collect(Collectors.joining());
        Report.Doubt client = new Report.Doubt(new ComponentId("client:?"), Verdict.MET);

        assertThat(report(HOPEFUL, many + "client:? => service => ranking", ASKED)
                        .criteria()
                        .getFirst()
                        .doubt())
                .isEqualTo(client);
        assertThat(report(HOPEFUL, "client:? => service => ranking; " + many, ASKED)
                        .criteria()
                        .getFirst()
                        .doubt())
                .isEqualTo(client);
    }

    /// Thirteen boxes may be what some rule lacks; who may be what two lack is among the twelve, wherever it was
    /// drawn.
    @Test
    void ofTooManyThoseAreAskedThatMostRulesMayBeAbout() {
        String many = IntStream.range(0, 12)
                .mapToObj(at -> "ranking => cache|x" + at + ":?; ")
                .collect(Collectors.joining());
        String last = "client|cache:? => service => ranking";

        for (String sketch : List.of(many + last, last + "; " + many)) {
            assertThat(report(HOPEFUL, sketch, ASKED, CACHED)
                            .criteria()
                            .getFirst()
                            .doubt())
                    .isEqualTo(new Report.Doubt(new ComponentId("client|cache:?"), Verdict.MET));
        }
        for (String sketch : List.of(many + last, last + "; " + many)) {
            assertThat(report(HOPEFUL, sketch.replace("client|cache", "client"), ASKED, CACHED)
                            .criteria()
                            .getFirst()
                            .doubt())
                    .isNull();
        }
    }

    @Test
    void whereSeveralWouldHaveToBeSomethingElseTheDrawingIs() {
        String sketch = "client:? => service => ranking; service => cache:?";
        Report held = report(HOPEFUL, sketch, ASKED, CACHED);

        assertThat(held.criteria()).allMatch(finding -> finding.doubt() != null);
        assertThat(caps(held, sketch)).contains("essentials");
    }
}
