package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.check.Report;
import plumbline.check.Report.Bar;
import plumbline.check.Verdict;
import plumbline.design.Box;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Layout;
import plumbline.design.Size;
import plumbline.files.Expected;
import plumbline.files.Reference;
import plumbline.problem.Problem;
import plumbline.rubric.Prompt;

/// The worked answers get the grades that an interviewer gave them, line by line.
class ReferencesTest {
    private static final Map<String, int[]> BANDS = Map.of(
            "strong", new int[] {85, 100},
            "solid", new int[] {60, 80},
            "typical", new int[] {30, 55},
            "weak", new int[] {0, 30});
    /// A component as it is drawn, at most.
    private static final Size DRAWN = new Size(190, 48);

    static Stream<Reference> references() {
        return Exercises.library().references().stream();
    }

    static Stream<Prompt> prompts() {
        return Exercises.prompts().stream();
    }

    @Test
    void theLibraryHasNoProblems() {
        assertThat(Exercises.library().problems()).extracting(Problem::shown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("references")
    void everyReferenceLiesInItsBand(Reference reference) {
        Expected expected = Objects.requireNonNull(reference.expected(), "no expectations");
        int[] band = Objects.requireNonNull(BANDS.get(reference.name()), reference.name());

        assertThat(List.of(expected.least(), expected.most())).containsExactly(band[0], band[1]);
        assertThat(Exercises.report(reference).score()).isBetween(band[0], band[1]);
    }

    @ParameterizedTest
    @MethodSource("references")
    void everyVerdictIsTheInterviewers(Reference reference) {
        Expected expected = Objects.requireNonNull(reference.expected(), "no expectations");
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Report report = Exercises.report(reference);
        report.criteria().forEach(finding -> verdicts.put(finding.criterion().id(), finding.verdict()));

        assertThat(verdicts).containsExactlyInAnyOrderEntriesOf(expected.criteria());
        assertThat(new TreeSet<>(report.pitfalls().stream()
                        .map(hit -> hit.pitfall().id())
                        .toList()))
                .isEqualTo(new TreeSet<>(expected.pitfalls()));
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aStrongReferenceReachesTheHighestBarAndOnlyIt(Prompt prompt) {
        for (Reference reference : Exercises.library().references(prompt.id())) {
            Report report = Exercises.report(reference);

            assertThat(report.reaches(Bar.STAFF))
                    .as(reference.name())
                    .isEqualTo(reference.name().equals("strong"));
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void everyPromptCanBeStartedFrom(Prompt prompt) {
        assertThat(prompt.phases().stream().mapToInt(Prompt.Phase::minutes).sum())
                .isEqualTo(45);
        assertThat(prompt.clarifying()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(prompt.followUps()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(prompt.followUps()).extracting(Prompt.FollowUp::level).isSorted();
        assertThat(prompt.figures())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        assertThat(prompt.capacity()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(Exercises.library().references(prompt.id()))
                .extracting(Reference::name)
                .containsExactlyInAnyOrderElementsOf(BANDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("references")
    void everyReferenceCanBeLookedAt(Reference reference) {
        Design design = Exercises.design(reference);
        List<Component> components = design.components();
        for (int at = 0; at < components.size(); at++) {
            for (int other = 0; other < at; other++) {
                assertThat(overlap(box(design, components.get(at)), box(design, components.get(other))))
                        .as(
                                "%s over %s",
                                components.get(at).label(),
                                components.get(other).label())
                        .isFalse();
            }
        }
    }

    private static Box box(Design design, Component component) {
        Layout.Placement placement = design.layout().boxes().get(component.id());

        assertThat(placement).as("the place of %s", component.label()).isNotNull();
        Size size = placement.size();
        return Box.at(placement.corner(), size == null ? DRAWN : size);
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }
}
