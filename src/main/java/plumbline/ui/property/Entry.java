package plumbline.ui.property;

import java.util.function.Function;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Words that are typed: done at Enter or when the focus leaves, taken back by Escape.
///
/// In a field of several lines Shift+Enter begins another line.
final class Entry extends Field {
    private static final int LONGEST = 2000;

    private final TextInputControl input;
    private final Function<String, String> done;
    private String shown = "";

    /// `done` takes what was typed and answers what is wrong with it, empty where nothing is.
    private Entry(String name, TextInputControl input, Function<String, String> done) {
        super(name, input);
        this.input = input;
        this.done = done;
        input.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                commit();
            }
        });
        input.textProperty().addListener((_, _, now) -> {
            if (now.length() > LONGEST) {
                input.setText(now.substring(0, LONGEST));
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    static Entry line(String id, String name, Function<String, String> done) {
        TextField field = new TextField();
        field.setId(id);
        return new Entry(name, field, done);
    }

    static Entry lines(String id, String name, Function<String, String> done) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        return new Entry(name, area, done);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            input.setText(shown);
            remark("", false);
            input.end();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            commit();
            input.end();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && input instanceof TextArea) {
            input.replaceSelection("\n");
            event.consume();
        }
    }

    private void commit() {
        String typed = input.getText();
        if (!typed.equals(shown)) {
            String wrong = done.apply(typed);
            if (wrong.isEmpty()) {
                shown = typed;
            }
            remark(wrong, true);
        }
    }

    /// Shows what is said now; what is being typed stays unless something else is said meanwhile.
    void show(String text) {
        if (!text.equals(shown)) {
            shown = text;
            input.setText(text);
        } else if (!input.isFocused() && !input.getText().equals(text)) {
            input.setText(text);
        }
    }
}
