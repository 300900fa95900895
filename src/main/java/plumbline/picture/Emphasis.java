package plumbline.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import plumbline.design.Edit;
import plumbline.design.ElementId;

/// What of a picture is brought forward: evidence, what is selected, badges, and ghosts of what is missing.
///
/// `signs` says of elements that only one of two designs has them. With `kept` the elements named keep full strength
/// and all others fade; empty keeps everything. `badges` says
/// how
/// bad the worst finding about an element is. Ghosts show the edits that would help, each with a few words for
/// it.
public record Emphasis(
        Set<ElementId> kept,
        Set<ElementId> selected,
        SequencedMap<ElementId, Alarm> badges,
        List<Ghost> ghosts,
        SequencedMap<ElementId, Sign> signs) {
    /// Nothing is brought forward.
    public static final Emphasis NONE =
            new Emphasis(Set.of(), Set.of(), new LinkedHashMap<>(), List.of(), new LinkedHashMap<>());

    /// How bad a finding is.
    public enum Alarm {
        CRITICAL,
        MAJOR,
        MINOR
    }

    /// Which of two designs that are compared has an element alone.
    public enum Sign {
        /// The other one: here it is shown where it stands there.
        MISSING,
        /// The one that is drawn.
        EXTRA
    }

    /// An edit that is drawn as if done, faintly; `hint` is written under a missing component ("click to add").
    public record Ghost(Edit edit, String hint) {}

    public Emphasis {
        kept = Collections.unmodifiableSet(new LinkedHashSet<>(kept));
        selected = Collections.unmodifiableSet(new LinkedHashSet<>(selected));
        badges = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(badges));
        ghosts = List.copyOf(ghosts);
        signs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(signs));
    }

    /// Evidence alone.
    public static Emphasis on(Set<? extends ElementId> kept) {
        return NONE.keeping(kept);
    }

    public Emphasis keeping(Set<? extends ElementId> newKept) {
        return new Emphasis(new LinkedHashSet<>(newKept), selected, badges, ghosts, signs);
    }

    public Emphasis selecting(Set<? extends ElementId> newSelected) {
        return new Emphasis(kept, new LinkedHashSet<>(newSelected), badges, ghosts, signs);
    }

    public Emphasis withBadges(Map<? extends ElementId, Alarm> newBadges) {
        return new Emphasis(kept, selected, new LinkedHashMap<>(newBadges), ghosts, signs);
    }

    public Emphasis withSigns(Map<? extends ElementId, Sign> newSigns) {
        return new Emphasis(kept, selected, badges, ghosts, new LinkedHashMap<>(newSigns));
    }

    public Emphasis withGhosts(List<Ghost> newGhosts) {
        return new Emphasis(kept, selected, badges, newGhosts, signs);
    }
}
