package plumbline.ui.work;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.Preferences;

/// What the window remembers from one start to the next: short texts under names.
public interface Memory {
    /// What was kept under that name, or `otherwise`.
    String recall(String name, String otherwise);

    void keep(String name, String value);

    /// Forgets everything when the application ends.
    static Memory fleeting() {
        Map<String, String> kept = new HashMap<>();
        return new Memory() {
            @Override
            public String recall(String name, String otherwise) {
                return kept.getOrDefault(name, otherwise);
            }

            @Override
            public void keep(String name, String value) {
                kept.put(name, value);
            }
        };
    }

    /// Keeps in the user's preferences; where those can't be written, the platform forgets.
    static Memory of(Preferences node) {
        return new Preferred(node);
    }
}
