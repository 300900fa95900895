package plumbline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import plumbline.catalog.Reading;
import plumbline.catalog.Recogniser;
import plumbline.catalog.Recognition;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.KindId;
import plumbline.design.Wiring;
import plumbline.rubric.Rule;

/// What is missing, unless a box whose kind could only be guessed is just that: docs/decisions/010.
///
/// One such box at a time is taken for everything that a word of it may mean; where a rule then comes out better, its
/// verdict is in doubt. Not safe for use by several threads.
final class Doubts {
    /// Below this, a recogniser has guessed rather than read.
    private static final double READ = 0.7;
    /// A drawing with more of them is unreadable, rather than hard to read.
    private static final int MOST = 12;

    private final Once<List<Box>> boxes;

    private record Box(Component component, Once<Decider> open) {}

    private Doubts(Once<List<Box>> boxes) {
        this.boxes = boxes;
    }

    /// `open` gives the decider for the drawing in which that component is of these kinds, too.
    static Doubts of(
            Wiring wiring, Reading reading, Recogniser recogniser, BiFunction<ComponentId, Set<KindId>, Decider> open) {
        return new Doubts(new Once<>(() -> boxes(wiring, reading, recogniser, open)));
    }

    private static List<Box> boxes(
            Wiring wiring, Reading reading, Recogniser recogniser, BiFunction<ComponentId, Set<KindId>, Decider> open) {
        List<Box> boxes = new ArrayList<>();
        for (Component component : wiring.components()) {
            if (boxes.size() < MOST && component.kind() == null && guessed(reading, component.id())) {
                Set<KindId> possible = recogniser.possible(component);
                if (!possible.isEmpty()) {
                    boxes.add(new Box(component, new Once<>(() -> open.apply(component.id(), possible))));
                }
            }
        }
        return boxes;
    }

    private static boolean guessed(Reading reading, ComponentId id) {
        Recognition recognition = reading.kinds().getOrDefault(id, Recognition.NONE);
        return recognition.kind() == null || recognition.confidence() < READ;
    }

    /// Which box it is about, and what the user can do.
    String said(Report.Doubt doubt) {
        return boxes.get().stream()
                .filter(box -> box.component().id().equals(doubt.box()))
                .findFirst()
                .map(box -> Sentences.say("doubt", () -> Sentences.label(box.component()))
                        .get())
                .orElse("");
    }

    /// The box that would make a rule's verdict better, and how much better: the first of those that help most.
    Optional<Report.Doubt> about(Rule rule, Verdict verdict) {
        Report.Doubt best = null;
        for (Box box : boxes.get()) {
            Verdict then = box.open().get().credit(rule).verdict();
            if (then == Verdict.MET) {
                return Optional.of(new Report.Doubt(box.component().id(), then));
            }
            if (best == null && then == Verdict.PARTLY && verdict == Verdict.UNMET) {
                best = new Report.Doubt(box.component().id(), then);
            }
        }
        return Optional.ofNullable(best);
    }
}
