package plumbline.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Waits for the window: what need not be there when it is first seen is begun then. Tells, where somebody measures,
/// when that was.
final class FirstFrame extends AnimationTimer {
    private final Runnable begin;
    private final BooleanSupplier ready;
    private final @Nullable Consumer<String> told;
    private int frames;
    private boolean complete;

    /// `begin` is run once the first frame was handed to the painter. `told`, if given, is told `window` when that
    /// frame is on the screen, and `design` when one is of which `ready` said that a design is there to be drawn. For
    /// the FX thread.
    FirstFrame(Runnable begin, BooleanSupplier ready, @Nullable Consumer<String> told) {
        this.begin = begin;
        this.ready = ready;
        this.told = told;
    }

    /// Comes before each frame, and so after the one before it was handed to the painter.
    @Override
    public void handle(long now) {
        frames++;
        if (frames == 1) {
            return;
        }
        if (frames == 2) {
            begin.run();
        }
        Consumer<String> wanting = told;
        if (wanting == null) {
            stop();
            return;
        }
        if (frames == 2) {
            tell("window", wanting);
        } else if (complete) {
            tell("design", wanting);
            stop();
        }
        complete = ready.getAsBoolean();
    }

    /// Tells when what was handed to the painter is on the screen: it draws this speck after that, and hands the frame
    /// to the window by a message to this thread, which ours follows.
    private static void tell(String what, Consumer<String> told) {
        new Region().snapshot(null, new WritableImage(1, 1));
        Platform.runLater(() -> told.accept(what));
    }
}
