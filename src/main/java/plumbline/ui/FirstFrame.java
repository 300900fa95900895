package plumbline.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Tells when something was first seen: `window` when the window was drawn, `design` when it was with a design in it.
final class FirstFrame extends AnimationTimer {
    private final BooleanSupplier ready;
    private final Consumer<String> told;
    private int frames;
    private boolean complete;

    /// `ready` tells whether a design is there to be drawn. For the FX thread.
    FirstFrame(BooleanSupplier ready, Consumer<String> told) {
        this.ready = ready;
        this.told = told;
    }

    /// Comes before each frame, and so after the one before it.
    @Override
    public void handle(long now) {
        frames++;
        if (frames == 2) {
            told.accept("window");
        }
        if (complete && frames > 2) {
            told.accept("design");
            stop();
        }
        complete = ready.getAsBoolean();
    }
}
