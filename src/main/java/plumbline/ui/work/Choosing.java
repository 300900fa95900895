package plumbline.ui.work;

import java.nio.file.Path;
import java.util.Optional;
import plumbline.exchange.Format;

/// Asks the user for files: dialogs of the platform in the window, answers at hand in a test.
///
/// `folder` is where a dialog opens, if anywhere in particular; it is there.
public interface Choosing {
    /// A file to open, or none.
    Optional<Path> toOpen(Optional<Path> folder);

    /// A file to write, for a design of that name, or none.
    Optional<Path> toSave(Format output, String name, Optional<Path> folder);

    /// A folder to write files into, or none.
    Optional<Path> toFill(Optional<Path> folder);
}
