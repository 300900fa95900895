package plumbline.ui.work;

import java.nio.file.Path;
import java.util.Optional;
import plumbline.exchange.Format;

/// Asks the user for files: dialogs of the platform in the window, answers at hand in a test.
public interface Choosing {
    /// A file to open, or none.
    Optional<Path> toOpen();

    /// A file to write, for a design of that name, or none.
    Optional<Path> toSave(Format output, String name);

    /// A folder to write files into, or none.
    Optional<Path> toFill();
}
