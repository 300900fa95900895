package plumbline.problem;

/// One thing that is wrong with what a user handed us: where, what, and what to do about it.
///
/// `line` and `column` count from 1; 0 means that there is no such place. `hint` may be empty. What is quoted from the
/// file may be of any length: message and hint are cut in their middle.
public record Problem(Severity severity, String file, int line, int column, String message, String hint) {
    private static final int LONGEST = 600;
    private static final int END = 200;

    public Problem {
        message = cut(message);
        hint = cut(hint);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - END) + " … " + text.substring(text.length() - END);
    }

    public static Problem error(String file, int line, int column, String message, String hint) {
        return new Problem(Severity.ERROR, file, line, column, message, hint);
    }

    public static Problem warning(String file, int line, int column, String message, String hint) {
        return new Problem(Severity.WARNING, file, line, column, message, hint);
    }

    public static Problem note(String file, int line, int column, String message, String hint) {
        return new Problem(Severity.NOTE, file, line, column, message, hint);
    }

    /// One line as compilers write it: `file:line:column: message (hint)`, without what a terminal would obey.
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
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}
