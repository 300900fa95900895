package plumbline.ui.script;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import plumbline.editor.Editor;
import plumbline.ui.work.Memory;
import plumbline.ui.work.Stock;

/// The canvas, and beside it the text of what is drawn when asked for; whether, how wide and in which language is
/// remembered.
///
/// The text costs nothing until it is asked for. For the FX thread.
public final class Margin extends SplitPane {
    private static final String SHOWN = "text-shown";
    private static final String WIDTH = "text-width";
    private static final String LANGUAGE = "text-language";
    private static final double USUAL = 380;
    private static final double LEAST = 200;
    /// What the canvas keeps beside the text, as long as the text can be read.
    private static final double CANVAS = 400;

    private final Stock stock;
    private final Region canvas;
    private final Memory memory;
    private final Consumer<Throwable> failed;
    private final Typed typed = new Typed();
    private @Nullable ScriptPane pane;
    private @Nullable Dictation dictation;
    private @Nullable Editor editor;
    private final ReadOnlyDoubleWrapper needed = new ReadOnlyDoubleWrapper();
    private double width;

    public Margin(Stock stock, Region canvas, Memory memory, Consumer<Throwable> failed) {
        this.stock = stock;
        this.canvas = canvas;
        this.memory = memory;
        this.failed = failed;
        width = remembered();
        getStyleClass().add("beside");
        getItems().add(canvas);
        widthProperty().addListener(_ -> settle());
        if (memory.recall(SHOWN, "").equals("yes")) {
            open();
        }
    }

    private double remembered() {
        try {
            double kept = Double.parseDouble(memory.recall(WIDTH, ""));
            return kept >= LEAST && kept <= 2000 ? kept : USUAL;
        } catch (NumberFormatException _) {
            // What is kept outside of the application may be anything.
            return USUAL;
        }
    }

    /// Whether the text stands beside the canvas.
    boolean isShown() {
        return getItems().size() > 1;
    }

    /// What canvas and text need to stand beside each other; nothing while there is no text.
    public ReadOnlyDoubleProperty needed() {
        return needed.getReadOnlyProperty();
    }

    /// Lays the text beside the canvas with the caret in it, or takes it away.
    public void toggle() {
        boolean shown = !isShown();
        memory.keep(SHOWN, shown ? "yes" : "no");
        if (shown) {
            open().first().requestFocus();
        } else {
            shut();
        }
    }

    private ScriptPane open() {
        Language language = Language.named(memory.recall(LANGUAGE, "")).orElse(Language.PLANTUML);
        ScriptPane next = new ScriptPane(language, new Wishes());
        next.widthProperty().addListener((_, _, now) -> keep(next, now.doubleValue()));
        SplitPane.setResizableWithParent(next, false);
        pane = next;
        Dictation writing = new Dictation(stock, next, typed, failed);
        dictation = writing;
        getItems().add(next);
        needed.set(CANVAS + Math.min(width, USUAL));
        settle();
        writing.follow(editor);
        return next;
    }

    /// Keeps the width that the user gave the text, rather than what there was room for.
    private void keep(ScriptPane shown, double now) {
        if (shown == pane && now >= LEAST && isShown() && getWidth() > 2 * LEAST && Math.abs(now - share()) > 1) {
            width = now;
            memory.keep(WIDTH, Double.toString(now));
        }
    }

    private double share() {
        return Math.min(width, Math.max(LEAST, getWidth() - CANVAS));
    }

    /// Divides now and once more when the pulse is over: the split gives what is new in it a width of its own choice
    /// when it is laid out first, which may be none.
    private void settle() {
        divide();
        Platform.runLater(this::divide);
    }

    private void divide() {
        if (isShown() && getWidth() > 0) {
            setDividerPositions(1 - share() / getWidth());
        }
    }

    private void shut() {
        close();
        getItems().retainAll(canvas);
        needed.set(0);
        canvas.requestFocus();
    }

    /// Tells of this work from now on, or of none.
    public void follow(@Nullable Editor next) {
        editor = next;
        if (dictation != null) {
            dictation.follow(next);
        }
    }

    /// Where the keyboard enters the text, if it is shown.
    public Optional<Node> first() {
        return Optional.ofNullable(pane).map(ScriptPane::first);
    }

    /// Ends what is under way.
    public void close() {
        Dictation writing = dictation;
        dictation = null;
        pane = null;
        if (writing != null) {
            writing.close();
        }
    }

    private final class Wishes implements ScriptPane.Wishes {
        @Override
        public void language(Language chosen) {
            memory.keep(LANGUAGE, chosen.id());
            if (dictation != null) {
                dictation.language(chosen);
            }
        }

        @Override
        public void copy() {
            if (pane != null) {
                ClipboardContent content = new ClipboardContent();
                content.putString(pane.code().text());
                Clipboard.getSystemClipboard().setContent(content);
            }
        }

        @Override
        public void close() {
            toggle();
        }
    }
}
