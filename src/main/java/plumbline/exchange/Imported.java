package plumbline.exchange;

import java.util.List;
import plumbline.design.Design;
import plumbline.problem.Problem;

/// One diagram of a foreign file as a design, with what could not be understood of it.
///
/// `part` names the diagram within its file (a page, a block); it is empty when the file holds one
/// only. `problems` holds no error.
public record Imported(Design design, List<Problem> problems, String part) {
    public Imported {
        problems = List.copyOf(problems);
    }
}
