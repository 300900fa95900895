package plumbline.exchange;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import plumbline.check.Report;

/// The words of reports, from their bundle.
public final class Wording {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("plumbline.exchange.report");

    private Wording() {}

    /// What the user says of themselves, with how much of it they have said.
    public static String self(int score, Report report) {
        long answered = report.answers().stream()
                .filter(answer -> answer.level() != null)
                .count();
        return of("self", score, answered, report.answers().size());
    }

    /// A text with `{0}`, `{1}` ... replaced.
    public static String of(String key, @Nullable Object... parts) {
        String text = TEXTS.getString(key);
        for (int at = 0; at < parts.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(parts[at]));
        }
        return text;
    }
}
