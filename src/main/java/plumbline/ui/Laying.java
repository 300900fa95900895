package plumbline.ui;

import java.util.Optional;
import plumbline.design.Design;
import plumbline.design.PromptId;
import plumbline.editor.Editor;
import plumbline.editor.Sight;
import plumbline.editor.Timeline;

/// Makes works of what was read: everything gets a place, and what names no prompt answers the one at hand.
///
/// May take a second; safe on any thread.
record Laying(Stock stock, Optional<PromptId> asked) {
    /// A design that is ready to be worked on.
    record Laid(Sheet sheet, Origin origin, Editor editor) {
        /// The work, for the FX thread.
        Work work() {
            return new Work(
                    sheet, origin, editor, editor.timeline().steps().getFirst().design());
        }
    }

    Laid lay(Opening.Opened opened) {
        Design read = opened.sheet().design();
        Design placed =
                Board.place(stock.library().catalog(), read, stock.recogniser().read(read.wiring()));
        return new Laid(opened.sheet(), opened.origin(), editor(Timeline.from(asked(placed, opened.origin()))));
    }

    /// A file of ours is left as it is: that it names no prompt may be meant.
    private Design asked(Design design, Origin origin) {
        return switch (origin) {
            case Origin.Ours _ -> design;
            case Origin.Foreign _, Origin.Nowhere _ ->
                design.prompt() == null ? design.withPrompt(asked.orElse(null)) : design;
        };
    }

    Editor editor(Timeline timeline) {
        return new Editor(timeline, new Sight(stock.library().catalog(), stock.recogniser()), stock.ports());
    }
}
