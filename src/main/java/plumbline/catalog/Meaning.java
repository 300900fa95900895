package plumbline.catalog;

import org.jspecify.annotations.Nullable;

/// What a label means by itself: a recognition, the ambiguity that neighbours may still decide, and whether the label
/// was refused because it is a caption, a question or the like, so that no neighbour can make it a component.
record Meaning(Recognition recognition, @Nullable Ambiguity open, boolean refused) {
    static final Meaning UNKNOWN = new Meaning(Recognition.NONE, null, false);
    static final Meaning REFUSED = new Meaning(Recognition.NONE, null, true);
}
