package plumbline.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Box;
import plumbline.design.ElementId;

/// What a picture shows of one element: its marks, and the smallest box around them, strokes included.
///
/// `element` is null for what belongs to no element (the legend, a ghost). Within one picture the pair of `key` is
/// unique, so a painter replaces a part only where it differs from the one it painted before. `title` says in words
/// what is shown, for readers who hear the picture. `strength` is how opaque the whole part is, 0 to 1.
public record Part(
        @Nullable ElementId element, Role role, String title, Box bounds, List<Mark> marks, double strength) {

    /// What of an element a part shows.
    public enum Role {
        BOUNDARY,
        /// The title of a boundary that links pass: apart from its frame, since it lies above them.
        TITLE,
        LINK,
        COMPONENT,
        NOTE,
        /// The words on a link: apart from its line, since they lie above other lines.
        LABEL,
        /// The ring around what is selected.
        SELECTION,
        /// What is missing, drawn where it could stand.
        GHOST,
        /// The sign that a finding concerns the element.
        BADGE,
        /// The sign that only one of two designs has the element.
        SIGN,
        /// What helps the hand that draws.
        AID,
        LEGEND
    }

    /// What tells parts of one picture apart.
    public record Key(String element, Role role) {}

    public Part {
        marks = List.copyOf(marks);
    }

    public Key key() {
        return new Key(element == null ? title : element.value(), role);
    }

    public Part withStrength(double newStrength) {
        return newStrength == strength ? this : new Part(element, role, title, bounds, marks, newStrength);
    }
}
