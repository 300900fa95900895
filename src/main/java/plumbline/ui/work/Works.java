package plumbline.ui.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The works that lie on the desk, in the order of their tabs, and the one that is looked at.
///
/// Some work is looked at whenever there is any. For the FX thread.
public final class Works {
    private final ObservableList<Work> works = FXCollections.observableArrayList();
    private final ObservableList<Work> seen = FXCollections.unmodifiableObservableList(works);
    private final ReadOnlyObjectWrapper<@Nullable Work> current = new ReadOnlyObjectWrapper<>();
    /// The works that were looked at, the last one last.
    private final List<Work> looked = new ArrayList<>();

    public Works() {
        current.addListener((_, _, work) -> {
            looked.remove(work);
            looked.retainAll(works);
            if (work != null) {
                looked.add(work);
            }
        });
    }

    /// All that are open; can't be changed but through this.
    public ObservableList<Work> open() {
        return seen;
    }

    /// The one that is looked at; null where none is open.
    public ReadOnlyObjectProperty<@Nullable Work> current() {
        return current.getReadOnlyProperty();
    }

    /// The one that is looked at, if any is open.
    public Optional<Work> now() {
        return Optional.ofNullable(current.get());
    }

    /// Lays another work on the desk, and looks at it.
    public void add(Work work) {
        works.add(work);
        current.set(work);
    }

    /// Lays a work in the place of another, and looks at it.
    public void replace(Work old, Work work) {
        works.set(works.indexOf(old), work);
        current.set(work);
    }

    /// Looks at a work that is open.
    public void show(Work work) {
        if (works.contains(work)) {
            current.set(work);
        }
    }

    /// Looks at the next work, or the one before; round and round.
    public void turn(int by) {
        now().ifPresent(work -> show(works.get(Math.floorMod(works.indexOf(work) + by, works.size()))));
    }

    /// Takes a work off the desk; its neighbour is looked at if it was.
    public void remove(Work work) {
        int place = works.indexOf(work);
        if (place >= 0) {
            works.remove(place);
            if (current.get() == work) {
                current.set(works.isEmpty() ? null : works.get(Math.min(place, works.size() - 1)));
            }
        }
    }

    /// The open work that was read from this file; of several diagrams the one that was looked at last.
    public Optional<Work> of(Path path) {
        return works.stream()
                .filter(work -> work.origin().file().filter(path::equals).isPresent())
                .max(Comparator.comparingInt(looked::indexOf));
    }

    /// The open work that shows this diagram of a file.
    public Optional<Work> of(Sheet sheet) {
        return works.stream()
                .filter(work -> work.sheet().part() == sheet.part()
                        && work.sheet().diagrams().equals(sheet.diagrams()))
                .findFirst();
    }

    /// The open work of that name that nothing was done to and no file holds.
    public Optional<Work> untouched(String name) {
        return works.stream()
                .filter(work -> work.name().equals(name)
                        && !work.touched()
                        && work.origin().file().isEmpty())
                .findFirst();
    }
}
