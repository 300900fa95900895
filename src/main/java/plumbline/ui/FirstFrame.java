package plumbline.ui;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Tells how long a start took, for those who measure it, and ends.
///
/// With `-Dplumbline.firstFrame=START`, where that is the time of starting in milliseconds as the clock of the system
/// counts them, it prints when the window was first drawn, when it first was with a design, and the memory in use
/// then.
final class FirstFrame extends AnimationTimer {
    private static final Path STATUS = Path.of("/proc/self/status");

    private final long start;
    private final BooleanSupplier ready;
    private final PrintStream out;
    private final Runnable end;
    private int frames;
    private boolean complete;

    private FirstFrame(long start, BooleanSupplier ready, PrintStream out, Runnable end) {
        this.start = start;
        this.ready = ready;
        this.out = out;
        this.end = end;
    }

    /// Watches the frames, if that is asked for; `ready` tells whether all is there that shall be in the last one.
    static void watch(BooleanSupplier ready, Runnable end) {
        Optional.ofNullable(Long.getLong("plumbline.firstFrame"))
                .ifPresent(start -> new FirstFrame(start, ready, System.out, end).start());
    }

    /// Comes before each frame, and so after the one before it.
    @Override
    public void handle(long now) {
        frames++;
        if (frames == 2) {
            out.println("window " + (System.currentTimeMillis() - start) + " ms");
        }
        if (complete && frames > 2) {
            out.println("design " + (System.currentTimeMillis() - start) + " ms" + memory());
            stop();
            end.run();
        }
        complete = ready.getAsBoolean();
    }

    private static String memory() {
        if (!Files.isReadable(STATUS)) {
            return "";
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> ", " + Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("");
        } catch (IOException unreadable) {
            return ", memory unknown: " + unreadable.getMessage();
        }
    }
}
