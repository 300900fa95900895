package plumbline.ui.work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Work off the FX thread, one thing at a time: the latest wins, and its answer arrives on the FX
/// thread.
public final class Background implements AutoCloseable {
    private final ExecutorService worker;
    private final AtomicLong latest = new AtomicLong();
    private final Consumer<Throwable> failed;

    /// `failed` is told, on the FX thread, of a fault of ours.
    public Background(String name, Consumer<Throwable> failed) {
        this.failed = failed;
        worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /// Does the work, unless something newer is wanted before it begins.
    public <T> void run(Supplier<T> work, Consumer<T> told) {
        long mine = latest.incrementAndGet();
        worker.execute(() -> {
            if (latest.get() == mine) {
                attempt(mine, work, told);
            }
        });
    }

    /// Adds to the latest work: dropped with it when something newer is wanted.
    public <T> void then(Supplier<T> work, Consumer<T> told) {
        long mine = latest.get();
        worker.execute(() -> {
            if (latest.get() == mine) {
                attempt(mine, work, told);
            }
        });
    }

    private <T> void attempt(long mine, Supplier<T> work, Consumer<T> told) {
        try {
            T result = work.get();
            Platform.runLater(() -> {
                if (latest.get() == mine) {
                    told.accept(result);
                }
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            Platform.runLater(() -> failed.accept(fault));
        }
    }

    /// Forgets what is under way.
    public void forget() {
        latest.incrementAndGet();
    }

    /// What is under way is forgotten; nothing is told any more.
    @Override
    public void close() {
        forget();
        worker.shutdownNow();
    }
}
