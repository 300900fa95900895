package plumbline.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.catalog.Recognition;
import plumbline.design.Boundary;
import plumbline.design.BoundaryId;
import plumbline.design.Component;
import plumbline.design.ComponentId;
import plumbline.design.Design;
import plumbline.design.Edit;
import plumbline.design.ElementId;
import plumbline.design.Flow;
import plumbline.design.KindId;
import plumbline.design.Link;
import plumbline.design.LinkId;
import plumbline.design.Note;
import plumbline.design.NoteId;

/// What is said of elements: their words, and the guesses that a person agrees to.
final class Wording {
    private Wording() {}

    /// Gives an element other words; empty where they are the same. A note without words goes.
    static Optional<Edit> renamed(Design design, ElementId element, String words) {
        String said = words.strip();
        Optional<String> before = words(design, element);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (element instanceof NoteId && said.isEmpty()) {
            return Optional.of(new Edit.Remove(element));
        }
        return before.get().equals(said) ? Optional.empty() : Optional.of(new Edit.Rename(element, said));
    }

    /// The label or text of an element; empty where there is no such element.
    static Optional<String> words(Design design, ElementId element) {
        return switch (element) {
            case ComponentId id ->
                design.components().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Component::label);
            case LinkId id ->
                design.links().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Link::label);
            case BoundaryId id ->
                design.boundaries().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Boundary::label);
            case NoteId id ->
                design.notes().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Note::text);
        };
    }

    /// States what was guessed of these elements, or where they are null of all; empty where nothing was.
    static Optional<Edit> confirmed(Sight.Seen seen, @Nullable Set<? extends ElementId> elements) {
        List<Edit> edits = new ArrayList<>();
        for (Component component : seen.design().components()) {
            KindId kind = seen.reading()
                    .kinds()
                    .getOrDefault(component.id(), Recognition.NONE)
                    .kind();
            if (component.kind() == null && kind != null && (elements == null || elements.contains(component.id()))) {
                edits.add(new Edit.SetKind(component.id(), kind));
            }
        }
        for (Link link : seen.design().links()) {
            Flow flow = seen.reading().flows().get(link.id());
            if (link.flow() == null && flow != null && (elements == null || elements.contains(link.id()))) {
                edits.add(new Edit.SetFlow(link.id(), flow));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Together(edits));
    }
}
