package plumbline.ui.property;

import plumbline.design.Edit;
import plumbline.design.Note;
import plumbline.design.NoteId;
import plumbline.editor.Deed;
import plumbline.editor.Sight;
import plumbline.ui.words.Texts;

/// What a note says; a note without words goes.
final class NoteSheet extends Sheet {
    private final NoteId id;
    private final Entry text;

    NoteSheet(NoteId id, Doing doing) {
        this.id = id;
        text = Entry.lines("property-text", Texts.of("property.text"), said -> {
            if (said.isBlank()) {
                doing.apply(Deed.DELETE, new Edit.Remove(id));
            } else {
                doing.apply(Deed.RENAME, new Edit.Rename(id, said.strip()));
            }
            return "";
        });
        getChildren().add(text);
    }

    @Override
    void show(Sight.Seen seen) {
        seen.design().notes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(Note::text)
                .ifPresent(text::show);
    }
}
