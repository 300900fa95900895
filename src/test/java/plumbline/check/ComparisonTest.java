package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.ElementId;
import plumbline.files.Library;
import plumbline.files.Reference;
import plumbline.problem.Decoded;

class ComparisonTest {
    private static final Library LIBRARY = Library.bundled();

    private static Comparison compared(String mine, String theirs) {
        return Comparison.of(
                LIBRARY.catalog(),
                Trial.STATED,
                Sketch.of(mine).wiring(),
                Sketch.of(theirs).wiring());
    }

    private static String said(Iterable<? extends ElementId> ids, String sketch) {
        Design design = Sketch.of(sketch);
        return java.util.stream.StreamSupport.stream(ids.spliterator(), false)
                .map(id -> id instanceof ComponentId component
                        ? kind(design, component)
                        : design.links().stream()
                                .filter(link -> link.id().equals(id))
                                .map(link -> kind(design, (ComponentId) link.from()) + " > "
                                        + kind(design, (ComponentId) link.to()))
                                .findFirst()
                                .orElseThrow())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String kind(Design design, ComponentId id) {
        return design.components().stream()
                .filter(component -> component.id().equals(id))
                .map(component -> String.valueOf(component.kind()))
                .findFirst()
                .orElseThrow();
    }

    private static void differ(String mine, String theirs, String missing, String extra) {
        Comparison comparison = compared(mine, theirs);
        assertThat(said(comparison.missing(), theirs)).as("missing").isEqualTo(missing);
        assertThat(said(comparison.extra(), mine)).as("extra").isEqualTo(extra);
    }

    @Test
    void theSameDesignDiffersInNothing() {
        String drawing = "client => service => ranking => online-feature-store; client -stream-> event-stream";
        differ(drawing, drawing, "", "");
    }

    @Test
    void whatIsMissingAndWhatIsExtraIsToldByKind() {
        differ(
                "client => service => ranking; service => cdn",
                "client => service => ranking; training-pipeline -artifact-> ranking",
                "training-pipeline",
                "cdn");
    }

    @Test
    void ofSeveralOfOneKindThoseInTheSameCompanyAreCounterparts() {
        String mine = "client => service => cache#2; service => ranking => cache#1";
        String theirs = "ranking => cache; client => service => ranking";
        Comparison comparison = compared(mine, theirs);

        assertThat(comparison.missing()).isEmpty();
        assertThat(said(comparison.extra(), mine)).isEqualTo("cache");
        assertThat(comparison.counterparts()).hasSize(4);
    }

    @Test
    void anUmbrellaIsWhatItStandsFor() {
        differ(
                "feature-store -batch-> training-pipeline; ranking => feature-store",
                "offline-feature-store -batch-> training-pipeline; ranking => online-feature-store",
                "",
                "");
    }

    @Test
    void anotherKindInTheSamePlacePlaysTheSamePart() {
        differ(
                "client => service => online-serving => online-feature-store",
                "client => service => streaming-inference => online-feature-store",
                "",
                "");
    }

    @Test
    void aLinkThatIsNotThereIsMissing() {
        differ(
                "client => service => ranking; training-pipeline -artifact-> model-registry",
                "client => service => ranking; training-pipeline -artifact-> model-registry -artifact-> ranking",
                "model-registry > ranking",
                "");
    }

    @Test
    void aReadDrawnTheOtherWayAndADetourAreNotMissing() {
        differ("client => api-gateway => service; cache => service", "client => service => cache", "", "api-gateway");
    }

    @Test
    void noReferenceDiffersFromItselfAndWeakOnesLackMostOfStrongOnes() {
        for (var prompt : LIBRARY.prompts().values()) {
            Design strong = design(prompt.id().value(), "strong");
            Design weak = design(prompt.id().value(), "weak");
            Comparison same = Comparison.of(LIBRARY.catalog(), LIBRARY.recogniser(), strong.wiring(), strong.wiring());
            Comparison lacking = Comparison.of(LIBRARY.catalog(), LIBRARY.recogniser(), weak.wiring(), strong.wiring());

            assertThat(List.of(same.missing(), same.extra())).as(prompt.title()).allMatch(java.util.Set::isEmpty);
            assertThat(lacking.missing()).as(prompt.title()).hasSizeGreaterThan(5);
        }
    }

    private static Design design(String prompt, String name) {
        Reference reference = LIBRARY.references(new plumbline.design.PromptId(prompt)).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return reference.design(LIBRARY.catalog()) instanceof Decoded.Good<Design> good
                ? good.value()
                : Design.empty(null, "");
    }
}
