package plumbline.catalog;

import org.jspecify.annotations.Nullable;

/// What a label means by itself: a recognition, and how far neighbours may still have a say.
///
/// `open` is the ambiguity that neighbours decide. Of what a label is, `stance` tells whether it is a component at
/// all.
record Meaning(Recognition recognition, @Nullable Ambiguity open, Stance stance) {
    static final Meaning UNKNOWN = new Meaning(Recognition.NONE, null, Stance.STATES);
    static final Meaning REFUSED = new Meaning(Recognition.NONE, null, Stance.REFUSED);

    /// What sort of thing a label says.
    enum Stance {
        /// It names something.
        STATES,
        /// It names something, and a further line asks: a step that also decides.
        ASKS_TOO,
        /// It is a question: no component but where things flow through it, as through a gate.
        ASKS,
        /// It is a caption, a count or the like: no neighbour can make it a component.
        REFUSED
    }

    /// What the label is taken for before anybody looks at its neighbours.
    Recognition alone() {
        return stance == Stance.ASKS ? Recognition.NONE : recognition;
    }

    boolean refused() {
        return stance == Stance.REFUSED;
    }

    Meaning with(Stance other) {
        return new Meaning(recognition, open, other);
    }
}
