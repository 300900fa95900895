package plumbline.design;

/// The id of a component.
public record ComponentId(String value) implements EndId {
    public ComponentId {
        ElementId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
