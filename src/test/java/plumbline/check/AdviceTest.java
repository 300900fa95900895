package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.check.Trial.criterion;
import static plumbline.check.Trial.of;
import static plumbline.check.Trial.pitfall;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.Flow;
import plumbline.design.Link;
import plumbline.design.Value;
import plumbline.rubric.Criterion;
import plumbline.rubric.Criterion.Part;
import plumbline.rubric.Dimension;
import plumbline.rubric.Pitfall;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;
import plumbline.rubric.Selector;
import plumbline.rubric.Travel;
import plumbline.rubric.Travel.Named;

class AdviceTest {
    private static final Design DRAWING = Sketch.of(
            "App:client => Api:service => Ranker:ranking => Index:vector-index; Api:service -stream-> Kafka:event-stream; "
                    + "Kafka:event-stream -stream-> Index:vector-index; App:client -stream-> Kafka:event-stream; "
                    + "Index:vector-index => Ranker:ranking; Lake:data-lake -batch-> Trainer:training-pipeline -artifact-> Ranker:ranking");

    private static Rule path(Travel over, String... stations) {
        List<Selector> through = Stream.of(stations).map(Trial::of).toList();
        return new Rule.Path(through, over, null, false);
    }

    private static Checker checker(Rule... rules) {
        List<Criterion.Checked> criteria = Stream.of(rules)
                .map(rule -> criterion("c" + List.of(rules).indexOf(rule), Dimension.FEATURES, Part.ORDINARY, 1, rule))
                .toList();
        return Trial.checker(Trial.rubric(criteria, List.of()));
    }

    @Test
    void aBrokenPathIsMendedByTheLinkOverTheGap() {
        List<Advised> advice = new Advice(checker(path(Named.DATA, "client", "training-pipeline"))).best(DRAWING, 3);
        assertThat(advice).isNotEmpty();
        assertThat(advice.getFirst().gain()).isEqualTo(100);
        assertThat(advice.getFirst().message()).isEqualTo("Link Kafka to Lake (stream)");
    }

    @Test
    void aPropertyThatARuleAsksForIsStatedWhereTheKindDeclaresIt() {
        Rule cadence = new Rule.Property(of("client|training-pipeline"), "cadence", new PropertyTest.Checkable());
        Checker checker = checker(cadence);
        Report report = checker.check(DRAWING);

        assertThat(new Advice(checker)
                        .blank(DRAWING, report, report.criteria().getFirst().key()))
                .contains(new Blank(component("Trainer"), "cadence"));
    }

    @Test
    void whatOneMachineBreaksIsMendedByReplicas() {
        Checker checker = checker(new Rule.Redundant(of("client"), of("ranking"), Named.WAIT));
        Report report = checker.check(DRAWING);

        assertThat(new Advice(checker)
                        .blank(DRAWING, report, report.criteria().getFirst().key()))
                .contains(new Blank(component("Api"), "replicas"));
    }

    @Test
    void whatIsStatedAlreadyIsAskedForNoMore() {
        Rule cadence = new Rule.Property(of("training-pipeline"), "cadence", new PropertyTest.Checkable());
        Checker checker = checker(cadence);
        Design said = new Edit.SetProperty(component("Trainer"), "cadence", new Value.Text("every night at 2:00"))
                .applyTo(DRAWING);
        Report report = checker.check(said);

        assertThat(report.criteria().getFirst().verdict()).isEqualTo(Verdict.MET);
        assertThat(new Advice(checker)
                        .blank(said, report, report.criteria().getFirst().key()))
                .isEmpty();
    }

    @Test
    void aPitfallThatFiresForWantOfAPropertyIsSilencedThere() {
        Pitfall unstated = pitfall(
                "unstated",
                Pitfall.Weight.MAJOR,
                Dimension.FEATURES,
                null,
                new Rule.All(
                        List.of(
                                new Rule.Has(of("ranking"), 1),
                                new Rule.Not(new Rule.Property(of("ranking"), "p99Ms", new PropertyTest.Stated()))),
                        false));
        Checker checker = Trial.checker(Trial.rubric(List.of(), List.of(unstated)));
        Report report = checker.check(DRAWING);

        assertThat(new Advice(checker)
                        .blank(DRAWING, report, report.pitfalls().getFirst().key()))
                .contains(new Blank(component("Ranker"), "p99Ms"));
    }

    private static ComponentId component(String label) {
        return DRAWING.components().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aMissingComponentIsAddedWhereItBelongs() {
        List<Advised> advice =
                new Advice(checker(path(Named.INFLUENCE, "ranking", "drift-detection"))).best(DRAWING, 3);
        assertThat(advice.getFirst().message()).isEqualTo("Add Drift detection after Ranker");
        assertThat(advice.getFirst().edit()).isInstanceOf(Edit.Together.class);
    }

    @Test
    void aLinkThatMustNotBeIsCut() {
        Pitfall ungated = pitfall(
                "ungated",
                Pitfall.Weight.MAJOR,
                Dimension.FEATURES,
                null,
                path(Named.ARTIFACT, "training-pipeline", "ranking"));
        Design drawing =
                new Edit.Connect(Link.of("in", "Kafka:event-stream", "Lake:data-lake", Flow.STREAM)).applyTo(DRAWING);
        Criterion.Checked met =
                criterion("met", Dimension.FEATURES, Part.ORDINARY, 1, path(Named.WAIT, "client", "ranking"));
        Checker checker = Trial.checker(Trial.rubric(List.of(met), List.of(ungated)));
        List<Advised> advice = new Advice(checker).best(drawing, 3);
        assertThat(advice).singleElement().satisfies(best -> {
            assertThat(best.message()).isEqualTo("Cut the link Trainer \u2192 Ranker");
            assertThat(best.gain()).isEqualTo(10);
        });
    }

    @Test
    void everyGainIsWhatApplyingTheEditGains() {
        Checker checker = checker(
                path(Named.DATA, "client", "training-pipeline"),
                path(Named.INFLUENCE, "ranking", "drift-detection"),
                new Rule.Has(of("cache"), 1));
        int before = checker.check(DRAWING).score();
        for (Advised each : new Advice(checker).best(DRAWING, 10)) {
            assertThat(checker.check(each.edit().applyTo(DRAWING)).score() - before)
                    .as(each.message())
                    .isEqualTo(each.gain());
        }
    }

    @Test
    void nothingIsAdvisedWhereEverythingIsMet() {
        assertThat(new Advice(checker(path(Named.WAIT, "client", "ranking"))).best(DRAWING, 3))
                .isEmpty();
    }

    @Test
    void whatWouldMendAFindingIsFoundForIt() {
        Checker checker = checker(new Rule.Has(of("cache"), 1), path(Named.DATA, "client", "training-pipeline"));
        Report.Finding missing = checker.check(DRAWING).criteria().getFirst();
        List<Edit> mends = new Advice(checker).mends(DRAWING, missing);
        assertThat(mends)
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(checker.check(edit.applyTo(DRAWING))
                                .criteria()
                                .getFirst()
                                .verdict())
                        .isEqualTo(Verdict.MET));
    }

    @Test
    void theBestMendOfAFindingGainsWhatItSays() {
        Checker checker = checker(new Rule.Has(of("cache"), 1), path(Named.DATA, "client", "training-pipeline"));
        Report report = checker.check(DRAWING);
        for (Report.Finding finding : report.criteria()) {
            Advised mend =
                    new Advice(checker).mend(DRAWING, report, finding.key()).orElseThrow();
            Report then = checker.check(mend.edit().applyTo(DRAWING));
            assertThat(then.score() - report.score()).as(mend.message()).isEqualTo(mend.gain());
            assertThat(then.criteria().stream()
                            .filter(each -> each.criterion()
                                    .id()
                                    .equals(finding.criterion().id()))
                            .map(Report.Finding::verdict))
                    .containsExactly(Verdict.MET);
        }
    }

    @Test
    void whatIsMetNeedsNoMend() {
        Checker checker = checker(path(Named.WAIT, "client", "ranking"));
        Report report = checker.check(DRAWING);

        assertThat(new Advice(checker)
                        .mend(DRAWING, report, report.criteria().getFirst().key()))
                .isEmpty();
    }

    @Test
    void aPitfallIsMendedByWhatSilencesIt() {
        Pitfall ungated = pitfall(
                "ungated",
                Pitfall.Weight.MAJOR,
                Dimension.FEATURES,
                null,
                path(Named.ARTIFACT, "training-pipeline", "ranking"));
        Criterion.Checked met =
                criterion("met", Dimension.FEATURES, Part.ORDINARY, 1, path(Named.WAIT, "client", "ranking"));
        Checker checker = Trial.checker(Trial.rubric(List.of(met), List.of(ungated)));
        Report report = checker.check(DRAWING);

        Advised mend = new Advice(checker)
                .mend(DRAWING, report, report.pitfalls().getFirst().key())
                .orElseThrow();

        assertThat(checker.check(mend.edit().applyTo(DRAWING)).pitfalls()).isEmpty();
    }
}
