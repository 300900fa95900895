package plumbline.problem;

/// One thing that is wrong with what a user handed us: where, what, and what to do about it.
///
/// `line` and `column` count from 1; 0 means that there is no such place. `hint` may be empty.
public record Problem(Severity severity, String file, int line, int column, String message, String hint) {

    public static Problem error(String file, int line, int column, String message, String hint) {
        return new Problem(Severity.ERROR, file, line, column, message, hint);
    }

    public static Problem warning(String file, int line, int column, String message, String hint) {
        return new Problem(Severity.WARNING, file, line, column, message, hint);
    }

    public static Problem note(String file, int line, int column, String message, String hint) {
        return new Problem(Severity.NOTE, file, line, column, message, hint);
    }

    /// One line as compilers write it: `file:line:column: message (hint)`.
    public String shown() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        text.append(": ").append(message);
        if (!hint.isEmpty()) {
            text.append(" (").append(hint).append(')');
        }
        return text.toString();
    }
}
