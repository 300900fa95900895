package plumbline.design;

/// The id of a note.
public record NoteId(String value) implements ElementId {
    public NoteId {
        ElementId.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
