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
/// The first offer takes the words as the label and leaves the kind to be guessed; the others state a kind.
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
        List<Offer> offers = new ArrayList<>();
        Optional<Kind> guessed = finder.recognised(text);
        List<Kind> found = finder.find(text);
        if (guessed.isPresent() || found.isEmpty()) {
            offers.add(new Offer(guessed.orElse(null), text, false));
        }
        for (Kind kind : found) {
            if (!kind.equals(guessed.orElse(null))) {
                offers.add(new Offer(kind, finder.begins(text, kind) ? kind.title() : text, true));
            }
        }
        if (guessed.isEmpty() && !found.isEmpty()) {
            offers.add(new Offer(null, text, false));
        }
        return List.copyOf(offers);
    }

    /// The offers for what a component is: kinds alone.
    static List<Offer> toState(String typed, Finder finder, Recent recent) {
        return toAdd(typed, finder, recent).stream()
                .filter(offer -> offer.kind() != null)
                .map(offer -> new Offer(offer.kind(), offer.label(), true))
                .toList();
    }
}
