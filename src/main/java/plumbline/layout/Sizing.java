package plumbline.layout;

import plumbline.design.Boundary;
import plumbline.design.Component;
import plumbline.design.Link;
import plumbline.design.Note;
import plumbline.design.Size;

/// How big things are drawn, in logical pixels; whoever draws them knows.
public interface Sizing {
    /// The size of a component that nobody resized.
    Size of(Component component);

    /// The size of a note that nobody resized.
    Size of(Note note);

    /// The room a link's words need; nothing by nothing where it has none.
    Size of(Link link);

    /// The room a boundary's title needs along its top.
    Size of(Boundary boundary);
}
