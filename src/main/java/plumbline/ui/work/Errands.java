package plumbline.ui.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work off the FX thread that must all be done, in order; each answer arrives on the FX thread.
public final class Errands implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService worker;
    private final Consumer<Throwable> failed;

    /// `failed` is told, on the FX thread, of a fault of ours.
    public Errands(String name, Consumer<Throwable> failed) {
        this.failed = failed;
        worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /// Does the work after all that was given before.
    public <T> void run(Supplier<T> work, Consumer<T> told) {
        worker.execute(() -> {
            try {
                T result = work.get();
                Platform.runLater(() -> told.accept(result));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
                Platform.runLater(() -> failed.accept(fault));
            }
        });
    }

    /// Finishes what was given; takes nothing more.
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
