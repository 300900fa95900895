package plumbline.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A box in a design: what it is called, what it is, and what is known about it.
///
/// A null `kind` means that nobody has said yet: it is recognised from the label. `in` is the boundary that directly
/// holds it, or null.
public record Component(
        ComponentId id,
        @Nullable KindId kind,
        String label,
        String technology,
        String description,
        Map<String, Value> properties,
        @Nullable BoundaryId in) {

    public Component {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /// A component without technology, description, properties or boundary.
    public static Component of(String id, @Nullable String kind, String label) {
        return new Component(
                new ComponentId(id), kind == null ? null : new KindId(kind), label, "", "", Map.of(), null);
    }

    public Component withKind(@Nullable KindId newKind) {
        return new Component(id, newKind, label, technology, description, properties, in);
    }

    public Component withLabel(String newLabel) {
        return new Component(id, kind, newLabel, technology, description, properties, in);
    }

    public Component described(String newTechnology, String newDescription) {
        return new Component(id, kind, label, newTechnology, newDescription, properties, in);
    }

    public Component withProperties(Map<String, Value> newProperties) {
        return new Component(id, kind, label, technology, description, newProperties, in);
    }

    public Component within(@Nullable BoundaryId boundary) {
        return new Component(id, kind, label, technology, description, properties, boundary);
    }
}
