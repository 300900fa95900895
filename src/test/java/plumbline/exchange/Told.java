package plumbline.exchange;

import java.util.List;
import plumbline.design.Component;
import plumbline.design.Design;
import plumbline.design.ElementId;

/// A design told by its labels, as tests compare what was read.
public final class Told {
    private Told() {}

    /// Every link as `from>to`, in the order of the design.
    public static List<String> links(Design design) {
        return design.links().stream()
                .map(link -> label(design, link.from()) + ">" + label(design, link.to()))
                .toList();
    }

    /// The label of a component or boundary of the design; throws where there is none of that id.
    public static String label(Design design, ElementId id) {
        for (Component component : design.components()) {
            if (component.id().equals(id)) {
                return component.label();
            }
        }
        return design.boundaries().stream()
                .filter(boundary -> boundary.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
