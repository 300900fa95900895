package plumbline.exchange;

import plumbline.problem.Problem;

/// Why bytes hold no diagram: thrown while a file is unwrapped, caught by the reader that does it.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;
    private final int column;

    /// `line` and `column` are 0 where there is no such place.
    public Unreadable(int line, int column, String message) {
        super(message, null, false, false);
        this.line = line;
        this.column = column;
    }

    /// Of no place in particular.
    public Unreadable(String message) {
        this(0, 0, message);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /// What is wrong, in a sentence.
    public String reason() {
        return String.valueOf(getMessage());
    }

    /// As a problem of that file.
    public Problem problem(String file, String hint) {
        return Problem.error(file, line, column, reason(), hint);
    }
}
