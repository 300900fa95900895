package plumbline.ui.inplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Kind;
import plumbline.design.KindId;
import plumbline.ui.palette.Finder;
import plumbline.ui.palette.Recent;

/// What a picker offers for what was typed.
///
/// The first offer takes the words as the label, whatever they are, and leaves the kind to be guessed; the others
/// state a kind. The words are kept there too, unless they begin the kind's own title.
record Offer(@Nullable Kind kind, String label, boolean stated) {
    /// What was chosen: a label, and the kind if it was stated.
    record Picked(@Nullable KindId kind, String label) {}

    Picked picked() {
        return new Picked(stated && kind != null ? kind.id() : null, label);
    }

    /// The offers for a new component; without words what was used last, then the common kinds.
    static List<Offer> toAdd(String typed, Finder finder, Recent recent) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Stream.concat(recent.kinds().stream(), finder.common().stream())
                    .distinct()
                    .map(kind -> new Offer(kind, kind.title(), true))
                    .toList();
        }
        Optional<Kind> guessed = finder.recognised(text);
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(guessed.orElse(null), text, false));
        finder.find(text).stream()
                .filter(kind -> !kind.equals(guessed.orElse(null)))
                .map(kind -> new Offer(kind, finder.begins(text, kind) ? kind.title() : text, true))
                .forEach(offers::add);
        return List.copyOf(offers);
    }

    /// The offers for what a component is: kinds alone.
    static List<Offer> toState(String typed, Finder finder, Recent recent) {
        return toAdd(typed, finder, recent).stream()
                .filter(offer -> offer.kind() != null)
                .map(offer -> new Offer(offer.kind(), offer.kind().title(), true))
                .toList();
    }
}
