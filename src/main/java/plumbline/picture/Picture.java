package plumbline.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.design.Box;
import plumbline.design.ElementId;

/// A design as it is seen: parts in painting order, each belonging to an element; immutable, the same on every
/// machine.
///
/// `ground` is the colour of the paper. Two equal pictures look the same.
public record Picture(String title, Colour ground, List<Part> parts) {
    public Picture {
        parts = List.copyOf(parts);
    }

    /// The smallest box around all parts, strokes included; an empty box at the origin where there are none.
    public Box bounds() {
        return Box.around(parts.stream().map(Part::bounds).toList()).orElse(new Box(0, 0, 0, 0));
    }

    /// The main part of an element: its card, line, frame or sheet.
    public Optional<Part> of(ElementId element) {
        return parts.stream()
                .filter(part -> element.equals(part.element()) && isMain(part))
                .findFirst();
    }

    /// The main part of every element.
    Map<ElementId, Part> main() {
        Map<ElementId, Part> main = new HashMap<>();
        for (Part part : parts) {
            if (part.element() != null && isMain(part)) {
                main.putIfAbsent(part.element(), part);
            }
        }
        return main;
    }

    private static boolean isMain(Part part) {
        return switch (part.role()) {
            case BOUNDARY, LINK, COMPONENT, NOTE -> true;
            case TITLE, LABEL, SELECTION, GHOST, BADGE, SIGN, AID, LEGEND -> false;
        };
    }
}
