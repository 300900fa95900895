package plumbline.editor;

import java.util.Optional;
import plumbline.design.BoundaryId;
import plumbline.design.ElementId;
import plumbline.design.EndId;
import plumbline.design.LinkId;

/// What lies under a point of the canvas.
public sealed interface Hit {
    /// Nothing.
    record Ground() implements Hit {}

    /// A component, a note, or the title or edge of a boundary.
    record On(ElementId element) implements Hit {}

    /// The rim of a component, from where a link is drawn.
    record Rim(EndId end) implements Hit {}

    /// Empty ground inside a boundary.
    record Inside(BoundaryId boundary) implements Hit {}

    /// A link, at the piece of its way that begins at the point of that number.
    record Way(LinkId link, int piece) implements Hit {}

    /// A bend of the selected link, by the number of its point.
    record Bend(LinkId link, int point) implements Hit {}

    /// An end of the selected link: its start, or where it points.
    record Tip(LinkId link, boolean start) implements Hit {}

    /// A corner of the selected element, by which it is resized.
    record Grip(ElementId element, Corner corner) implements Hit {}

    /// A corner of a box.
    enum Corner {
        UPPER_LEFT,
        UPPER_RIGHT,
        LOWER_LEFT,
        LOWER_RIGHT;

        boolean left() {
            return this == UPPER_LEFT || this == LOWER_LEFT;
        }

        boolean upper() {
            return this == UPPER_LEFT || this == UPPER_RIGHT;
        }
    }

    /// What a click here means: nothing for the ground.
    default Optional<ElementId> meant() {
        return switch (this) {
            case Ground _ -> Optional.empty();
            case On(ElementId element) -> Optional.of(element);
            case Rim(EndId end) -> Optional.of(end);
            case Inside(BoundaryId boundary) -> Optional.of(boundary);
            case Way(LinkId link, int _) -> Optional.of(link);
            case Bend(LinkId link, int _) -> Optional.of(link);
            case Tip(LinkId link, boolean _) -> Optional.of(link);
            case Grip(ElementId element, Corner _) -> Optional.of(element);
        };
    }
}
