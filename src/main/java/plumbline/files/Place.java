package plumbline.files;

/// A place in a text: line and column, both from 1; 0 where there is none.
public record Place(int line, int column) {
    /// No place in particular: the file as a whole.
    public static final Place NONE = new Place(0, 0);
}
