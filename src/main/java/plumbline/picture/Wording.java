package plumbline.picture;

import java.util.List;
import plumbline.design.Size;

/// The words of a link set in one way: their lines, whole or shortened, and the room that they take on a chip.
///
/// A link with a step alone has no lines; one with neither has no room.
record Wording(List<String> lines, Size size, boolean whole) {
    Wording {
        lines = List.copyOf(lines);
    }
}
