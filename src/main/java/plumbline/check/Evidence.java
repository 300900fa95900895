package plumbline.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plumbline.design.ComponentId;
import plumbline.design.LinkId;

/// The components and links that decided something, in the order of the trail they form.
public record Evidence(List<ComponentId> components, List<LinkId> links) {
    private static final int SHORT = 12;

    /// Nothing in the drawing decided it.
    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        components = distinct(components);
        links = distinct(links);
    }

    /// Most evidence is short, and repeats nothing: then no set is made of it.
    private static <T> List<T> distinct(List<T> all) {
        boolean sure = all.size() <= SHORT;
        for (int at = 1; sure && at < all.size(); at++) {
            sure = all.indexOf(all.get(at)) == at;
        }
        return sure ? List.copyOf(all) : List.copyOf(new LinkedHashSet<>(all));
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
