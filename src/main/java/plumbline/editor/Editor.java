package plumbline.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;

/// One design being worked on: its history, what is selected, and what is in hand.
///
/// Every change of the design goes through `apply`, is one step of undo, and is told to all listeners once. For one
/// thread.
public final class Editor {
    private final Sight sight;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private Timeline timeline;
    private Set<ElementId> selection = Set.of();
    private @Nullable Edit preview;
    private Sight.Seen seen;

    public Editor(Timeline timeline, Sight sight) {
        this.timeline = timeline;
        this.sight = sight;
        seen = sight.of(timeline.design());
    }

    /// Tells the listener of every change from now on; running the answer ends it.
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// The design as it stands, without what is in hand.
    public Design design() {
        return timeline.design();
    }

    public Timeline timeline() {
        return timeline;
    }

    /// What is selected, in the order in which it was; all of it is in the design.
    public Set<ElementId> selection() {
        return selection;
    }

    /// The design with what is in hand, as it is to be painted.
    public Sight.Seen seen() {
        return seen;
    }

    /// Does an edit as one step; what was in hand is dropped.
    public void apply(Deed deed, Edit edit) {
        become(timeline.then(new Step(deed, edit.applyTo(design()))));
    }

    /// Goes one step back, if there is one.
    public void undo() {
        become(timeline.undone());
    }

    /// Goes one step forth again, if there is one.
    public void redo() {
        become(timeline.redone());
    }

    private void become(Timeline next) {
        boolean held = preview != null;
        preview = null;
        if (next.equals(timeline) && !held) {
            return;
        }
        timeline = next;
        seen = sight.of(next.design(), seen);
        tell(Change.DESIGN);
        select(selection);
    }

    /// Selects these, as far as they are in the design.
    public void select(Set<? extends ElementId> elements) {
        Set<ElementId> next = new LinkedHashSet<>(elements);
        next.removeIf(element -> !seen.plan().boxes().containsKey(element)
                && design().links().stream().noneMatch(link -> link.id().equals(element)));
        if (!next.equals(selection)) {
            selection = java.util.Collections.unmodifiableSet(next);
            tell(Change.SELECTION);
        }
    }

    /// Shows what an edit would do without doing it; null shows the design as it is.
    public void preview(@Nullable Edit edit) {
        if (edit == null && preview == null) {
            return;
        }
        preview = edit;
        seen = sight.of(edit == null ? design() : edit.applyTo(design()), seen);
        tell(Change.PREVIEW);
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
