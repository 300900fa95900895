package plumbline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.check.Report.Doubt;
import plumbline.check.Report.Finding;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Rule;

/// What is missing, unless a box whose kind could only be guessed is just that: docs/decisions/010.
///
/// One such box at a time is taken for everything that a word of it may mean; where a rule then comes out better, its
/// verdict is in doubt. Where one box would better several, all of them doubt that one. Not safe for use by several
/// threads.
final class Doubts {
    /// Below this, a recogniser has guessed rather than read.
    private static final double READ = 0.7;
    /// Of more of them, only those are asked about that most rules might be about.
    private static final int MOST = 12;

    private static final Comparator<Relevant> MOST_TELLING = Comparator.comparingInt(
                    (Relevant relevant) -> -relevant.rules())
            .thenComparingDouble(Relevant::confidence)
            .thenComparing(relevant -> relevant.guess().component().label())
            .thenComparing(relevant -> relevant.guess().component().technology())
            .thenComparing(relevant -> relevant.guess().component().id().value());

    private final Once<List<Guess>> guesses;
    private final Concerns concerns;

    private Doubts(Once<List<Guess>> guesses, Concerns concerns) {
        this.guesses = guesses;
        this.concerns = concerns;
    }

    /// `open` gives the guess that the component is of these kinds, too.
    static Doubts of(
            Wiring wiring,
            Reading reading,
            Recogniser recogniser,
            Concerns concerns,
            BiFunction<Component, Set<KindId>, Guess> open) {
        return new Doubts(
                new Once<>(() -> relevant(wiring, reading, recogniser, concerns, open).stream()
                        .limit(MOST)
                        .map(Relevant::guess)
                        .toList()),
                concerns);
    }

    /// A guess, and how many rules it may be about.
    private record Relevant(Guess guess, int rules, double confidence) {}

    /// The boxes that may be what some rule lacks, whichever way round they were drawn: what touches most rules first,
    /// then what is the least known.
    private static List<Relevant> relevant(
            Wiring wiring,
            Reading reading,
            Recogniser recogniser,
            Concerns concerns,
            BiFunction<Component, Set<KindId>, Guess> open) {
        List<Relevant> relevant = new ArrayList<>();
        for (Component component : wiring.components()) {
            Recognition recognition = reading.kinds().getOrDefault(component.id(), Recognition.NONE);
            if (component.kind() == null && guessed(recognition)) {
                Set<KindId> possible = recogniser.possible(component);
                if (!possible.isEmpty()) {
                    Guess guess = open.apply(component, possible);
                    int rules = concerns.touched(guess.gained());
                    if (rules > 0) {
                        relevant.add(new Relevant(guess, rules, recognition.confidence()));
                    }
                }
            }
        }
        relevant.sort(MOST_TELLING);
        return relevant;
    }

    private static boolean guessed(Recognition recognition) {
        return recognition.kind() == null || recognition.confidence() < READ;
    }

    /// The box that would make a rule's verdict better, and how much better: the first of those that help most.
    Optional<Doubt> about(Rule rule, Verdict verdict) {
        if (guesses.get().isEmpty()) {
            return Optional.empty();
        }
        Doubt best = null;
        Concern concern = concerns.of(rule);
        for (Guess guess : guesses.get()) {
            Verdict then = then(guess, rule, concern, verdict);
            if (then == Verdict.MET) {
                return Optional.of(new Doubt(guess.component().id(), then));
            }
            if (best == null && then == Verdict.PARTLY && verdict == Verdict.UNMET) {
                best = new Doubt(guess.component().id(), then);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Verdict then(Guess guess, Rule rule, Concern concern, Verdict verdict) {
        return guess.matters(concern) ? guess.verdict(rule) : verdict;
    }

    /// The findings with the doubts that there are, and one box for all of them where one would do; `said` asks the
    /// user about it.
    List<Finding> shared(List<Finding> findings) {
        List<Finding> doubted =
                findings.stream().filter(finding -> finding.doubt() != null).toList();
        Guess one = doubted.isEmpty() ? null : one(doubted);
        return doubted.isEmpty()
                ? findings
                : findings.stream().map(finding -> told(finding, one)).toList();
    }

    /// The first box that does as much for every one of these as any does; null where there is none.
    private @Nullable Guess one(List<Finding> doubted) {
        return guesses.get().stream()
                .filter(guess -> doubted.stream().allMatch(finding -> does(guess, finding)))
                .findFirst()
                .orElse(null);
    }

    private boolean does(Guess guess, Finding finding) {
        Rule rule = finding.criterion().rule();
        return then(guess, rule, concerns.of(rule), finding.verdict()) == finding.atBest();
    }

    private Finding told(Finding finding, @Nullable Guess one) {
        Doubt doubt = finding.doubt();
        if (doubt == null) {
            return finding;
        }
        ComponentId box = one == null ? doubt.box() : one.component().id();
        return new Finding(
                finding.criterion(),
                finding.key(),
                finding.verdict(),
                finding.message() + " " + said(box),
                finding.evidence(),
                new Doubt(box, doubt.verdict()));
    }

    /// Which box it is about, and what the user can do.
    private String said(ComponentId box) {
        return guesses.get().stream()
                .filter(guess -> guess.component().id().equals(box))
                .findFirst()
                .map(guess -> Sentences.say("doubt", () -> Sentences.label(guess.component()))
                        .get())
                .orElse("");
    }
}
