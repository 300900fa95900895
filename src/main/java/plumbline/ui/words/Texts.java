package plumbline.ui.words;

import java.util.ResourceBundle;

/// The words of the window.
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("plumbline.ui.texts");

    private Texts() {}

    /// The text of that key with `{0}`, `{1}` ... replaced.
    public static String of(String key, Object... parts) {
        String text = BUNDLE.getString(key);
        for (int at = 0; at < parts.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(parts[at]));
        }
        return text;
    }
}
