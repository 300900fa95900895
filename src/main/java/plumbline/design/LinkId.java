package plumbline.design;

/// The id of a link.
public record LinkId(String value) implements ElementId {
    public LinkId {
        ElementId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
