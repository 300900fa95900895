package plumbline.exchange;

import java.util.List;
import plumbline.problem.Decoded;

/// Reads the diagrams of one foreign format.
public interface Reader {
    /// All system diagrams of the file, at least one, in its order; or why there is none.
    ///
    /// `file` is only a name for problems to carry. A diagram of another sort (a sequence diagram, a
    /// picture) beside system diagrams is a warning; alone it is an error that says what it is and why
    /// it is not graded. Reading asks its `Deadline` as it goes, and never touches another
    /// file or the network.
    Decoded<List<Imported>> read(String file, byte[] bytes);
}
