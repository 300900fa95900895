package plumbline.ui.canvas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import plumbline.editor.Command;
import plumbline.editor.Keystroke;
import plumbline.editor.Mods;

/// What JavaFX's keys are called by the editor: by what they print, and by where they lie.
///
/// Keyboards differ: `/` is a key of its own here and Shift+7 there, and with Ctrl held a key may print nothing. So
/// each event has several names, and the first that is a command counts.
public final class Strokes {
    private static final Map<KeyCode, Keystroke.Name> NAMED = Map.ofEntries(
            Map.entry(KeyCode.LEFT, Keystroke.Name.LEFT),
            Map.entry(KeyCode.KP_LEFT, Keystroke.Name.LEFT),
            Map.entry(KeyCode.RIGHT, Keystroke.Name.RIGHT),
            Map.entry(KeyCode.KP_RIGHT, Keystroke.Name.RIGHT),
            Map.entry(KeyCode.UP, Keystroke.Name.UP),
            Map.entry(KeyCode.KP_UP, Keystroke.Name.UP),
            Map.entry(KeyCode.DOWN, Keystroke.Name.DOWN),
            Map.entry(KeyCode.KP_DOWN, Keystroke.Name.DOWN),
            Map.entry(KeyCode.ENTER, Keystroke.Name.ENTER),
            Map.entry(KeyCode.ESCAPE, Keystroke.Name.ESCAPE),
            Map.entry(KeyCode.TAB, Keystroke.Name.TAB),
            Map.entry(KeyCode.DELETE, Keystroke.Name.DELETE),
            Map.entry(KeyCode.BACK_SPACE, Keystroke.Name.BACKSPACE),
            Map.entry(KeyCode.F1, Keystroke.Name.F1),
            Map.entry(KeyCode.F2, Keystroke.Name.F2),
            Map.entry(KeyCode.F11, Keystroke.Name.F11));

    private static final Map<KeyCode, String> PRINTED = Map.ofEntries(
            Map.entry(KeyCode.SLASH, "/"),
            Map.entry(KeyCode.DIVIDE, "/"),
            Map.entry(KeyCode.PLUS, "+"),
            Map.entry(KeyCode.ADD, "+"),
            Map.entry(KeyCode.EQUALS, "="),
            Map.entry(KeyCode.MINUS, "-"),
            Map.entry(KeyCode.SUBTRACT, "-"),
            Map.entry(KeyCode.OPEN_BRACKET, "["),
            Map.entry(KeyCode.CLOSE_BRACKET, "]"),
            Map.entry(KeyCode.PERIOD, "."),
            Map.entry(KeyCode.QUOTE, "'"));

    private Strokes() {}

    /// Which modifying keys are held.
    static Mods mods(MouseEvent event) {
        return new Mods(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    private static Mods mods(KeyEvent event) {
        return new Mods(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    /// The command that a key asks for.
    public static Optional<Command> command(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            return Optional.of(Command.MENU);
        }
        return of(event).stream().flatMap(stroke -> Command.of(stroke).stream()).findFirst();
    }

    /// The names of a key, the likeliest first.
    static List<Keystroke> of(KeyEvent event) {
        Mods mods = mods(event);
        Keystroke.Name name = NAMED.get(event.getCode());
        if (name != null) {
            return List.of(Keystroke.of(name, mods));
        }
        Set<Keystroke> strokes = new LinkedHashSet<>();
        String printed = printed(event.getText());
        if (!printed.isEmpty()) {
            strokes.add(Keystroke.of(printed, mods));
            if (!Character.isLetter(printed.codePointAt(0)) && !mods.ctrl()) {
                strokes.add(Keystroke.of(printed, new Mods(false, false, mods.alt())));
            }
        }
        String lying = lying(event.getCode());
        if (!lying.isEmpty()) {
            strokes.add(Keystroke.of(lying, mods));
        }
        return List.copyOf(strokes);
    }

    private static String printed(String text) {
        boolean clean = !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
        return clean ? text.toLowerCase(Locale.ROOT) : "";
    }

    private static String lying(KeyCode code) {
        if (code.isLetterKey() || code.isDigitKey()) {
            String name = code.getName();
            return name.substring(name.length() - 1).toLowerCase(Locale.ROOT);
        }
        return PRINTED.getOrDefault(code, "");
    }

    /// Whether an event types characters that belong to no command.
    static boolean types(InputEvent event) {
        return event instanceof KeyEvent key
                && !key.isShortcutDown()
                && !key.isAltDown()
                && !key.isMetaDown()
                && !printed(key.getCharacter()).isEmpty();
    }
}
