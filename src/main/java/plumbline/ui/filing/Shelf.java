package plumbline.ui.filing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.files.Stamp;
import plumbline.files.journal.Journal;
import plumbline.files.journal.Recorded;

/// The drafts that were put away: designs that no file holds as they are, and the histories of those that one does.
///
/// For the FX thread.
final class Shelf {
    private final ObservableList<Shelved> shelved = FXCollections.observableArrayList();

    /// A draft that was put away; `touched` tells whether it holds what no file does.
    record Shelved(
            String id, String name, Optional<Path> file, Optional<Stamp> stamp, Instant changed, boolean touched) {
        static Shelved of(String id, Recorded recorded) {
            Journal.Home home = recorded.home();
            return new Shelved(id, home.name(), home.file(), home.stamp(), recorded.changed(), recorded.touched());
        }

        static Shelved of(String id, Journal journal) {
            Journal.Home home = journal.home();
            boolean touched = !journal.present().equals(journal.kept());
            return new Shelved(id, home.name(), home.file(), home.stamp(), journal.changed(), touched);
        }
    }

    void put(Shelved draft) {
        take(draft);
        shelved.add(draft);
    }

    void take(Shelved draft) {
        shelved.removeIf(each -> each.id().equals(draft.id()));
    }

    /// Everything, for looking into it.
    ObservableList<Shelved> all() {
        return shelved;
    }

    /// The designs that no file holds, the latest first.
    List<Shelved> drafts() {
        return shelved.stream()
                .filter(Shelved::touched)
                .sorted(Comparator.comparing(Shelved::changed).reversed())
                .toList();
    }

    /// What was put away of a file of ours, if anything.
    static Optional<Shelved> of(List<Shelved> shelved, Path file) {
        return shelved.stream()
                .filter(each -> each.stamp().isPresent() && each.file().equals(Optional.of(file)))
                .max(Comparator.comparing(Shelved::touched).thenComparing(Shelved::changed));
    }
}
