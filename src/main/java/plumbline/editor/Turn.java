package plumbline.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.design.Edit;
import plumbline.design.ElementId;

/// What a tool answers to a gesture: the tool that is in hand next, and what comes of the gesture.
///
/// `preview` is shown without being done; null shows the design as it is. `act` is done as one step. `selection` is
/// what is selected afterwards; null leaves it.
record Turn(
        Tool tool,
        @Nullable Edit preview,
        @Nullable Act act,
        @Nullable Set<ElementId> selection,
        List<Request> requests) {
    /// An edit to be done, and what undo is to call it.
    record Act(Deed deed, Edit edit) {}

    Turn {
        requests = List.copyOf(requests);
    }

    /// Another tool, and nothing else.
    static Turn to(Tool tool) {
        return new Turn(tool, null, null, null, List.of());
    }

    Turn showing(@Nullable Edit newPreview) {
        return new Turn(tool, newPreview, act, selection, requests);
    }

    Turn doing(Deed deed, Edit edit) {
        return new Turn(tool, preview, new Act(deed, edit), selection, requests);
    }

    Turn selecting(Set<? extends ElementId> elements) {
        return new Turn(tool, preview, act, new LinkedHashSet<>(elements), requests);
    }

    Turn asking(Request request) {
        return new Turn(tool, preview, act, selection, List.of(request));
    }
}
