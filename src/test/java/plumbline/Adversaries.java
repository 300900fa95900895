package plumbline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import plumbline.check.Report;
import plumbline.check.Verdict;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.PromptId;
import plumbline.rubric.Criterion;
import plumbline.rubric.Prompt;

/// Everybody who draws for the grade instead of for the prompt, each with drawings made for any prompt.
///
/// What they may score stands in `bounds.tsv`.
final class Adversaries {
    private static final int SEEDS = 5;

    private Adversaries() {}

    /// One drawing, by what tells it from the others of its adversary.
    record Drawing(String name, Design design) {}

    /// One way to draw for the grade; `slow` where a drawing takes a second to grade.
    record Adversary(String id, String title, boolean slow, Function<PromptId, Stream<Drawing>> draws) {
        Adversary(String id, String title, Function<PromptId, Stream<Drawing>> draws) {
            this(id, title, false, draws);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Adversary> all() {
        return List.of(
                new Adversary("empty", "nothing", prompt -> one(Design.empty(prompt, ""))),
                new Adversary("one-box", "one box, of any kind", Adversaries::boxes),
                new Adversary(
                        "each-kind",
                        "each kind once, without links",
                        _ -> one(Mutations.eachKind(Exercises.catalog()))),
                new Adversary(
                        "complete",
                        "each kind linked to each other",
                        _ -> one(Mutations.complete(Exercises.catalog(), false))),
                new Adversary(
                        "complete-by-every-flow",
                        "each kind linked to each other by every flow",
                        true,
                        _ -> one(Mutations.complete(Exercises.catalog(), true))),
                new Adversary("chain", "a chain of all kinds", _ -> one(Mutations.chain(Exercises.catalog()))),
                new Adversary("star", "all kinds around one service", _ -> one(Mutations.star(Exercises.catalog()))),
                new Adversary(
                        "reversed",
                        "the strong answer with all links reversed",
                        prompt -> one(Mutations.reversed(strong(prompt)))),
                new Adversary(
                        "other-flows",
                        "the strong answer with every link's flow replaced",
                        prompt -> seeds(seed -> Mutations.reflowed(strong(prompt), seed))),
                new Adversary(
                        "rewired",
                        "the strong answer with every link at random",
                        prompt -> seeds(seed -> Mutations.rewired(strong(prompt), 1, seed))),
                new Adversary(
                        "third-rewired",
                        "the strong answer with every third link at random",
                        prompt -> seeds(seed -> Mutations.rewired(strong(prompt), 3, seed))),
                new Adversary(
                        "heaped-low",
                        "the boxes of the strong answer with two links at random for each, of no stated flow",
                        prompt -> seeds(seed -> Mutations.heaped(strong(prompt), 2, seed))),
                new Adversary(
                        "heaped",
                        "the boxes of the strong answer with five links at random for every two, of no stated flow",
                        prompt -> seeds(seed -> Mutations.heaped(strong(prompt), 2.5, seed))),
                new Adversary(
                        "heaped-high",
                        "the same with three links at random for each",
                        prompt -> seeds(seed -> Mutations.heaped(strong(prompt), 3, seed))),
                new Adversary(
                        "without-a-link",
                        "the strong answer without one link it must have",
                        prompt -> without(prompt, LinkId.class::isInstance)),
                new Adversary(
                        "without-a-component",
                        "the strong answer without one component it must have",
                        prompt -> without(prompt, element -> !(element instanceof LinkId))),
                new Adversary(
                        "without-an-essential",
                        "the strong answer without all that one essential rests on",
                        Adversaries::unessential),
                new Adversary("stranger", "the strong answer to another prompt", Adversaries::strangers),
                new Adversary("training", "training only", _ -> one(TRAINING)),
                new Adversary("serving", "serving only", _ -> one(SERVING)),
                new Adversary("backend", "a backend without a model", _ -> one(BACKEND)));
    }

    private static final Design TRAINING = Mutations.rows(
            Exercises.catalog(),
            "data-lake > data-validation > feature-pipeline > offline-feature-store > dataset-builder"
                    + " > training-pipeline > offline-evaluation > model-registry,"
                    + " scheduler > training-pipeline > experiment-tracking, hyperparameter-tuning >"
                    + " training-pipeline");

    private static final Design SERVING = Mutations.rows(
            Exercises.catalog(),
            "client > api-gateway > service > online-serving > online-feature-store, service > cache,"
                    + " service > fallback, online-serving > system-monitoring > alerting");

    private static final Design BACKEND = Mutations.rows(
            Exercises.catalog(),
            "client > load-balancer > api-gateway > service > operational-db, service > cache,"
                    + " service > message-queue > service");

    static Design strong(PromptId prompt) {
        return Exercises.reference(prompt, "strong");
    }

    private static Stream<Drawing> one(Design design) {
        return Stream.of(new Drawing("", design));
    }

    private static Stream<Drawing> seeds(LongFunction<Design> drawing) {
        return LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> new Drawing("seed " + seed, drawing.apply(seed)));
    }

    private static Stream<Drawing> boxes(PromptId prompt) {
        return Exercises.catalog().kinds().stream().map(kind -> {
            Component box = Component.of("a", kind.id().value(), kind.title());
            return new Drawing(kind.title(), Design.of(prompt, "", List.of(box), List.of(), List.of(), List.of()));
        });
    }

    private static Stream<Drawing> strangers(PromptId prompt) {
        return Exercises.prompts().stream()
                .map(Prompt::id)
                .filter(other -> !other.equals(prompt))
                .map(other -> new Drawing(other.value(), strong(other)));
    }

    /// The strong answer without each in turn of what its essentials and orders rest on.
    private static Stream<Drawing> without(PromptId prompt, java.util.function.Predicate<ElementId> sort) {
        Design design = strong(prompt);
        return mustHaves(prompt, design).stream()
                .filter(sort)
                .map(element -> new Drawing("without " + element.value(), new Edit.Remove(element).applyTo(design)));
    }

    /// What the essentials and orders that are met rest on.
    private static Set<ElementId> mustHaves(PromptId prompt, Design design) {
        Set<ElementId> elements = new LinkedHashSet<>();
        for (Report.Finding finding : Exercises.checker(prompt).check(design).criteria()) {
            if (finding.criterion().part() != Criterion.Part.ORDINARY && finding.verdict() == Verdict.MET) {
                elements.addAll(finding.evidence().components());
                elements.addAll(finding.evidence().links());
            }
        }
        return elements;
    }

    /// For each essential the strong answer without what decided it, and what decided it then, until nothing does.
    private static Stream<Drawing> unessential(PromptId prompt) {
        return Exercises.checker(prompt).rubric().checked().stream()
                .filter(criterion -> criterion.part() == Criterion.Part.ESSENTIAL)
                .map(criterion -> new Drawing("without " + criterion.id(), stripped(prompt, criterion)));
    }

    private static Design stripped(PromptId prompt, Criterion.Checked criterion) {
        Design design = strong(prompt);
        while (true) {
            Report.Finding finding = Exercises.checker(prompt).check(design).criteria().stream()
                    .filter(each -> each.criterion().id().equals(criterion.id()))
                    .findFirst()
                    .orElseThrow();
            boolean decided = finding.verdict() == Verdict.MET || finding.verdict() == Verdict.PARTLY;
            if (!decided || finding.evidence().components().isEmpty()) {
                return design;
            }
            design = new Edit.Remove(finding.evidence().components().getLast()).applyTo(design);
        }
    }
}
