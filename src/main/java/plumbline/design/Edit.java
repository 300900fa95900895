package plumbline.design;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One change to a design, as a value: it can be named, tried, applied, and thrown away.
///
/// Applying an edit never changes the design it is given. An edit that speaks of elements that do not exist is a
/// programmer's fault and throws.
public sealed interface Edit {
    /// Adds a component.
    record Add(Component component) implements Edit {}

    /// Adds a frame, empty until something is put into it.
    record Enclose(Boundary boundary) implements Edit {}

    /// Adds a note.
    record Remark(Note note) implements Edit {}

    /// Adds a link between ends that exist.
    record Connect(Link link) implements Edit {}

    /// Leads a link to other ends; its bends are forgotten.
    record Reattach(LinkId link, EndId from, EndId to) implements Edit {}

    /// Says what travels along a link; null leaves it to be guessed.
    record SetFlow(LinkId link, @Nullable Flow flow) implements Edit {}

    /// Says at which place of a sequence a link is called, 1 first; null takes it out of the sequence.
    record SetStep(LinkId link, @Nullable Integer step) implements Edit {}

    /// Says what a component is; null leaves it to be recognised.
    record SetKind(ComponentId component, @Nullable KindId kind) implements Edit {}

    /// Gives a component a property, replacing the one of that name; null takes it away.
    record SetProperty(
            ComponentId component, String name, @Nullable Value value) implements Edit {}

    /// Says with what a component is built, and what it does.
    record Describe(ComponentId component, String technology, String description) implements Edit {}

    /// Gives a component, boundary or link another label, or a note another text.
    record Rename(ElementId element, String label) implements Edit {}

    /// Puts components and boundaries into a boundary, or (null) outside of all of them.
    record PutInto(Set<EndId> elements, @Nullable BoundaryId boundary) implements Edit {
        public PutInto {
            elements = Set.copyOf(elements);
        }
    }

    /// Moves elements that have a place by so many pixels, boundaries with all that they hold.
    ///
    /// The bends of a link move along where both its ends do, and are forgotten where one does.
    record Move(Set<ElementId> elements, double dx, double dy) implements Edit {
        public Move {
            elements = Set.copyOf(elements);
        }
    }

    /// Says where elements stand; the bends of links that end at them are forgotten.
    record Place(Map<ElementId, Layout.Placement> places) implements Edit {
        public Place {
            places = Map.copyOf(places);
        }
    }

    /// Gives a link bends; none lets it find its own way.
    record Route(LinkId link, List<Point> bends) implements Edit {
        public Route {
            bends = List.copyOf(bends);
        }
    }

    /// Replaces all of the layout, as tidying up does.
    record Arrange(Layout layout) implements Edit {}

    /// Adds all that another design holds, where it stands there; its ids are free in this one.
    record Include(Design part) implements Edit {}

    /// Says whether elements may be moved by hand.
    record Lock(Set<ElementId> elements, boolean locked) implements Edit {
        public Lock {
            elements = Set.copyOf(elements);
        }
    }

    /// Gives an element another place in the drawing order of its sort, counted from the lowest; a place beyond the
    /// last is the last.
    record Order(ElementId element, int place) implements Edit {}

    /// Chooses what the design answers.
    record SetPrompt(@Nullable PromptId prompt) implements Edit {}

    /// Names the design.
    record SetTitle(String title) implements Edit {}

    /// Answers a question of the self-assessment with a level; null takes the answer back.
    record Answer(String question, @Nullable String level) implements Edit {}

    /// Answers a finding; null takes the answer back.
    record Dispose(FindingKey finding, @Nullable Disposition disposition) implements Edit {}

    /// Removes an element with everything that hangs on it: the links of a component, the contents'
    /// frame of a boundary.
    record Remove(ElementId element) implements Edit {}

    /// Several edits that make sense only together, in order; one step of undo.
    record Together(List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }
    }

    /// The design after this edit.
    default Design applyTo(Design design) {
        return Editing.apply(this, design);
    }
}
