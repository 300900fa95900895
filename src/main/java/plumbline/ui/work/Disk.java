package plumbline.ui.work;

import java.nio.file.Path;
import java.util.Optional;
import plumbline.problem.Problem;

/// Writes a whole file or nothing, and says why where it was nothing.
public interface Disk {
    Optional<Problem> write(Path path, byte[] bytes);
}
