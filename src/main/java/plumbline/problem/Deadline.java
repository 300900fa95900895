package plumbline.problem;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// How much computing a piece of work may cost, and whether anybody still waits for it.
///
/// Whoever works in loops asks here as it goes. Work that has used its time up, or whose thread was interrupted, ends
/// there; only who set the deadline learns of it. Computing is counted, not waiting: a busy machine changes nothing.
public final class Deadline {
    /// Time is asked for often, and looked up this often at most.
    private static final long PAUSE_NANOS = 5_000_000;

    private static final ScopedValue<Deadline> SET = ScopedValue.newInstance();

    private final long ends;
    private long looked = System.nanoTime();

    private Deadline(Duration computing) {
        ends = computed() + computing.toNanos();
    }

    /// What came of the work; empty where it needed more computing than that, or was given up.
    public static <T> Optional<T> within(Duration computing, Supplier<T> work) {
        try {
            return Optional.of(ScopedValue.where(SET, new Deadline(computing)).call(work::get));
        } catch (Over _) {
            return Optional.empty();
        }
    }

    /// Goes on, or ends the work of this thread where its deadline says so; without one, goes on.
    public static void ask() {
        if (SET.isBound() && SET.get().over()) {
            throw new Over();
        }
    }

    private boolean over() {
        if (Thread.currentThread().isInterrupted()) {
            return true;
        }
        long now = System.nanoTime();
        if (now - looked < PAUSE_NANOS) {
            return false;
        }
        looked = now;
        return computed() > ends;
    }

    private static long computed() {
        return Clock.THREADS.isCurrentThreadCpuTimeSupported()
                ? Clock.THREADS.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    /// Slow to be had: whoever only asks without a deadline does not need it.
    private static final class Clock {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    }

    /// Thrown and caught within this class.
    private static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1;

        Over() {
            super(null, null, false, false);
        }
    }
}
