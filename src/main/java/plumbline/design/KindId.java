package plumbline.design;

/// The id of a kind of component, such as `feature-store`; what it means stands in the catalogue.
public record KindId(String value) implements Comparable<KindId> {
    public KindId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a kind needs an id");
        }
    }

    @Override
    public int compareTo(KindId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
