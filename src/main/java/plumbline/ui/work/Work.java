package plumbline.ui.work;

import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.design.Design;
import plumbline.editor.Change;
import plumbline.editor.Editor;
import plumbline.files.Stamp;

/// One design on the desk: the editor that holds it, where it came from, and whether it is saved.
///
/// For the FX thread.
public final class Work {
    /// How the design stands to its file.
    public enum Standing {
        SAVED,
        /// No file of ours holds it, and nothing was done that could be lost.
        UNTOUCHED,
        UNSAVED,
        SAVING
    }

    private final Sheet sheet;
    private final Editor editor;
    private final ReadOnlyStringWrapper name;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNSAVED);
    private final ReadOnlyObjectWrapper<Origin> origin;
    private Design kept;

    /// `kept` is the design as its file holds it, or as it was when it was begun.
    public Work(Sheet sheet, Origin origin, Editor editor, Design kept) {
        this.sheet = sheet;
        this.editor = editor;
        this.kept = kept;
        this.origin = new ReadOnlyObjectWrapper<>(origin);
        name = new ReadOnlyStringWrapper(sheet.name());
        stand();
        editor.onChange(change -> {
            if (change == Change.DESIGN && standing.get() != Standing.SAVING) {
                stand();
            }
        });
    }

    /// What the window calls it.
    public String name() {
        return name.get();
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public Editor editor() {
        return editor;
    }

    public Design design() {
        return editor.design();
    }

    /// The file that it was read from, with all its diagrams.
    public Sheet sheet() {
        return sheet;
    }

    public Origin origin() {
        return origin.get();
    }

    public ReadOnlyObjectProperty<Origin> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /// Whether the file holds what is on the desk; what has no file is never saved.
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /// The design as its file holds it, or as it was when it was begun.
    public Design kept() {
        return kept;
    }

    /// Whether something was done that no file holds.
    public boolean touched() {
        return !design().equals(kept);
    }

    /// A save is under way.
    public void saving() {
        standing.set(Standing.SAVING);
    }

    /// The save came to nothing.
    public void notSaved() {
        stand();
    }

    /// The file holds this design now.
    public void saved(Path path, Design written, Stamp stamp) {
        kept = written;
        origin.set(new Origin.Ours(path, stamp));
        name.set(Objects.requireNonNullElse(path.getFileName(), path).toString());
        stand();
    }

    private void stand() {
        boolean there = origin.get().target().isPresent();
        Standing calm = there ? Standing.SAVED : Standing.UNTOUCHED;
        standing.set(touched() ? Standing.UNSAVED : calm);
    }
}
