package plumbline.ui.words;

import java.util.Locale;
import java.util.stream.Collectors;
import plumbline.editor.Command;
import plumbline.editor.Deed;
import plumbline.editor.Keystroke;

/// What commands, their keys and past deeds are called.
public final class CommandWords {
    private CommandWords() {}

    /// What a command is called.
    public static String title(Command command) {
        return Texts.of("command." + id(command.name()));
    }

    /// What the help sheet calls the commands of one sort.
    public static String title(Command.Group group) {
        return Texts.of("commands." + id(group.name()));
    }

    /// What a deed is called.
    public static String title(Deed deed) {
        return Texts.of("deed." + id(deed.name()));
    }

    /// The usual key of a command, or nothing.
    public static String keys(Command command) {
        return command.keys().isEmpty() ? "" : key(command.keys().getFirst());
    }

    /// All keys of a command that a keyboard has, one after the other.
    public static String allKeys(Command command) {
        return command.keys().stream().map(CommandWords::key).distinct().collect(Collectors.joining(", "));
    }

    private static String key(Keystroke stroke) {
        StringBuilder words = new StringBuilder();
        if (stroke.mods().ctrl()) {
            words.append("Ctrl+");
        }
        if (stroke.mods().alt()) {
            words.append("Alt+");
        }
        boolean shifted = stroke.mods().shift() && !stroke.text().equals("?");
        if (shifted) {
            words.append("Shift+");
        }
        words.append(
                switch (stroke.name()) {
                    case CHARACTER -> stroke.text().toUpperCase(Locale.ROOT);
                    case LEFT -> "←";
                    case RIGHT -> "→";
                    case UP -> "↑";
                    case DOWN -> "↓";
                    case ENTER -> "Enter";
                    case ESCAPE -> "Esc";
                    case TAB -> "Tab";
                    case DELETE -> "Del";
                    case BACKSPACE -> "Backspace";
                    case F1 -> "F1";
                    case F2 -> "F2";
                    case F11 -> "F11";
                });
        return words.toString();
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
