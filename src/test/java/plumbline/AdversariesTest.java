package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalog.Kind;
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
    /// A plain system: most of a backend is most of the answer, and only what is its own is missing.
    private static final String PLAIN = "url-shortener";

    static Stream<PromptId> prompts() {
        return Exercises.prompts().stream().map(Prompt::id);
    }

    private static Design strong(PromptId prompt) {
        return Exercises.reference(prompt, "strong");
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void anEmptyDesignScoresNothing(PromptId prompt) {
        assertThat(Exercises.score(prompt, Design.empty(prompt, ""))).isZero();
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void oneBoxScoresNothing(PromptId prompt) {
        for (Kind kind : Exercises.catalog().kinds()) {
            Component box = Component.of("a", kind.id().value(), kind.title());
            Design design = Design.of(prompt, "", List.of(box), List.of(), List.of(), List.of());

            assertThat(Exercises.score(prompt, design)).as(kind.title()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void everyKindOnceWithoutLinksScoresAtMostTwenty(PromptId prompt) {
        assertThat(Exercises.score(prompt, Mutations.eachKind(Exercises.catalog())))
                .isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void everythingLinkedToEverythingScoresAtMostForty(PromptId prompt) {
        assertThat(Exercises.score(prompt, Mutations.complete(Exercises.catalog(), true)))
                .as("by every flow")
                .isLessThanOrEqualTo(40);
        assertThat(Exercises.score(prompt, Mutations.complete(Exercises.catalog(), false)))
                .as("by the natural flow")
                .isLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aChainOfAllKindsScoresAtMostForty(PromptId prompt) {
        assertThat(Exercises.score(prompt, Mutations.chain(Exercises.catalog())))
                .isLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aStarAroundOneServiceScoresAtMostForty(PromptId prompt) {
        assertThat(Exercises.score(prompt, Mutations.star(Exercises.catalog()))).isLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aStrongDesignWithEveryLinkReversedScoresAtMostThirty(PromptId prompt) {
        assertThat(Exercises.score(prompt, Mutations.reversed(strong(prompt)))).isLessThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aStrongDesignWithEveryFlowWrongScoresAtMostForty(PromptId prompt) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(Exercises.score(prompt, Mutations.reflowed(strong(prompt), seed)))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(40);
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aStrongDesignWiredAtRandomScoresAtMostThirty(PromptId prompt) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(Exercises.score(prompt, Mutations.rewired(strong(prompt), 1, seed)))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(30);
        }
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aStrongDesignWithEveryThirdLinkWrongIsNoLongerStrong(PromptId prompt) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertThat(Exercises.score(prompt, Mutations.rewired(strong(prompt), 3, seed)))
                    .as("seed %d", seed)
                    .isLessThan(85);
        }
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
    void trainingWithoutServingIsNoAnswer(PromptId prompt) {
        Design training = Mutations.rows(
                Exercises.catalog(),
                "data-lake > data-validation > feature-pipeline > offline-feature-store > dataset-builder"
                        + " > training-pipeline > offline-evaluation > model-registry,"
                        + " scheduler > training-pipeline > experiment-tracking, hyperparameter-tuning >"
                        + " training-pipeline");

        assertThat(Exercises.score(prompt, training))
                .isLessThanOrEqualTo(prompt.value().equals("forecasting") ? 25 : 10);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void servingWithoutLearningIsNoAnswer(PromptId prompt) {
        Design serving = Mutations.rows(
                Exercises.catalog(),
                "client > api-gateway > service > online-serving > online-feature-store, service > cache,"
                        + " service > fallback, online-serving > system-monitoring > alerting");

        assertThat(Exercises.score(prompt, serving))
                .isLessThanOrEqualTo(
                        switch (prompt.value()) {
                            case "forecasting" -> 20;
                            case PLAIN -> 30;
                            default -> 25;
                        });
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void aBackendWithoutAModelIsNoAnswer(PromptId prompt) {
        Design backend = Mutations.rows(
                Exercises.catalog(),
                "client > load-balancer > api-gateway > service > operational-db, service > cache,"
                        + " service > message-queue > service");

        assertThat(Exercises.score(prompt, backend))
                .isLessThanOrEqualTo(prompt.value().equals(PLAIN) ? 30 : 15);
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
