package plumbline.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.problem.Severity;

/// The problems of one file, collected while it is read, so that the user sees all of them at once.
///
/// At most 500 are kept; the last one then says how many more there were.
final class Problems {
    private static final int KEPT = 500;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int errors;
    private int dropped;

    Problems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void error(Place at, String message, String hint) {
        errors++;
        keep(Problem.error(file, at.line(), at.column(), message, hint));
    }

    void warning(Place at, String message, String hint) {
        keep(Problem.warning(file, at.line(), at.column(), message, hint));
    }

    /// What another reader found, in its own words and places.
    void addAll(List<Problem> others) {
        for (Problem problem : others) {
            if (problem.severity() == Severity.ERROR) {
                errors++;
            }
            keep(problem);
        }
    }

    private void keep(Problem problem) {
        boolean room = found.size() < KEPT;
        boolean firstError = problem.severity() == Severity.ERROR && errors == 1;
        if (room || firstError) {
            found.add(problem);
        } else {
            dropped++;
        }
    }

    /// Whether an error was found, so that no value may come of this file.
    boolean failed() {
        return errors > 0;
    }

    /// Everything found, in the order of the source.
    List<Problem> all() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (dropped > 0) {
            sorted.add(Problem.note(file, 0, 0, "and " + dropped + " more problems", "mend these first"));
        }
        return sorted;
    }

    /// The value with the warnings, or all problems where there was an error; the value is made
    /// only without errors.
    <T> Decoded<T> outcome(Supplier<T> value) {
        return failed() ? new Decoded.Bad<>(all()) : new Decoded.Good<>(value.get(), all());
    }
}
