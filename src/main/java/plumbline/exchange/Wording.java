package plumbline.exchange;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The words of reports, from their bundle.
public final class Wording {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("plumbline.exchange.report");

    private Wording() {}

    /// A text with `{0}`, `{1}` ... replaced.
    public static String of(String key, @Nullable Object... parts) {
        String text = TEXTS.getString(key);
        for (int at = 0; at < parts.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(parts[at]));
        }
        return text;
    }
}
