package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.Adversaries.Adversary;
import plumbline.Bounds.Bound;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Link;
import plumbline.design.PromptId;
import plumbline.rubric.Prompt;

/// A grade can't be had without a design: bounds that hold for every prompt.
class AdversariesTest {
    private static final int SEEDS = 5;
    /// Of drawings that take a second to grade, one prompt in so many is tried every time, and all of them with -Pall.
    private static final int SAMPLE = 6;

    static Stream<PromptId> prompts() {
        return Exercises.prompts().stream().map(Prompt::id);
    }

    private static Design strong(PromptId prompt) {
        return Adversaries.strong(prompt);
    }

    static Stream<Arguments> quick() {
        return cases(adversary -> !adversary.slow());
    }

    static Stream<Arguments> sample() {
        List<Arguments> all = slow().toList();
        return IntStream.range(0, all.size()).filter(at -> at % SAMPLE == 0).mapToObj(all::get);
    }

    static Stream<Arguments> slow() {
        return cases(Adversary::slow);
    }

    private static Stream<Arguments> cases(Predicate<Adversary> chosen) {
        return Adversaries.all().stream()
                .filter(chosen)
                .flatMap(adversary -> prompts().map(prompt -> Arguments.of(adversary, prompt)));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource({"quick", "sample"})
    void noAdversaryScoresMoreThanItsBound(Adversary adversary, PromptId prompt) {
        List<String> beyond = new ArrayList<>();
        adversary.draws().apply(prompt).forEach(drawing -> {
            Bound bound = Bounds.of(adversary.id(), prompt.value(), drawing.name());
            int most = bound.own() ? Exercises.score(prompt, strong(prompt)) : bound.most();
            int score = Exercises.score(prompt, drawing.design());
            if (score < bound.least() || score > most) {
                beyond.add("%s: %d, not %d to %d".formatted(drawing.name(), score, bound.least(), most));
            }
        });

        assertThat(beyond).isEmpty();
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("slow")
    void noAdversaryWhoTakesLongScoresMoreThanItsBound(Adversary adversary, PromptId prompt) {
        noAdversaryScoresMoreThanItsBound(adversary, prompt);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void scribblingOverADesignNeverPays(PromptId prompt) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (String name : List.of("weak", "typical", "solid", "strong")) {
                Design design = Exercises.reference(prompt, name);
                Design scribbled =
                        Mutations.scribbled(design, 3 * design.links().size(), seed);

                assertThat(Exercises.score(prompt, scribbled))
                        .as("%s, seed %d", name, seed)
                        .isLessThanOrEqualTo(Math.max(45, Exercises.score(prompt, design) - 20));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void leavingOutWhatCountedNeverPays(PromptId prompt) {
        TreeMap<String, Integer> gains = new TreeMap<>();
        for (String name : List.of("typical", "solid", "strong")) {
            Design design = Exercises.reference(prompt, name);
            Report before = Exercises.checker(prompt).check(design);
            for (ElementId element : counted(before)) {
                Report after = Exercises.checker(prompt).check(new Edit.Remove(element).applyTo(design));
                if (after.score() > before.score()) {
                    gains.put(name + " without " + element.value(), after.score() - before.score());
                }
            }
        }

        assertThat(gains).isEmpty();
    }

    /// Everything that a criterion which is met, or partly, rests on.
    private static Set<ElementId> counted(Report report) {
        Set<ElementId> elements = new HashSet<>();
        for (Report.Finding finding : report.criteria()) {
            if (finding.verdict() == Verdict.MET || finding.verdict() == Verdict.PARTLY) {
                elements.addAll(finding.evidence().components());
                elements.addAll(finding.evidence().links());
            }
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void leavingOutAnythingOfAStrongDesignHardlyPays(PromptId prompt) {
        Design design = strong(prompt);
        int before = Exercises.score(prompt, design);
        for (Component component : design.components()) {
            assertThat(Exercises.score(prompt, new Edit.Remove(component.id()).applyTo(design)))
                    .as("without %s", component.label())
                    .isLessThanOrEqualTo(before);
        }
        for (Link link : design.links()) {
            assertThat(Exercises.score(prompt, new Edit.Remove(link.id()).applyTo(design)))
                    .as("without the link from %s to %s", link.from(), link.to())
                    .isLessThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void placeNamesAndOrderNeverCount(PromptId prompt) {
        for (String name : List.of("weak", "typical", "solid", "strong")) {
            Design design = Exercises.reference(prompt, name);
            List<String> before = grade(prompt, design);
            for (long seed = 1; seed <= SEEDS; seed++) {
                assertThat(grade(prompt, Mutations.moved(design, seed)))
                        .as("%s moved, seed %d", name, seed)
                        .isEqualTo(before);
                assertThat(grade(prompt, Mutations.shuffled(design, seed)))
                        .as("%s shuffled, seed %d", name, seed)
                        .isEqualTo(before);
                assertThat(grade(prompt, Mutations.renamed(design, seed)))
                        .as("%s renamed, seed %d", name, seed)
                        .isEqualTo(before);
            }
        }
    }

    /// Score, verdicts and pitfalls.
    private static List<String> grade(PromptId prompt, Design design) {
        Report report = Exercises.checker(prompt).check(design);
        return Stream.of(
                        Stream.of("score " + report.score(), "maturity " + report.maturity()),
                        report.criteria().stream()
                                .map(finding -> finding.criterion().id() + " " + finding.verdict()),
                        report.pitfalls().stream().map(hit -> hit.pitfall().id() + " " + hit.counted()))
                .flatMap(lines -> lines)
                .toList();
    }
}
