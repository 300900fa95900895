package plumbline.exchange;

import java.util.Map;
import plumbline.design.ElementId;

/// The text of a design as people read and edit it beside the drawing, and which element each name in it means.
///
/// What has no name in the language (links, notes on links) is not among the names.
public record Script(String text, Map<String, ElementId> names) {
    public Script {
        names = Map.copyOf(names);
    }
}
