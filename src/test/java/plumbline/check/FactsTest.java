package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.design.Value;
import plumbline.rubric.Criterion;
import plumbline.rubric.Dimension;
import plumbline.rubric.PropertyTest;
import plumbline.rubric.Rule;

/// Words count as properties do: on the box, in notes about it, at its links, around it.
class FactsTest {
    private static final BoundaryId ONLINE = new BoundaryId("online");
    private static final ComponentId SERVING = new ComponentId("serving");

    private static Design design(
            String description,
            Map<String, Value> properties,
            String title,
            String arrow,
            @Nullable ElementId about,
            String note) {
        Component serving =
                new Component(SERVING, new KindId("online-serving"), "Scorer", "", description, properties, ONLINE);
        Component service = Component.of("service", "service", "Service");
        Link link = new Link(new LinkId("l"), service.id(), serving.id(), null, arrow, null);
        List<Note> notes = note.isEmpty() ? List.of() : List.of(new Note(new NoteId("n"), note, about));
        return Design.of(
                null, "", List.of(serving, service), List.of(link), List.of(new Boundary(ONLINE, title, null)), notes);
    }

    private static Verdict verdict(String property, PropertyTest test, Design design) {
        Checker checker = Shelf.checker(Shelf.only(List.of()), Trial.PARAMETERS);
        return checker.decide(design.wiring(), new Rule.Property(Trial.of("online-serving"), property, test));
    }

    private static Design labelled(String description) {
        return design(description, Map.of(), "", "", null, "");
    }

    private static String said(String property, Design design) {
        Rule rule = new Rule.Property(Trial.of("online-serving"), property, new PropertyTest.Checkable());
        Criterion.Checked criterion = Trial.criterion("it", Dimension.DATA, Criterion.Part.ORDINARY, 1, rule);
        Checker checker = Shelf.checker(Trial.rubric(List.of(criterion), List.of()), Trial.PARAMETERS);
        return checker.check(design).criteria().getFirst().message();
    }

    @Test
    void whatStandsAroundAtAnArrowOrInANoteIsSaidToStandThere() {
        assertThat(said("p99Ms", design("", Map.of(), "Serving (p99 100 ms)", "", null, "")))
                .contains("“Serving (p99 100 ms)”")
                .contains("not of Scorer alone");
        assertThat(said("p99Ms", design("", Map.of(), "", "", null, "p99 100 ms")))
                .contains("note");
        assertThat(said("objective", design("", Map.of(), "Trained on quantile loss", "", null, "")))
                .contains("of Scorer stands in the title around it, “Trained on quantile loss”");
    }

    @Test
    void aLabelIsNotQuotedAsItsOwnField() {
        Component nightly = Component.of("job", "online-serving", "Monthly quantile loss scorer");
        Component service = Component.of("service", "service", "Service");
        Link link = new Link(new LinkId("l"), service.id(), nightly.id(), null, "", null);
        Design drawn = Design.of(null, "", List.of(nightly, service), List.of(link), List.of(), List.of());

        assertThat(said("objective", drawn)).isEqualTo("“quantile loss” is written on Monthly quantile loss scorer.");
    }

    @Test
    void aSecondLineStatesAProperty() {
        assertThat(verdict("replicas", new PropertyTest.AtLeast(2), labelled("replicas 3")))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("replicas", new PropertyTest.AtLeast(2), labelled("replicas 1")))
                .isEqualTo(Verdict.UNMET);
        assertThat(verdict("objective", new PropertyTest.Checkable(), labelled("quantile loss")))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("objective", new PropertyTest.Checkable(), labelled("LightGBM")))
                .isEqualTo(Verdict.UNMET);
    }

    @Test
    void aNoteAboutTheBoxSpeaksForItAndOneAtLargeHalf() {
        Design about = design("", Map.of(), "", "", SERVING, "If it times out, the last known value is served");
        Design atLarge = design("", Map.of(), "", "", null, "If it times out, the last known value is served");
        assertThat(verdict("fallback", new PropertyTest.Checkable(), about)).isEqualTo(Verdict.MET);
        assertThat(verdict("fallback", new PropertyTest.Checkable(), atLarge)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void aBudgetAroundManyBoxesIsNotTheShareOfOne() {
        assertThat(verdict("p99Ms", new PropertyTest.Stated(), labelled("p99 30 ms")))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("p99Ms", new PropertyTest.Stated(), design("", Map.of(), "Online, 200 ms", "", null, "")))
                .isEqualTo(Verdict.PARTLY);
        assertThat(verdict("p99Ms", new PropertyTest.Stated(), design("", Map.of(), "Online", "", null, "")))
                .isEqualTo(Verdict.UNMET);
    }

    @Test
    void whatStandsAtALinkSpeaksOfItsEnds() {
        assertThat(verdict("p99Ms", new PropertyTest.Stated(), design("", Map.of(), "", "5 ms", null, "")))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("objective", new PropertyTest.Checkable(), design("", Map.of(), "", "residual", null, "")))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aStatedPropertyGoesBeforeWhatIsSaid() {
        Design stated = design("replicas 3", Map.of("replicas", new Value.Amount(1)), "", "", null, "");
        assertThat(verdict("replicas", new PropertyTest.AtLeast(2), stated)).isEqualTo(Verdict.UNMET);
    }

    @Test
    void aNameAloneStatesNothingCheckable() {
        assertThat(verdict("fallback", new PropertyTest.Stated(), labelled("with a backup")))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("fallback", new PropertyTest.Checkable(), labelled("with a backup")))
                .isEqualTo(Verdict.UNMET);
    }

    @Test
    void wordsOfAnotherPropertySayNothingOfThisOne() {
        assertThat(verdict("objective", new PropertyTest.Stated(), labelled("replicas 3")))
                .isEqualTo(Verdict.UNMET);
        assertThat(verdict("p99Ms", new PropertyTest.Stated(), labelled("replicas 3")))
                .isEqualTo(Verdict.UNMET);
    }

    @Test
    void aStatedTextCountsFullyWhereItsWordsAreKnownToSaySomething() {
        assertThat(objective("quantile loss")).isEqualTo(Verdict.MET);
        assertThat(objective("first lines\nquantile loss")).isEqualTo(Verdict.MET);
        assertThat(objective("loss")).isEqualTo(Verdict.PARTLY);
        assertThat(objective("times out")).isEqualTo(Verdict.PARTLY);
    }

    private static Verdict objective(String text) {
        Design stated = design("", Map.of("objective", new Value.Text(text)), "", "", null, "");
        return verdict("objective", new PropertyTest.Checkable(), stated);
    }

    @Test
    void whatItIsMadeOfAndEveryLineOfItSpeakForABox() {
        Design plain = labelled("\n  \nreplicas 3\r\nquantile loss");
        assertThat(verdict("replicas", new PropertyTest.AtLeast(2), plain)).isEqualTo(Verdict.MET);
        assertThat(verdict("objective", new PropertyTest.Checkable(), plain)).isEqualTo(Verdict.MET);

        Design made = labelled("");
        Component serving = made.components().getFirst();
        Design triton = made.withComponents(List.of(
                new Component(
                        SERVING, serving.kind(), serving.label(), "Triton, 3 replicas", "", Map.of(), serving.in()),
                made.components().getLast()));
        assertThat(verdict("replicas", new PropertyTest.AtLeast(2), triton)).isEqualTo(Verdict.MET);
    }

    @Test
    void whatStandsAtALinkSpeaksOfWhereItComesFromButItsNumberDoesNot() {
        Design asked = design("", Map.of(), "", "5 ms, if the model times out", null, "");
        Checker checker = Shelf.checker(Shelf.only(List.of()), Trial.PARAMETERS);

        assertThat(of(checker, asked, "fallback")).isEqualTo(Verdict.MET);
        assertThat(of(checker, asked, "p99Ms")).isEqualTo(Verdict.PARTLY);
    }

    private static Verdict of(Checker checker, Design asked, String property) {
        return checker.decide(
                asked.wiring(), new Rule.Property(Trial.of("service"), property, new PropertyTest.Stated()));
    }

    @Test
    void titlesAndNotesOfAllBoundariesAroundSpeakOfABox() {
        BoundaryId outer = new BoundaryId("outer");
        Design inside = labelled("")
                .withBoundaries(List.of(
                        new Boundary(ONLINE, "Online", outer),
                        new Boundary(outer, "If it times out, the last known value is served", null)));
        assertThat(verdict("fallback", new PropertyTest.Checkable(), inside)).isEqualTo(Verdict.MET);

        Design noted = design("", Map.of(), "Online", "", ONLINE, "If it times out, the last known value is served");
        assertThat(verdict("fallback", new PropertyTest.Checkable(), noted)).isEqualTo(Verdict.MET);
    }
}
