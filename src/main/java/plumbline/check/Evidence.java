package plumbline.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.design.ComponentId;
import plumbline.design.LinkId;

/// The components and links that decided something, in the order of the trail they form.
public record Evidence(List<ComponentId> components, List<LinkId> links) {
    /// Nothing in the drawing decided it.
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        components = components.size() < 2 ? List.copyOf(components) : List.copyOf(new LinkedHashSet<>(components));
        links = links.size() < 2 ? List.copyOf(links) : List.copyOf(new LinkedHashSet<>(links));
    }

    public static Evidence of(ComponentId component) {
        return new Evidence(List.of(component), List.of());
    }

    public static Evidence of(Set<ComponentId> components) {
        return new Evidence(List.copyOf(components), List.of());
    }

    /// This and the other, without repeats.
    public Evidence and(Evidence other) {
        Set<ComponentId> allComponents = new LinkedHashSet<>(components);
        allComponents.addAll(other.components);
        Set<LinkId> allLinks = new LinkedHashSet<>(links);
        allLinks.addAll(other.links);
        return new Evidence(List.copyOf(allComponents), List.copyOf(allLinks));
    }
}
