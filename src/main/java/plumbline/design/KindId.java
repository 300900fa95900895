package plumbline.design;

import org.jspecify.annotations.Nullable;

/// The id of a kind of component, such as `feature-store`; what it means stands in the catalogue.
public record KindId(String value) implements Comparable<KindId> {
    public KindId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a kind needs an id");
        }
    }

    /// Written out, as every map of kinds needs it: what Java makes for records is put together anew at every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KindId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
