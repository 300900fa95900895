package plumbline.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.design.Design;
import plumbline.layout.Direction;
import plumbline.problem.Problem;

/// One diagram of a foreign file as a design, with what could not be understood of it.
///
/// `part` names the diagram within its file (a page, a block); it is empty when the file holds one
/// only. `problems` holds no error. `direction` is where its author wants it to go on to, null where nobody said.
public record Imported(
        Design design,
        List<Problem> problems,
        String part,
        @Nullable Direction direction) {
    public Imported {
        problems = List.copyOf(problems);
    }

    /// A diagram whose author said no direction.
    public Imported(Design design, List<Problem> problems, String part) {
        this(design, problems, part, null);
    }

    /// The same diagram with another design.
    public Imported withDesign(Design newDesign) {
        return new Imported(newDesign, problems, part, direction);
    }

    /// The same diagram with these problems instead.
    public Imported withProblems(List<Problem> newProblems) {
        return new Imported(design, newProblems, part, direction);
    }
}
