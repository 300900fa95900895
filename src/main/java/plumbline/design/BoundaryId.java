package plumbline.design;

/// The id of a boundary.
public record BoundaryId(String value) implements EndId {
    public BoundaryId {
        ElementId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
