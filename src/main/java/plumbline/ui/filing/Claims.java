package plumbline.ui.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plumbline.files.journal.Claim;
import plumbline.files.journal.Drafts;

/// Which files this window has open, so that no other window writes them. Safe on any thread.
final class Claims implements AutoCloseable {
    private final Drafts drafts;
    private final Map<Path, Claim> held = new HashMap<>();

    Claims(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Whether the file is this window's now; false where another one has it.
    ///
    /// Where claims can't be made at all every window goes without: a design that opens is worth more.
    synchronized boolean take(Path file) {
        if (held.containsKey(file)) {
            return true;
        }
        try {
            Optional<Claim> claim = drafts.claim(file);
            claim.ifPresent(taken -> held.put(file, taken));
            return claim.isPresent();
        } catch (IOException _) {
            return true;
        }
    }

    /// Lets go of the file, if it was this window's.
    synchronized void leave(Path file) {
        Claim claim = held.remove(file);
        if (claim != null) {
            leave(claim);
        }
    }

    private static void leave(Claim claim) {
        try {
            claim.close();
        } catch (IOException _) {
            // It ends with the process at the latest.
        }
    }

    @Override
    public synchronized void close() {
        held.values().forEach(Claims::leave);
        held.clear();
    }
}
