package plumbline.design;

import java.util.List;

/// One change to a design, as a value: it can be named, tried, applied, and thrown away.
///
/// Applying an edit never changes the design it is given. An edit that speaks of elements that do
/// not exist is a
/// programmer's fault and throws.
public sealed interface Edit {
    /// Adds a component.
    record Add(Component component) implements Edit {}

    /// Adds a link between ends that exist.
    record Connect(Link link) implements Edit {}

    /// Says what travels along a link.
    record SetFlow(LinkId link, Flow flow) implements Edit {}

    /// Says what a component is.
    record SetKind(ComponentId component, KindId kind) implements Edit {}

    /// Gives a component a property, replacing the one of that name.
    record SetProperty(ComponentId component, String name, Value value) implements Edit {}

    /// Removes an element with everything that hangs on it: the links of a component, the contents'
    /// frame of a
    /// boundary.
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
