package plumbline.check;

import static plumbline.check.Sentences.say;

import java.util.BitSet;
import java.util.Optional;
import plumbline.check.Choice.Reading;
import plumbline.rubric.Rule;
import plumbline.rubric.Travel;

/// Decides which comes first: part F of the domain notes, BEFORE.
///
/// Order can't be read off an orchestrator that calls every stage; there the steps of its calls
/// decide, where stated.
final class Order {
    private final Choice choice;
    private final Terrain terrain;
    private final Sentences sentences;
    private final Absence absence;
    private final Naming naming;

    Order(Choice choice, Sentences sentences, Absence absence, Naming naming) {
        this.absence = absence;
        this.choice = choice;
        this.terrain = choice.terrain();
        this.sentences = sentences;
        this.naming = naming;
    }

    Decision before(Rule.Before rule, Reading reading) {
        BitSet subjects = choice.of(rule.subject(), reading);
        BitSet later = choice.of(rule.later(), reading);
        if (subjects.isEmpty() || later.isEmpty()) {
            return absence.of(subjects.isEmpty() ? rule.subject() : rule.later());
        }
        Reach data = choice.reach(Travel.Named.DATA, reading.lens());
        BitSet fed = data.ahead(choice.of(rule.earlier(), reading), later);
        fed.and(subjects);
        Decision late = null;
        for (int subject = fed.nextSetBit(0); subject >= 0; subject = fed.nextSetBit(subject + 1)) {
            Optional<Reach.Trail> on = data.trail(Decider.single(subject), later, new BitSet());
            if (on.isEmpty()) {
                continue;
            }
            int last = on.get().components().getLast();
            int first = subject;
            Evidence evidence =
                    Decider.evidence(terrain, on.get().components(), on.get().steps());
            if (calledLate(subject, later)) {
                late = new Decision(
                        false, evidence, say("before.late", () -> sentences.label(first), () -> sentences.label(last)));
                continue;
            }
            return new Decision(
                    true,
                    evidence,
                    say(
                            "before.met",
                            () -> sentences.label(first),
                            () -> naming.of(rule.earlier()),
                            () -> sentences.label(last)));
        }
        if (late != null) {
            return late;
        }
        return called(rule, subjects, later, reading);
    }

    /// The later one calls the subject itself: legal, unusual, and half the credit.
    private Decision called(Rule.Before rule, BitSet subjects, BitSet later, Reading reading) {
        BitSet asked = choice.reach(Travel.Named.WAIT, reading.lens()).next(later);
        asked.and(subjects);
        if (!asked.isEmpty()) {
            return new Decision(
                    !reading.fully(),
                    Decider.evidence(terrain, Decider.list(asked), java.util.List.of()),
                    say(
                            "before.called",
                            () -> sentences.labels(Decider.list(asked)),
                            () -> sentences.labels(Decider.list(later))));
        }
        return new Decision(
                false,
                Decider.evidence(terrain, Decider.list(subjects), java.util.List.of()),
                say(
                        "before.broken",
                        () -> sentences.labels(Decider.list(subjects)),
                        () -> naming.of(rule.earlier()),
                        () -> sentences.labels(Decider.list(later))));
    }

    /// Whether one caller numbers its call of the subject after its call of every later one that it
    /// numbers.
    private boolean calledLate(int subject, BitSet later) {
        for (Step call : terrain.steps()) {
            Integer mine = call.order();
            if (call.to() != subject || mine == null) {
                continue;
            }
            for (Step other : terrain.steps()) {
                Integer theirs = other.order();
                if (other.from() == call.from() && later.get(other.to()) && theirs != null && theirs < mine) {
                    return true;
                }
            }
        }
        return false;
    }
}
