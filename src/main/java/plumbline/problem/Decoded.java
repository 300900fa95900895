package plumbline.problem;

import java.util.List;
import java.util.function.Function;

/// What came of reading something: a value, perhaps with warnings, or every problem that stood in
/// the way.
public sealed interface Decoded<T> {
    /// Warnings and notes of a value, or all problems of a failure; in the order of the source.
    List<Problem> problems();

    /// It was read; `problems` holds no error.
    record Good<T>(T value, List<Problem> problems) implements Decoded<T> {
        public Good {
            problems = List.copyOf(problems);
            if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a value that was read has no errors");
            }
        }
    }

    /// It could not be read; `problems` holds at least one error.
    record Bad<T>(List<Problem> problems) implements Decoded<T> {
        public Bad {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("a failure names an error");
            }
        }
    }

    static <T> Decoded<T> good(T value) {
        return new Good<>(value, List.of());
    }

    static <T> Decoded<T> bad(Problem problem) {
        return new Bad<>(List.of(problem));
    }

    /// The value made into another; problems stay.
    default <R> Decoded<R> map(Function<? super T, ? extends R> made) {
        return switch (this) {
            case Good<T>(T value, List<Problem> problems) -> new Good<>(made.apply(value), problems);
            case Bad<T>(List<Problem> problems) -> new Bad<>(problems);
        };
    }
}
