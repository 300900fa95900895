package plumbline.ui.work;

import java.nio.file.Path;
import java.util.Optional;
import plumbline.files.Stamp;

/// Where a design on the desk came from, and so where saving puts it.
public sealed interface Origin {
    /// A file of ours, as it was when it was last read or written.
    record Ours(Path path, Stamp stamp) implements Origin {}

    /// Somebody else's format: read once, never written.
    record Foreign(Path path) implements Origin {}

    /// No file: begun here, or a reference of the library.
    record Nowhere() implements Origin {}

    /// The file that saving writes, if there is one yet.
    default Optional<Path> target() {
        return switch (this) {
            case Ours(Path path, var _) -> Optional.of(path);
            case Foreign _, Nowhere _ -> Optional.empty();
        };
    }

    /// The file that was read, of whatever format.
    default Optional<Path> file() {
        return switch (this) {
            case Ours(Path path, var _) -> Optional.of(path);
            case Foreign(Path path) -> Optional.of(path);
            case Nowhere _ -> Optional.empty();
        };
    }
}
