package plumbline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Collection;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import plumbline.problem.Problem;

/// Where a command reads and writes: standard streams, or what a test puts in their place.
public record Console(InputStream in, PrintStream out, PrintStream err) {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("plumbline.cli.texts");

    /// The streams of the process.
    public static Console standard() {
        return new Console(System.in, System.out, System.err);
    }

    /// A text of the bundle with `{0}`, `{1}` ... replaced.
    static String text(String key, @Nullable Object... parts) {
        String text = TEXTS.getString(key);
        for (int at = 0; at < parts.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(parts[at]));
        }
        return text;
    }

    void say(String line) {
        out.println(line);
    }

    void tell(Collection<Problem> problems) {
        problems.forEach(problem -> err.println(
                text("problem." + problem.severity().name().toLowerCase(java.util.Locale.ROOT), problem.shown())));
    }
}
