package plumbline.ui.work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a dialog for files opens: beside the file of the design at hand, else where a file was chosen last.
public final class Whereabouts {
    private static final String LAST = "folder";

    private final Memory memory;

    /// The last folder is remembered from start to start.
    public Whereabouts(Memory memory) {
        this.memory = memory;
    }

    /// The folder to begin in for that work; empty where there is none any more, and the platform chooses.
    public Optional<Path> of(Optional<Work> work) {
        return work.flatMap(open -> open.origin().file())
                .map(file -> file.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .or(this::last);
    }

    /// Remembers where that file, which was just chosen, lies.
    public Path chosen(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return kept(file, folder);
    }

    /// Remembers that folder, which was just chosen.
    public Path filled(Path folder) {
        return kept(folder, folder.toAbsolutePath());
    }

    private Path kept(Path chosen, @Nullable Path folder) {
        if (folder != null) {
            memory.keep(LAST, folder.toString());
        }
        return chosen;
    }

    private Optional<Path> last() {
        String kept = memory.recall(LAST, "");
        try {
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(kept)).filter(Files::isDirectory);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
