package plumbline.check;

import static plumbline.check.Sentences.say;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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

    /// Where what is looked for is drawn, and only the words are not on it.
    private Optional<String> unwritten(Selector selector) {
        return switch (selector) {
            case Selector.Says(Selector base, List<String> words) -> {
                BitSet silent = choice.drawn(base);
                boolean written = !choice.drawn(new Selector.Says(new Selector.Anything(), words))
                        .isEmpty();
                yield silent.isEmpty() || Walking.anything(base)
                        ? Optional.empty()
                        : Optional.of(say(
                                        written ? "absent.words.here" : "property.none.here",
                                        () -> sentences.either(Decider.list(silent)),
                                        words::getFirst)
                                .get());
            }
            case Selector.Minus(Selector base, Selector _) -> unwritten(base);
            case Selector.Where(Selector base, var _, var _) -> unwritten(base);
            case Selector.Having(Selector base, String _, var _) -> unwritten(base);
            case Selector.Linked(Selector base) -> unwritten(base);
            case Selector.Kinds _, Selector.Anything _, Selector.AnyOf _ -> Optional.empty();
        };
    }

    private String said(Selector selector) {
        BitSet drawn = choice.drawn(selector);
        if (drawn.isEmpty()) {
            return unwritten(selector)
                    .orElseGet(() -> say("absent", () -> naming.bare(selector)).get());
        }
        String labels = sentences.labels(Decider.list(drawn));
        boolean loose = !drawn.intersects(choice.terrain().touched());
        boolean one = drawn.cardinality() == 1;
        String how = loose ? "absent.loose" : "absent.elsewhere";
        return say(one ? how : how + ".several", () -> labels, () -> naming.of(selector))
                .get();
    }
}
