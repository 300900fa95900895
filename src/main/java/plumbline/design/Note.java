package plumbline.design;

import org.jspecify.annotations.Nullable;

/// A remark on the canvas; `about` is the element it speaks of, or null when it speaks of the whole.
public record Note(NoteId id, String text, @Nullable ElementId about) {
    public Note withText(String newText) {
        return new Note(id, newText, about);
    }
}
