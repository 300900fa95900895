package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.catalog.Customs;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.FindingKey;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.Rubric;
import plumbline.rubric.Rule;
import plumbline.rubric.Travel;

/// Next edits come in the order in which an interviewer would ask for them.
final class MannersTest {
    private static final Rule ASKED = path("client", "ranking", Travel.Named.WAIT);
    private static final Rule WATCHED = path("ranking", "drift-detection", Travel.Named.INFLUENCE);

    private static Rule path(String from, String to, Travel over) {
        return new Rule.Path(List.of(Trial.of(from), Trial.of(to)), over, null, false);
    }

    private static Rubric rubric() {
        return Trial.rubric(
                List.of(
                        Trial.criterion("asked", Dimension.FIT, Criterion.Part.ESSENTIAL, 1, ASKED),
                        Trial.criterion("watched", Dimension.OPERATIONS, Criterion.Part.ORDINARY, 9, WATCHED)),
                List.of());
    }

    private static List<String> best(String sketch) {
        return new Advice(Trial.checker(rubric()))
                .best(Sketch.of(sketch), 5).stream().map(Advised::message).toList();
    }

    @Test
    void whatHangsLooseIsLinkedBeforeAnythingIsAdded() {
        List<String> best = best("Phone:client; Feed:service => Ranker:ranking");

        assertThat(best.getFirst()).startsWith("Link Phone to");
        assertThat(best).noneMatch(message -> message.startsWith("Add Client"));
    }

    @Test
    void nothingIsWatchedBeforeThereIsWhatThePromptTurnsOn() {
        assertThat(best("Feed:service => Ranker:ranking")).noneMatch(message -> message.contains("Drift"));
        assertThat(best("Phone:client => Feed:service => Ranker:ranking"))
                .anyMatch(message -> message.contains("Drift"));
    }

    @Test
    void whatNobodyDrawsIsNotProposed() {
        Customs customs = new Customs(
                Map.of(
                        new KindId("client"), Map.of(new KindId("service"), 1),
                        new KindId("service"), Map.of(new KindId("ranking"), 1)),
                Set.of());
        Rubric known = new Rubric(
                rubric().prompt(),
                rubric().checked(),
                List.of(),
                List.of(),
                Trial.kinds("vector-index"),
                Trial.LANDMARKS.with(customs),
                List.of());

        List<Advised> best =
                new Advice(Trial.checker(known)).best(Sketch.of("Phone:client; Ranker:ranking => cache"), 5);

        assertThat(best)
                .extracting(Advised::edit)
                .noneMatch(edit -> edit instanceof Edit.Connect(Link link)
                        && link.from().value().equals("Phone:client")
                        && link.to().value().equals("Ranker:ranking"));
    }

    private static final Manners MANNERS = manners("Phone:client; Feed:service => Ranker:ranking", List.of());

    private static Manners manners(String sketch, List<Report.Finding> findings) {
        Design design = Sketch.of(sketch);
        Terrain terrain = Survey.of(Trial.CATALOG, design.wiring(), Trial.STATED.read(design.wiring()));
        return new Manners(Trial.CATALOG, design, terrain, findings);
    }

    private static Report.Finding essential(Verdict verdict) {
        Criterion.Checked criterion = Trial.criterion("it", Dimension.FIT, Criterion.Part.ESSENTIAL, 1, ASKED);
        return new Report.Finding(criterion, FindingKey.of("it"), verdict, "", Evidence.NONE, null);
    }

    private static Edit adding(String kind) {
        return new Edit.Together(List.of(new Edit.Add(Component.of("new", kind, "New"))));
    }

    @Test
    void onlyALinkAtWhatHangsLooseTiesItIn() {
        assertThat(MANNERS.tiesIn(new Edit.Connect(Link.of("l", "Phone:client", "Feed:service", null))))
                .isTrue();
        assertThat(MANNERS.tiesIn(new Edit.Connect(Link.of("l", "Feed:service", "Phone:client", null))))
                .isTrue();
        assertThat(MANNERS.tiesIn(new Edit.Connect(Link.of("l", "Feed:service", "Ranker:ranking", null))))
                .isFalse();
        assertThat(MANNERS.tiesIn(adding("client"))).isFalse();
    }

    @Test
    void whatIsWatchedLaterIsNotWhatServes() {
        Manners bare = manners("Feed:service => Ranker:ranking", List.of(essential(Verdict.UNMET)));

        assertThat(bare.fit(adding("monitoring"))).isFalse();
        assertThat(bare.fit(adding("cache"))).isTrue();
    }

    @Test
    void halfOfTheEssentialsIsABeginningAndWhatIsNotAskedIsNone() {
        String sketch = "Feed:service => Ranker:ranking";

        assertThat(manners(sketch, List.of(essential(Verdict.UNMET), essential(Verdict.MET)))
                        .fit(adding("monitoring")))
                .isTrue();
        assertThat(manners(sketch, List.of(essential(Verdict.UNMET), essential(Verdict.SKIPPED)))
                        .fit(adding("monitoring")))
                .isFalse();
    }
}
