package plumbline.files.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.design.Design;
import plumbline.files.Stamp;

/// The history of one open design: its steps, which of them is the present, and what its file holds.
///
/// `kept` is the design as the file holds it, or as it was when it was begun. `changed` is when the last step was
/// taken.
public record Journal(Home home, Design kept, List<Entry> entries, int now, Instant changed, Ending ending) {
    public Journal {
        entries = List.copyOf(entries);
        if (now < 0 || now >= entries.size()) {
            throw new IllegalArgumentException("there is no step " + now);
        }
    }

    /// One step: what was done, by a name of the caller's, and what came of it.
    public record Entry(String deed, Design design) {}

    /// What the design is called, and the file it belongs to.
    ///
    /// With a stamp, the file is ours and held those bytes; without, it is somebody else's and is never written.
    public record Home(String name, Optional<Path> file, Optional<Stamp> stamp) {}

    /// How the sitting of which the journal tells came to its end.
    public enum Ending {
        /// Not at all: it goes on, or was killed.
        NONE,
        /// The window was closed with the design open.
        CLOSED,
        /// The design was put away, and the window stayed.
        ASIDE,
        /// Not at all, and who was asked what to do with it has put that off.
        PUT_OFF
    }

    /// The same, come to another end.
    public Journal ending(Ending other) {
        return new Journal(home, kept, entries, now, changed, other);
    }

    /// The design as it stands.
    public Design present() {
        return entries.get(now).design();
    }
}
