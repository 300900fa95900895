package plumbline.editor;

/// A key with the modifying keys held: a named key, or the character that it types.
///
/// `text` is empty for a named key; for a character it is what the keyboard prints without Ctrl and Alt, letters in
/// lower case, so that one keystroke has one value.
public record Keystroke(Name name, String text, Mods mods) {
    /// Keys that print nothing, and all others.
    public enum Name {
        CHARACTER,
        LEFT,
        RIGHT,
        UP,
        DOWN,
        ENTER,
        ESCAPE,
        TAB,
        DELETE,
        BACKSPACE,
        F1,
        F2,
        F11
    }

    public Keystroke {
        if ((name == Name.CHARACTER) == text.isEmpty()) {
            throw new IllegalArgumentException("a character has a text, a named key has none");
        }
        text = text.toLowerCase(java.util.Locale.ROOT);
    }

    public static Keystroke of(Name name, Mods mods) {
        return new Keystroke(name, "", mods);
    }

    public static Keystroke of(String text, Mods mods) {
        return new Keystroke(Name.CHARACTER, text, mods);
    }
}
