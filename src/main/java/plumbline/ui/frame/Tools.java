package plumbline.ui.frame;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.editor.Change;
import plumbline.editor.Command;
import plumbline.editor.Deed;
import plumbline.editor.Editor;
import plumbline.ui.words.CommandWords;
import plumbline.ui.words.Texts;

/// The buttons above that act on the design: undo and redo, which say what they would take back, and tidy up.
public final class Tools extends HBox {
    private final Button undo;
    private final Button redo;
    private final Button tidy;
    private @Nullable Editor editor;
    private Runnable unfollow = () -> {};

    /// `does` does a command.
    public Tools(Consumer<Command> does) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        undo = button(Command.UNDO, Feather.CORNER_UP_LEFT, does);
        redo = button(Command.REDO, Feather.CORNER_UP_RIGHT, does);
        tidy = button(Command.TIDY, Feather.GRID, does);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(undo, redo, tidy);
        show();
    }

    private static Button button(Command command, Ikon icon, Consumer<Command> does) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(command.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> does.accept(command));
        return button;
    }

    /// Shows the history of this editor from now on, or of none.
    public void follow(@Nullable Editor next) {
        unfollow.run();
        editor = next;
        unfollow = next == null
                ? () -> {}
                : next.onChange(change -> {
                    if (change == Change.DESIGN) {
                        show();
                    }
                });
        show();
    }

    private void show() {
        Optional<Editor> open = Optional.ofNullable(editor);
        say(undo, Command.UNDO, open.flatMap(each -> each.timeline().undoes()));
        say(redo, Command.REDO, open.flatMap(each -> each.timeline().redoes()));
        tidy.setDisable(open.map(each -> each.design().components().isEmpty()).orElse(true));
        tell(tidy, CommandWords.title(Command.TIDY), Command.TIDY);
    }

    private static void say(Button button, Command command, Optional<Deed> deed) {
        button.setDisable(deed.isEmpty());
        String what = deed.map(each -> Texts.of("tools.of", CommandWords.title(command), CommandWords.title(each)))
                .orElse(CommandWords.title(command));
        tell(button, what, command);
    }

    private static void tell(Button button, String what, Command command) {
        button.setTooltip(new Tooltip(Texts.of("tools.tip", what, CommandWords.keys(command))));
        button.setAccessibleText(what);
    }
}
