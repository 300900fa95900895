package plumbline.ui.words;

import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the window.
public final class Texts {
    private static final List<ResourceBundle> BUNDLES =
            List.of(ResourceBundle.getBundle("plumbline.ui.texts"), ResourceBundle.getBundle("plumbline.ui.drawing"));

    private Texts() {}

    /// The text of that key with `{0}`, `{1}` ... replaced.
    public static String of(String key, Object... parts) {
        String text = BUNDLES.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no text " + key, Texts.class.getName(), key));
        for (int at = 0; at < parts.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(parts[at]));
        }
        return text;
    }
}
