package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

    @Test
    void whereSeveralWouldHaveToBeSomethingElseTheDrawingIs() {
        String sketch = "client:? => service => ranking; service => cache:?";
        Report held = report(HOPEFUL, sketch, ASKED, CACHED);

        assertThat(held.criteria()).allMatch(finding -> finding.doubt() != null);
        assertThat(caps(held, sketch)).contains("essentials");
    }
}
