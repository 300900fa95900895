package plumbline.design;

/// Names a finding so that an answer to it survives the next check: `criterion@element`, or
/// `criterion` alone.
public record FindingKey(String value) implements Comparable<FindingKey> {
    /// The key of a finding about no element in particular.
    public static FindingKey of(String criterion) {
        return new FindingKey(criterion);
    }

    /// The key of a finding about one element.
    public static FindingKey of(String criterion, ElementId about) {
        return new FindingKey(criterion + "@" + about.value());
    }

    @Override
    public int compareTo(FindingKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
