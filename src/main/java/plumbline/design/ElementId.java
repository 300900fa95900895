package plumbline.design;

/// The id of anything that stands on the canvas, unique within one design.
public sealed interface ElementId extends Comparable<ElementId> permits EndId, LinkId, NoteId {
    /// The id as files write it; never blank.
    String value();

    @Override
    default int compareTo(ElementId other) {
        return value().compareTo(other.value());
    }

    /// Refuses what no file may use as an id.
    static String checked(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be blank");
        }
        return value;
    }
}
