package plumbline.check;

import static plumbline.check.Sentences.say;

import java.util.BitSet;
import java.util.List;
import plumbline.rubric.Selector;

/// Says why nothing was chosen where a rule needs something: it is not drawn, hangs loose, or stands elsewhere.
///
/// A user sees what they drew; nothing here denies it.
final class Absence {
    private final Choice choice;
    private final Sentences sentences;
    private final Naming naming;

    Absence(Choice choice, Sentences sentences, Naming naming) {
        this.choice = choice;
        this.sentences = sentences;
        this.naming = naming;
    }

    /// A rule that does not hold, since the selector chose nothing.
    Decision of(Selector selector) {
        return new Decision(
                false,
                () -> Decider.evidence(choice.terrain(), Decider.list(choice.drawn(selector)), List.of()),
                () -> said(selector));
    }

    private String said(Selector selector) {
        BitSet drawn = choice.drawn(selector);
        if (drawn.isEmpty()) {
            return say("absent", () -> naming.bare(selector)).get();
        }
        String labels = sentences.labels(Decider.list(drawn));
        boolean loose = !drawn.intersects(choice.terrain().touched());
        boolean one = drawn.cardinality() == 1;
        String how = loose ? "absent.loose" : "absent.elsewhere";
        return say(one ? how : how + ".several", () -> labels, () -> naming.of(selector))
                .get();
    }
}
