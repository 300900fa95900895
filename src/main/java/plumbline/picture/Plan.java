package plumbline.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import plumbline.design.Box;
import plumbline.design.ElementId;
import plumbline.design.LinkId;
import plumbline.design.Point;

/// Where everything of a design is drawn: the box of each component, boundary and note, the way of each link.
///
/// Boxes are in drawing order, boundaries before what they hold; a way begins and ends at the edge of a box.
public record Plan(SequencedMap<ElementId, Box> boxes, SequencedMap<LinkId, List<Point>> ways) {
    /// Nothing is drawn.
    public static final Plan EMPTY = new Plan(new LinkedHashMap<>(), new LinkedHashMap<>());

    public Plan {
        boxes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(boxes));
        SequencedMap<LinkId, List<Point>> copied = new LinkedHashMap<>();
        for (Map.Entry<LinkId, List<Point>> way : ways.entrySet()) {
            copied.put(way.getKey(), List.copyOf(way.getValue()));
        }
        ways = Collections.unmodifiableSequencedMap(copied);
    }
}
