package plumbline.ui.board;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import plumbline.design.Point;
import plumbline.editor.Editor;
import plumbline.exchange.Imported;
import plumbline.problem.Decoded;
import plumbline.problem.Problem;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.control.Banner;
import plumbline.ui.words.Texts;

/// What goes onto the clipboard from the canvas, and comes from there: our own excerpts, diagrams of other tools, or
/// plain lines.
///
/// For the FX thread; what is of another tool is read off it.
final class Pasting implements AutoCloseable {
    /// A longer text is no drawing.
    private static final int LONGEST = 4_000_000;

    private final CanvasView canvas;
    private final Banner banner;
    private final Abroad abroad;
    private @Nullable Editor editor;

    Pasting(CanvasView canvas, Banner banner, Abroad abroad) {
        this.canvas = canvas;
        this.banner = banner;
        this.abroad = abroad;
    }

    /// What arrives for another design than this is dropped from now on.
    void follow(@Nullable Editor next) {
        editor = next;
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Pastes what the clipboard holds, where the hand is if it is over the canvas; `plain` takes it as lines.
    void paste(Editor open, boolean plain, @Nullable Point at) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            return;
        }
        if (text.length() > LONGEST) {
            String size = String.format(Locale.ROOT, "%,d", text.length());
            refused(List.of(Problem.error(Texts.of("paste.from"), 0, 0, Texts.of("paste.long", size), "")));
        } else if (plain) {
            open.pasteLines(text, at);
            reveal(open);
        } else if (abroad.isForeign(text)) {
            abroad.fetch(text, read -> arrived(open, read, at));
        } else {
            open.paste(text, at);
            reveal(open);
        }
    }

    /// A diagram of another tool has been read; it is pasted if the design is still the one at hand.
    private void arrived(Editor open, Decoded<Imported> read, @Nullable Point at) {
        if (open != editor) {
            return;
        }
        switch (read) {
            case Decoded.Good<Imported>(Imported imported, var _) -> {
                open.paste(imported.design(), at);
                reveal(open);
                if (!imported.problems().isEmpty()) {
                    banner.tell(Texts.of("paste.read"), imported.problems(), Banner.Mood.NOTE);
                }
            }
            case Decoded.Bad<Imported>(List<Problem> problems) -> refused(problems);
        }
    }

    /// What was pasted is selected, and wants to be seen.
    private void reveal(Editor open) {
        canvas.reveal(List.copyOf(open.selection()));
    }

    /// Says why nothing was pasted.
    void refused(List<Problem> problems) {
        banner.tell(Texts.of("paste.refused"), problems, Banner.Mood.NOTE);
    }

    @Override
    public void close() {
        abroad.close();
    }
}
