package plumbline.ui.board;

import org.jspecify.annotations.Nullable;
import plumbline.editor.Change;
import plumbline.editor.Editor;
import plumbline.ui.canvas.CanvasView;
import plumbline.ui.control.Banner;

/// Keeps a drawing that was just opened clear of the banner that hangs over it.
///
/// Once somebody works on it or the banner goes, it stays where it is: nothing moves under a hand.
public final class Overhang {
    /// What stays free above and below the banner.
    private static final double GAP = 8;

    private final Banner banner;
    private final CanvasView canvas;
    private boolean opening;
    private Runnable unfollow = () -> {};

    public Overhang(Banner banner, CanvasView canvas) {
        this.banner = banner;
        this.canvas = canvas;
        canvas.keepClearTop(this::height);
        banner.heightProperty().subscribe(_ -> changed());
        banner.visibleProperty().subscribe(_ -> changed());
    }

    /// The design of this editor has just been opened, or none.
    public void opened(@Nullable Editor editor) {
        unfollow.run();
        opening = editor != null;
        unfollow = editor == null ? () -> {} : editor.onChange(change -> opening &= change != Change.DESIGN);
        changed();
    }

    private double height() {
        return banner.isVisible() ? banner.getHeight() + 2 * GAP : 0;
    }

    private void changed() {
        if (opening && banner.isVisible()) {
            canvas.fitAgain();
        }
    }
}
